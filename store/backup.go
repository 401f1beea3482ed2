package store

import (
	"errors"
	"os"
	"path/filepath"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// ErrUnsound says that a copy is not sound: there are entries in it that cannot be read.
var ErrUnsound = errors.New("the copy has entries that cannot be read")

// ErrThere says that there is a file already where a backup was to be written.
var ErrThere = file.ErrThere

// BackUp keeps a copy of the file as it is now, unless the newest one is the same, and lets older ones go (file.Worth). A copy that
// is not sound is not kept, and pushes none out: the error is ErrUnsound then, and otherwise a *DamagedError, a *FolderError or a
// *WriteError.
func (s *Store) BackUp() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	made, err := s.file.BackUp(s.now(), readsWhole)
	if made { // damage never pushes out a good one
		s.file.DropBackups()
	}
	return err
}

// BackupFolder is where the copies lie.
func (s *Store) BackupFolder() string { return s.file.BackupFolder() }

// readsWhole reads every entry of a file, and says whether all is well.
func readsWhole(f *file.File) error {
	var c checker
	readable, err := f.Check(func(err error) { c.add(Problem{Kind: BadPages, Err: err}) })
	if err == nil && readable {
		err = f.View(c.records)
	}
	if err == nil && len(c.report.Problems) > 0 {
		return ErrUnsound
	}
	return err
}

// clearBackups takes an organisation out of every backup, each of which is written again without it. An organisation of the same
// number that was begun at another time is another one.
func (s *Store) clearBackups(id assessment.ID, of caseEntry) error {
	for _, b := range file.Backups(s.file.BackupFolder()) {
		err := clearBackup(b.Path, id, of)
		if _, damaged := errors.AsType[*DamagedError](err); damaged {
			err = os.Remove(b.Path) // nobody can say what is in it, so it goes
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func clearBackup(path string, id assessment.ID, of caseEntry) error {
	holds := false
	err := file.Read(path, func(f *file.File) error {
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
			holds = err != nil || decoding != nil || e.Created.Equal(of.Created) // what cannot be told apart goes
			return nil
		})
	})
	if err != nil || !holds {
		return err
	}
	return file.Rewrite(path, func(shelf gate.Shelf, key, value []byte) bool { return leaveOut(id, shelf, key, value) },
		func(tx *gate.Tx) error { return takeOff(tx, id) })
}

// WriteBackup writes a copy of the file, read back, to a path at which there is nothing yet. The errors are ErrUnsound, ErrThere and
// those of BackUp.
func (s *Store) WriteBackup(path string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.file.CopyTo(path, readsWhole)
}

// Restored says where what was there before a backup was put back is now: among the backups in a folder, or, where not all of it
// could be read, in a file of its own.
type Restored struct{ Backups, Aside string }

// Restore puts the copy at from in the place of the data file in folder, once all of it could be read. The file that was there is not
// lost: it is among the backups, or, where not all of it could be read, next to the new one under a name of its own. The errors are
// ErrUnsound, *NewerError, *HeldError, *DamagedError of the copy, *FolderError and *WriteError.
func Restore(folder, from string, now func() time.Time) (Restored, error) {
	if err := file.Read(from, fit); err != nil {
		return Restored{}, err
	}
	putAside := func() (Restored, error) {
		aside, err := file.PutAside(filepath.Join(folder, fileName), from, now())
		return Restored{Aside: aside}, err
	}
	s, err := Open(folder, now)
	if _, damaged := errors.AsType[*DamagedError](err); damaged {
		return putAside()
	}
	if err != nil {
		return Restored{}, err
	}
	defer s.Close()
	is := Restored{Backups: s.file.BackupFolder()}
	s.mu.Lock()
	defer s.mu.Unlock()
	_, err = s.file.BackUp(s.now(), readsWhole) // none goes: it could be the one that is put back
	if errors.Is(err, ErrUnsound) {             // damage is no backup, and yet nothing is thrown away
		s.closed = true
		if err := s.file.Close(); err != nil {
			return Restored{}, err
		}
		return putAside()
	}
	if err != nil {
		return Restored{}, err
	}
	next, err := s.file.PutBack(from, prepare)
	if next == nil {
		s.closed = true
		return Restored{}, err
	}
	s.file = next
	return is, err
}

// fit says whether a copy can take the data file's place: it is of a version that can be read, and every entry can be read.
func fit(f *file.File) error {
	version, err := versionOf(f)
	switch {
	case err != nil:
		return f.Damaged(err)
	case version > formatVersion:
		return &NewerError{int(version), formatVersion}
	case version < formatVersion:
		return nil // it is brought up to date when it is opened, and looked through then
	default:
		return readsWhole(f)
	}
}
