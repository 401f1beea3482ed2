package store

import (
	"errors"
	"path/filepath"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/file"
)

// Restored says where what was there before a backup was put back is now: among the backups in a folder, or, where not all of it
// could be read, in a file of its own.
type Restored struct{ Backups, Aside string }

// Restore puts the copy at from in the place of the data file in folder, as PutBack does, where no copy of the program has it open. A
// file that cannot be opened is put aside as well. The errors are those of PutBack and *HeldError.
func Restore(folder, from string, now func() time.Time) (Restored, error) {
	if err := Fit(from); err != nil {
		return Restored{}, err
	}
	s, err := Open(folder, now)
	if _, damaged := errors.AsType[*DamagedError](err); damaged {
		aside, err := file.PutAside(filepath.Join(folder, fileName), from, now())
		return Restored{Aside: aside}, err
	}
	if err != nil {
		return Restored{}, err
	}
	defer s.Close()
	return s.PutBack(from)
}

// PutBack puts the copy at from in the place of the data file, once all of it could be read; the store goes on with it. The file that
// was there is not lost: it is among the backups, or, where not all of it could be read, next to the new one under a name of its own.
// The folder elsewhere stays the one that it is. The errors are those of Fit, *FolderError and *WriteError.
func (s *Store) PutBack(from string) (Restored, error) {
	if err := Fit(from); err != nil {
		return Restored{}, err
	}
	folder, mark := s.Elsewhere(), s.Preference(markPreference)
	is, err := s.putBack(from)
	if err == nil && folder != "" {
		err = s.keepElsewhere(folder, mark)
	}
	return is, err
}

func (s *Store) putBack(from string) (is Restored, err error) {
	s.backups.Lock()
	defer s.backups.Unlock()
	s.mu.Lock()
	defer s.mu.Unlock()
	_ = s.file.Wipe(file.Alone)
	var next *file.File
	err = s.file.BackUp(s.now(), file.BeforeMark, readsWhole, file.Alone) // none goes: it could be the one that is put back
	_, damaged := errors.AsType[*DamagedError](err)
	switch {
	case damaged, errors.Is(err, ErrUnsound): // damage is no backup, and yet nothing is thrown away
		path := s.file.Path()
		if err = s.file.Close(); err == nil {
			is.Aside, err = file.PutAside(path, from, s.now())
		}
		var openErr error
		if next, openErr = file.Open(path, prepare); err == nil {
			err = openErr
		}
	case err != nil:
		return Restored{}, err
	default:
		is.Backups = s.file.BackupFolder()
		next, err = s.file.PutBack(from, prepare)
	}
	if next == nil {
		s.closed = true
		return Restored{}, err
	}
	s.file = next
	s.file.NoteHolder(s.clock())
	s.records, s.at = make(map[assessment.ID]assessment.Record), nil
	s.look()
	return is, err
}

// Fit says whether the copy at path can take the data file's place: it is of a version that can be read, and every entry can be read.
// The errors are ErrUnsound, *NewerError, *HeldError, *FolderError and *DamagedError.
func Fit(path string) error { return file.Read(path, fit) }

func fit(f *file.File) error {
	version, err := versionOf(f)
	switch {
	case err != nil:
		return f.Damaged(err)
	case version > formatVersion:
		return &NewerError{int(version), formatVersion}
	case version < formatVersion: // its entries are looked through once it is opened, and brought up to date
		return pagesSound(f)
	default:
		return readsWhole(f)
	}
}
