package store

import (
	"errors"
	"os"
	"path/filepath"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/firstbytes"
	"equalfooting/store/vault"
)

// Restored says where what was there before a backup was put back is now: among the backups in a folder, or, where not all of it
// could be read, in a file of its own.
type Restored struct{ Backups, Aside string }

// Restore puts the copy at from in the place of the data file in folder, as PutBack does, where no copy of the program has it open. A
// file that cannot be opened is put aside as well. told hears how far it is, or is nil. The errors are those of PutBack and *HeldError.
func Restore(folder, from string, now func() time.Time, told Told, secrets ...string) (Restored, error) {
	if file.Begins(from, vault.IsLeaving) {
		return restoreLocked(folder, from, now, told, secrets)
	}
	return restore(folder, from, now, told, secrets)
}

// NoBackup says of a file what it is, where that is known and it is no backup: a *firstbytes.WrongFile; or else nil.
func NoBackup(path string) error {
	data, err := readBounded(path)
	if err != nil {
		return nil // that it cannot be read is for Restore to say
	}
	switch kind := firstbytes.Known(data); kind {
	case "", firstbytes.BackupFile, firstbytes.Locked:
		return nil
	default:
		return &firstbytes.WrongFile{Path: path, Kind: kind, Wanted: firstbytes.WantRestore}
	}
}

func restore(folder, from string, now func() time.Time, told Told, secrets []string) (Restored, error) {
	copied := &opener{secrets: secrets, told: told.in(Checking)}
	if err := file.Read(from, copied.fit); err != nil {
		return Restored{}, err
	}
	s, err := Open(folder, now, secrets...)
	if _, damaged := errors.AsType[*DamagedError](err); damaged {
		return restoreOver(folder, from, copied, now)
	}
	if err != nil {
		return Restored{}, err
	}
	defer s.Close()
	if told != nil {
		defer s.Telling(told)()
	}
	return s.putBackFitting(from, copied)
}

// restoreOver puts a copy in the place of a file that cannot be opened. Where that had a passphrase and the copy has none, it gets that one.
func restoreOver(folder, from string, copied *opener, now func() time.Time) (is Restored, err error) {
	path := filepath.Join(folder, fileName)
	var before sealed
	if copied.key == nil {
		before, err = lockOf(path, copied.secrets)
		if locked, is := errors.AsType[*LockedError](err); is && !locked.Lost { // whatever else there is, the copy helps
			return Restored{}, err
		}
	}
	if before.key != nil {
		if from, err = sealedCopy(from, path, before.opener()); err != nil {
			return Restored{}, err
		}
		defer os.Remove(from)
	}
	is.Aside, err = file.PutAside(path, from, now())
	return is, err
}

// PutBack puts the copy at from in the place of the data file, once all of it could be read; the store goes on with it. The file that
// was there is not lost: it is among the backups, or, where not all of it could be read, next to the new one under a name of its own.
// The folder elsewhere stays the one that it is. Where the file had a passphrase and the copy has none, it gets that one again. secrets
// are what may open the copy, where it has another one. The errors are those of Fit, *FolderError and *WriteError.
func (s *Store) PutBack(from string, secrets ...string) (Restored, error) {
	copied, err := s.backups.fitting(from, secrets)
	if err != nil {
		return Restored{}, err
	}
	return s.putBackFitting(from, copied)
}

// putBackFitting is PutBack of a copy all of which could be read with what opens it.
func (s *Store) putBackFitting(from string, copied *opener) (Restored, error) {
	at := s.backups.where()
	is, err := s.putBack(from, copied)
	if err == nil && at.elsewhere != "" {
		err = s.backups.keepElsewhere(at.elsewhere, at.mark)
	}
	return is, err
}

func (s *Store) putBack(from string, copied *opener) (is Restored, err error) {
	defer s.backups.alone()()
	if s.key != nil && copied.key == nil {
		copied = s.opener()
		if from, err = sealedCopy(from, s.file.Path(), copied); err != nil {
			return Restored{}, err
		}
		defer os.Remove(from)
	}
	if _, err := s.wipe(s.file, file.Alone); err != nil {
		return Restored{}, err
	}
	var next *file.File
	own := s.file.Backups().Telling(s.tellsBytes(Writing))
	err = own.Make(s.now(), file.BeforeMark, s.readsWhole(ReadingBack), file.Alone) // none goes: it could be the one that is put back
	_, damaged := errors.AsType[*DamagedError](err)
	switch {
	case damaged, errors.Is(err, ErrUnsound): // damage is no backup, and yet nothing is thrown away
		path := s.file.Path()
		if err = s.file.Close(); err == nil {
			is.Aside, err = file.PutAside(path, from, s.now())
		}
		var openErr error
		if next, openErr = file.Open(path, copied.prepare); err == nil {
			err = openErr
		}
	case err != nil:
		return Restored{}, err
	default:
		is.Backups = s.file.Backups().Folder()
		next, err = s.file.Successor().PutBack(from, copied.prepare, s.tellsBytes(Writing))
	}
	if next == nil {
		s.closed = true
		return Restored{}, err
	}
	before := s.file
	s.file = next
	if err == nil && next != before {
		err = s.passphrase.keepSealed(copied)
	}
	s.file.Holder().Note(s.clock())
	s.records, s.at = make(map[assessment.ID]assessment.Record), nil
	s.listed.again()
	s.look()
	return is, err
}

// keepSealed goes on with the key of a file that was put back, and has the backups be sealed with it.
func (p *Passphrase) keepSealed(copied *opener) error {
	before := p.key
	if copied.key == nil || copied.locks.same(p.locks) {
		return nil
	}
	p.key, p.locks = copied.key, copied.locks
	return p.turnCopies(p.key, p.locks, []*vault.Key{p.key, before, nil})
}

func (o *opener) fit(f *file.File) error {
	if err := o.unlock(f); err != nil {
		return err
	}
	version, err := versionOf(f)
	switch {
	case err != nil:
		return f.Damaged(err)
	case version > formatVersion:
		return &NewerError{int(version), formatVersion}
	case version < formatVersion: // its entries are looked through once it is opened, and brought up to date
		return pagesSound(f)
	default:
		return readsWholeTelling(f, o.told)
	}
}
