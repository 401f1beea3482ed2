package store

import (
	"errors"
	"path/filepath"
	"slices"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// Salvage is what can be read of a damaged data file. Nothing is changed by it.
type Salvage struct {
	Cases     []SalvagedCase // by number
	Lost      int            // organisations of which nothing is left, not even the number
	Uncounted bool           // it cannot be told how many there were: there may have been more
	Settings  bool           // a setting, or the place where one left off, is lost
	Older     bool           // it cannot be told whether the last change is there
	LockLost  bool           // the passphrase or the recovery code no longer opens it

	path   string
	last   uint64 // the last number that was given
	rests  []rest
	meta   []gate.Entry
	sealed // of a file with a passphrase
}

// SalvagedCase is an organisation in it.
type SalvagedCase struct {
	ID      assessment.ID
	Name    string
	Lost    []assessment.Unread // what is gone
	Older   []assessment.Unread // what is there only as it was earlier, or may have been taken away since
	Nothing bool                // there is not enough of it to make it again
}

// Whole says that all of it is there, as it was.
func (c SalvagedCase) Whole() bool { return len(c.Lost) == 0 && len(c.Older) == 0 && !c.Nothing }

// Whole says that nothing is lost.
func (s *Salvage) Whole() bool {
	return s.Lost == 0 && !s.Uncounted && !s.Settings && !s.Older && !s.LockLost && !slices.ContainsFunc(s.Cases, func(c SalvagedCase) bool { return !c.Whole() })
}

// ReadSalvage reads what can be read of the data file in a folder, page by page, whether it can be opened or not. secrets are as for
// Open. told hears how far it is once the pages are read, or is nil. The errors are *FolderError; *NewerError;
// *LockedError; and *DamagedError where there is no organisation in it; and told's.
func ReadSalvage(folder string, told Told, secrets ...string) (*Salvage, error) {
	path := filepath.Join(folder, fileName)
	target, err := filepath.EvalSymlinks(path)
	if err != nil {
		return nil, &FolderError{Path: path, Err: err}
	}
	judge := judgeOf(nil)
	found, err := file.Salvage(target, judge)
	if err != nil {
		return nil, err
	}
	s := &Salvage{path: target, Older: !found.Newest}
	if s.sealed, err = unseal(found, path, secrets); err != nil {
		return nil, err
	}
	if s.key != nil {
		judge = judgeOf(s.key)
		if found, err = file.Salvage(target, judge); err != nil {
			return nil, err
		}
		s.LockLost = len(s.locks.passphrase) == 0 || len(s.locks.code) == 0
	}
	version := versionIn(found.Found)
	if version > formatVersion {
		return nil, &NewerError{int(version), formatVersion}
	}
	c := collected{version: version, newest: found.Newest, judge: judge, at: make(map[spot][]candidate), strays: make(map[string]bool)}
	if err := c.collect(found.Found, told.in(Checking)); err != nil {
		return nil, err
	}
	if err := s.choose(&c, told.in(PuttingTogether)); err != nil {
		return nil, err
	}
	if len(s.Cases) == 0 && len(c.at) == 0 {
		return nil, &DamagedError{Path: path, Err: errNothing}
	}
	return s, nil
}

var errNothing = errors.New("no entry in it can be read")
