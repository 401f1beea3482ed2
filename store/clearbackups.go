package store

import (
	"errors"
	"os"
	"slices"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// Held is in which backups an organisation is.
type Held struct {
	Next      int    // how many of those next to the file
	Elsewhere int    // how many in the folder elsewhere
	Away      string // the folder elsewhere where it is not there: what is in it is not known; "" where nothing is unknown
}

// InBackups says which backups have an organisation in them. Those that cannot be read count, as it may be in there.
func (s *Store) InBackups(id assessment.ID) Held {
	of, err := s.caseOf(id)
	if err != nil {
		return Held{}
	}
	var held Held
	next, elsewhere := s.everyBackup()
	for _, b := range slices.Concat(next, elsewhere) {
		if is, err := s.holds(b.Path, id, of); err == nil && !is {
			continue
		}
		if slices.Contains(next, b) {
			held.Next++
		} else {
			held.Elsewhere++
		}
	}
	if folder := s.Elsewhere(); folder != "" {
		if _, err := os.Stat(folder); err != nil {
			held.Away = folder
		}
	}
	return held
}

// everyBackup gives the backups next to the file, and those in the folder elsewhere. In there are those of another data file as well,
// in which an organisation can be that was moved from one to the other.
func (s *Store) everyBackup() (next, elsewhere []file.Backup) {
	if folder := s.Elsewhere(); folder != "" {
		elsewhere = file.Backups(folder)
	}
	return file.Backups(s.BackupFolder()), elsewhere
}

// caseOf gives what the file has of an organisation, as far as it can be read. *NoCaseError when there is none of that id.
func (d *dataFile) caseOf(id assessment.ID) (of caseEntry, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	err = d.view(func(tx *gate.Tx) error {
		data, err := tx.Find(casesShelf, keyOf(id))
		summary, summaryErr := tx.Find(summariesShelf, keyOf(id))
		if data == nil && err == nil && summary == nil && summaryErr == nil {
			return &NoCaseError{id.String()}
		}
		of, _ = decode[caseEntry](data) // one that cannot be read can be deleted all the same
		return nil
	})
	return of, err
}

// clearBackups takes an organisation out of backups, each of which is written again without it. One that cannot be read goes where
// its mark is one of those given: nobody can say what is in it.
func (s *Store) clearBackups(list []file.Backup, id assessment.ID, of caseEntry, marks ...string) error {
	for _, b := range list {
		err := s.clearBackup(b.Path, id, of)
		if _, damaged := errors.AsType[*DamagedError](err); damaged {
			err = nil
			if slices.Contains(marks, b.Mark) {
				err = os.Remove(b.Path)
			}
		}
		if err != nil {
			return written(err)
		}
	}
	return nil
}

func (s *Store) clearBackup(path string, id assessment.ID, of caseEntry) error {
	is, err := s.holds(path, id, of)
	if err != nil || !is {
		return err
	}
	return file.Replace(path, func(f *file.File) error {
		if err := s.opener().unlock(f); err != nil {
			return f.Damaged(err)
		}
		return without(f, id)
	})
}

// holds says whether an organisation is in a backup. One of the same number that was begun at another time is another one.
func (s *Store) holds(path string, id assessment.ID, of caseEntry) (is bool, err error) {
	err = file.Read(path, func(f *file.File) error {
		if err := s.opener().unlock(f); err != nil {
			return f.Damaged(err)
		}
		return f.View(func(tx *gate.Tx) error {
			version, err := readVersion(tx)
			if err != nil {
				return f.Damaged(err)
			}
			if version < withSums {
				tx = tx.Bare()
			}
			data, err := tx.Find(casesShelf, keyOf(id))
			if data == nil && err == nil {
				return nil
			}
			e, decoding := decodeOld[caseEntry](data)
			is = err != nil || decoding != nil || e.Created.Equal(of.Created) // what cannot be told apart goes
			return nil
		})
	})
	return is, err
}
