package store

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// Rescued says what was saved in another place.
type Rescued struct {
	Path  string
	Whole bool     // all that is kept; otherwise only what was in memory, and what of the rest could be read
	Names []string // of the organisations in it, where it is not all
	Why   error    // why it was not saved in its own place
	Back  bool     // it is where the file was, and is found there at the next start
}

// Rescued gives what Rescue saved last; false before it has saved anything.
func (u *Unsaved) Rescued() (Rescued, bool) {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.rescued, u.rescued.Path != ""
}

// RescuePath proposes where to save everything: where the file was, if it is only missing there, or else under a free name in a folder.
func (u *Unsaved) RescuePath(folder string) string {
	if gone, ok := errors.AsType[*GoneError](u.Lost()); ok && gone.Fault == Removed {
		_, err := os.Stat(filepath.Dir(gone.Path))
		if _, there := os.Lstat(gone.Path); err == nil && there != nil {
			return gone.Path
		}
	}
	name := u.now().Local().Format("footing-saved-2006-01-02-1504")
	for n := 1; ; n++ {
		path := filepath.Join(folder, name+".db")
		if n > 1 {
			path = filepath.Join(folder, fmt.Sprintf("%s-%d.db", name, n))
		}
		if _, err := os.Lstat(path); err != nil {
			return path
		}
	}
}

// Rescue writes all that is kept, and what could not be written, to a new data file at a free path, and reads it back. The open file is
// copied if it can still be read; otherwise there is only what was looked at since it was opened. The errors are ErrThere, *FolderError
// and *WriteError.
func (u *Unsaved) Rescue(path string) (Rescued, error) {
	u.mu.Lock()
	defer u.mu.Unlock()
	records := maps.Clone(u.records)
	maps.Copy(records, u.changed)
	is := Rescued{Path: path, Why: u.why(), Back: path == filepath.Join(u.folder, fileName)}
	var held []assessment.Record
	fill := func(to *file.File) (err error) {
		if held, err = u.bringAlong(to.Update, records); err != nil {
			return err
		}
		return to.Update(u.putTrail)
	}
	sound := func(of *file.File) error {
		err := u.readsWhole(ReadingBack)(of)
		is.Whole = err == nil
		if err != nil && !errors.Is(err, ErrUnsound) {
			return err
		}
		return of.View(func(tx *gate.Tx) error {
			for _, r := range held {
				if got, err := readRecord(tx, r.ID); err != nil || !sameRecord(got, r) {
					return &WriteError{Err: errors.Join(errMissing, err)}
				}
			}
			list, err := allSummaries(tx)
			for _, summary := range list {
				if !summary.Damaged {
					is.Names = append(is.Names, summary.Name)
				}
			}
			return err
		})
	}
	whole, err := u.file.Copier().Telling(u.tellsBytes(Writing)).SaveAs(path, u.opener().prepare, fill, sound)
	if err != nil {
		return Rescued{}, written(err)
	}
	if is.Whole = is.Whole && whole; is.Whole {
		is.Names = nil
	}
	u.changed, u.added, u.reason, u.rescued = nil, nil, nil, is
	return is, nil
}

// bringAlong puts records into a file, whatever it has of them, and the one that would be new, each in a transaction of its own. It
// gives them as they are there.
func (u *Unsaved) bringAlong(update func(func(*gate.Tx) error) error, records map[assessment.ID]assessment.Record) (held []assessment.Record, err error) {
	var list []assessment.Record
	for _, id := range slices.Sorted(maps.Keys(records)) {
		list = append(list, records[id])
	}
	if u.added != nil {
		added := *u.added
		added.ID = 0
		list = append(list, added)
	}
	for _, r := range list {
		err := update(func(tx *gate.Tx) error {
			there, err := readRecord(tx, r.ID)
			switch _, unreadable := errors.AsType[*UnreadableError](err); {
			case unreadable:
				r.ID = 0 // next to what cannot be read of it
			case err == nil && sameRecord(there, r):
				return nil
			}
			if err != nil {
				there = assessment.Record{}
			}
			return u.putRecord(tx, there, &r)
		})
		if err != nil {
			return nil, err
		}
		held = append(held, r)
	}
	return held, nil
}

// putRecord writes a record over what is there of it. Where nothing is, the organisation is entered, under its own number, or the
// next one where it has none.
func (u *Unsaved) putRecord(tx *gate.Tx, there assessment.Record, r *assessment.Record) error {
	if there.ID == 0 {
		entered, err := readRoll(tx)
		if err != nil {
			return err
		}
		if r.ID == 0 {
			r.ID = assessment.ID(entered.last + 1)
		}
		if err := entered.with(r.ID).put(tx); err != nil {
			return err
		}
		there.ID = r.ID
	}
	if err := write(tx, there, r, u.now()); err != nil {
		return err
	}
	return putRecent(tx, r.ID)
}
