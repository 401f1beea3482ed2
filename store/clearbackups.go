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

// Holding says which backups have an organisation in them. Those that cannot be read count, as it may be in there. In the folder
// elsewhere are those of another data file as well, in which it can be where it was moved from one to the other.
func (b *Backups) Holding(id assessment.ID) Held {
	of, err := b.caseOf(id)
	if err != nil {
		return Held{}
	}
	in := func(folder string) (count int) {
		for _, made := range file.Backups(folder) {
			if is, err := b.holds(made.Path, id, of); err != nil || is {
				count++
			}
		}
		return count
	}
	at := b.where()
	held := Held{Next: in(at.next), Elsewhere: in(at.elsewhere)}
	if at.away() != nil {
		held.Away = at.elsewhere
	}
	return held
}

// clear takes an organisation out of backups, each of which then has it no more. One that cannot be read goes where
// its mark is one of those given: nobody can say what is in it.
func (b *Backups) clear(list []file.Backup, id assessment.ID, of caseEntry, marks ...string) error {
	for _, made := range list {
		err := b.clearOne(made.Path, id, of)
		if _, damaged := errors.AsType[*DamagedError](err); damaged {
			err = nil
			if slices.Contains(marks, made.Mark) {
				err = os.Remove(made.Path)
			}
		}
		if err != nil {
			return written(err)
		}
	}
	return nil
}

func (b *Backups) clearOne(path string, id assessment.ID, of caseEntry) error {
	is, err := b.holds(path, id, of)
	if err != nil || !is {
		return err
	}
	err = file.Replace(path, func(f *file.File) (replaced bool, err error) {
		if err := b.opener().unlock(f); err != nil {
			return false, f.Damaged(err)
		}
		if err := endTakingOut(f, f.Update); err != nil {
			return false, err
		}
		switch is, err := hasCase(f, id, of); {
		case err != nil || !is:
			return false, err
		case canTakeOut(f, id):
			return false, takeOut(f, f.Update, id)
		default:
			return true, without(f, id)
		}
	})
	if gone, is := errors.AsType[*GoneError](err); is { // it is not the data file that is
		err = &WriteError{Err: errors.New(gone.Error())}
	}
	return err
}

// holds says whether an organisation is in a backup, or may be among the bytes of one that was being taken out.
func (b *Backups) holds(path string, id assessment.ID, of caseEntry) (is bool, err error) {
	err = file.Read(path, func(f *file.File) error {
		if err := b.opener().unlock(f); err != nil {
			return f.Damaged(err)
		}
		if is, err = hasCase(f, id, of); !is && err == nil {
			is, err = beganTakingOut(f)
		}
		return err
	})
	return is, err
}

// notGiven says that a file has not given that number to an organisation yet. Where it cannot be told, it may have. Without it, all of
// them would be looked through for one whose key is damaged, in each backup that is older than the organisation.
func notGiven(tx *gate.Tx, id assessment.ID) bool {
	entered, err := readRoll(tx)
	return err == nil && uint64(id) > entered.last
}

// hasCase says whether an organisation is in a file. One of the same number that was begun at another time is another one.
func hasCase(f *file.File, id assessment.ID, of caseEntry) (is bool, err error) {
	err = f.View(func(tx *gate.Tx) error {
		version, err := readVersion(tx)
		if err != nil {
			return f.Damaged(err)
		}
		if version < withSums {
			tx = tx.Bare()
		} else if notGiven(tx, id) {
			return nil
		}
		data, err := tx.Find(casesShelf, keyOf(id))
		if data == nil && err == nil {
			return nil
		}
		e, decoding := decodeOld[caseEntry](data)
		is = err != nil || decoding != nil || e.Created.Equal(of.Created) // what cannot be told apart goes
		return nil
	})
	return is, err
}
