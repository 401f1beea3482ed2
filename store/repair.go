package store

import (
	"cmp"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// Repair puts a new file with all that could be read in the place of the damaged one, which is kept next to it: under the name that
// it gives. Nobody may have the file open. told hears how far it is, or is nil. The errors are *WriteError and *FolderError; then the file
// is in its place as it was.
func (s *Salvage) Repair(now time.Time, told Told) (aside string, err error) {
	made, err := s.made(told.in(Remaking))
	if err != nil {
		return "", err
	}
	defer os.Remove(made)
	o := s.opener()
	o.told = told.in(ReadingBack)
	if err := file.Read(made, o.fit); err != nil {
		return "", &WriteError{Err: err}
	}
	return file.PutAside(s.path, made, now)
}

// Open opens a copy with all that could be read, to be read only. Closing it takes the copy away.
func (s *Salvage) Open(now func() time.Time) (*Store, error) {
	copied := *s
	copied.turning = nil // other copies are no business of this one
	made, err := copied.made(nil)
	if err != nil {
		return nil, err
	}
	st, err := openBy(s.opener(), made, now, file.Open)
	if err != nil {
		_ = os.Remove(made)
		return nil, err
	}
	st.temporary = made
	st.salvaged = make(map[assessment.ID]rest)
	for _, found := range s.rests {
		if len(found.unread) > 0 {
			st.salvaged[found.record.ID] = found
		}
	}
	_ = os.Remove(made) // where the system lets go of the name of an open file, a kill leaves nothing
	return st, nil
}

// made writes a file with all that could be read, next to the damaged one or else where temporary files are, and gives its path. told hears
// how many organisations are ready in it, or is nil.
func (s *Salvage) made(told func(done, of int) error) (path string, err error) {
	for _, folder := range []string{filepath.Dir(s.path), os.TempDir()} {
		path, err = file.MakeTemporary(folder, s.key, func(update func(func(tx *gate.Tx) error) error) error { return s.write(update, told) })
		if err == nil || errors.Is(err, ErrStopped) {
			break
		}
	}
	return path, err
}

// write fills a new file.
func (s *Salvage) write(update func(func(tx *gate.Tx) error) error, told func(done, of int) error) error {
	if err := update(makeShelves); err != nil {
		return err
	}
	for _, of := range tallied {
		if err := s.writeShelf(of.shelf, update); err != nil {
			return err
		}
	}
	return update(func(tx *gate.Tx) error {
		entered := roll{version: formatVersion}
		for i, found := range s.rests {
			if told != nil {
				if err := told(i, len(s.rests)); err != nil {
					return err
				}
			}
			if found.nothing {
				continue
			}
			if err := settle(tx, found); err != nil {
				return err
			}
			entered = entered.with(found.record.ID)
		}
		entered.last = max(entered.last, s.last)
		if err := entered.put(tx); err != nil {
			return err
		}
		for _, e := range s.meta {
			if err := tx.Put(metaShelf, e.Key, e.Value); err != nil {
				return err
			}
		}
		if err := cmp.Or(setRecent(tx, s.recent()), s.putLocks(tx)); err != nil {
			return err
		}
		return countOthers(tx)
	})
}

func (s *Salvage) writeShelf(shelf gate.Shelf, update func(func(tx *gate.Tx) error) error) error {
	var entries []gate.Entry
	for _, found := range s.rests {
		if !found.nothing {
			entries = append(entries, found.kept(shelf)...)
		}
	}
	if err := update(func(tx *gate.Tx) error {
		sortAsLying(tx, shelf, entries)
		return nil
	}); err != nil {
		return err
	}
	for batch := range slices.Chunk(entries, file.BatchSize) {
		if err := update(func(tx *gate.Tx) error { return tx.Fill(shelf, batch) }); err != nil {
			return err
		}
	}
	return nil
}

// sortAsLying puts entries in the order in which they lie.
func sortAsLying(tx *gate.Tx, shelf gate.Shelf, entries []gate.Entry) {
	keys, place := make([][]byte, len(entries)), make(map[string]int, len(entries))
	for i, e := range entries {
		keys[i] = e.Key
	}
	tx.SortAsStored(shelf, keys)
	for i, key := range keys {
		place[string(key)] = i
	}
	inorder.Sort(entries, func(a, b gate.Entry) int { return place[string(a.Key)] - place[string(b.Key)] })
}

// kept are the entries on a shelf that are in the record.
func (r rest) kept(shelf gate.Shelf) []gate.Entry {
	var list []gate.Entry
	for _, e := range r.pieces.on[shelf] {
		if !e.Damaged() && !r.out[spot{shelf, string(e.Key)}] {
			list = append(list, e)
		}
	}
	return list
}

// settle makes the rest of an organisation, whose kept entries are in the file, one of which nothing is missing: what it could only
// guess is written, and the summary with the tally.
func settle(tx *gate.Tx, found rest) error {
	id := found.record.ID
	if len(found.unread) > 0 {
		own := caseEntryOf(found.record)
		own.UID, own.Stamps = found.own.UID, found.own.Stamps
		if _, err := put(tx, casesShelf, keyOf(id), own); err != nil {
			return err
		}
		for _, v := range found.record.Visits {
			if !slices.Contains(found.unread, assessment.Unread{Part: assessment.VisitPart, Visit: v.Number}) {
				continue
			}
			if _, err := put(tx, assessmentsShelf, keyOf(id, v.Number), visitEntryOf(v)); err != nil {
				return err
			}
		}
	}
	return putSummary(tx, piecesOf(tx, id).tally(false), found.record.Summary())
}

// recent gives the organisations that were touched last.
func (s *Salvage) recent() []assessment.ID {
	var list []assessment.Record
	for _, found := range s.rests {
		if !found.nothing {
			list = append(list, found.record)
		}
	}
	inorder.Sort(list, func(a, b assessment.Record) int { return b.Touched.Compare(a.Touched) })
	ids := make([]assessment.ID, min(len(list), recentKept))
	for i := range ids {
		ids[i] = list[i].ID
	}
	return ids
}

// SoundBackup gives the newest of the backups next to the data file in a folder of which all can be read; false where there is none.
// told hears how far one is read, or is nil.
// The error is a *LockedError, where there is none and one has a passphrase that is not among the secrets.
func SoundBackup(folder string, told Told, secrets ...string) (Backup, bool, error) {
	var locked error
	o := opener{secrets: secrets, told: told.in(Checking)}
	for _, b := range file.Backups(file.BackupFolder(filepath.Join(folder, fileName))) {
		err := file.Read(b.Path, o.fit)
		if err == nil {
			return Backup{Backup: b}, true, nil
		}
		if is, ok := errors.AsType[*LockedError](err); ok && locked == nil {
			locked = is
		}
	}
	return Backup{}, false, locked
}
