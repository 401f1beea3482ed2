package store

import (
	"cmp"
	"errors"
	"os"
	"time"

	"equalfooting/store/file"
)

// ErrUnsound says that a copy is not sound: there are entries in it that cannot be read.
var ErrUnsound error = unsoundError{}

type unsoundError struct{}

func (unsoundError) Error() string { return "the copy has entries that cannot be read" }

// Sentence says it of what is kept, of which a backup was to be made.
func (unsoundError) Sentence() (string, []any) { return "unsound_file", nil }

// ErrThere says that there is a file already where a backup was to be written.
var ErrThere = file.ErrThere

var errOtherFile = errors.New("the store is closed, or has another file")

// BackUp keeps a copy of the file as it is now, unless the newest one is the same, puts one into the folder elsewhere that is named,
// and lets older ones go (file.Worth). What was given up in the file is wiped first, unless something in it is damaged. A copy that is
// not sound is not kept, and pushes none out: the error is ErrUnsound then. Otherwise it is an *ElsewhereError, with the copy next to
// the file made all the same, a *DamagedError, a *FolderError or a *WriteError.
func (s *Store) BackUp() error {
	s.backups.Lock()
	defer s.backups.Unlock()
	return s.backUp(false)
}

// catchUpAfter leaves the first moments to the person.
const catchUpAfter = time.Second

// CatchUp does in the background what a session that was cut off left undone: it wipes the file and backs it up. Nothing that is kept
// meanwhile has to wait for it. Where it cannot be done, the next BackUp says so.
func (s *Store) CatchUp() { s.catchUp(catchUpAfter) }

func (s *Store) catchUp(after time.Duration) {
	if s.isNew {
		return
	}
	time.AfterFunc(after, func() {
		defer func() { _ = recover() }() // a program that goes on is worth more than a backup
		s.backups.Lock()
		defer s.backups.Unlock()
		_ = s.backUp(true)
	})
}

func (s *Store) backUp(quick bool) error {
	s.mu.Lock()
	f, at := s.file, s.now()
	s.mu.Unlock()
	turn := s.turnsAt(f)
	done, err := f.Backups().Current(quick, turn)
	if err != nil {
		return err
	}
	if !done {
		wipe(f, turn)
		if err := f.Backups().Make(at, "", readsWhole, turn); err != nil {
			return err
		}
		file.DropBackups(file.Marked(file.Backups(f.Backups().Folder()), "", file.BeforeMark))
	}
	return s.backUpElsewhere()
}

// wipe puts zeros over what a file has given up, where nothing in it is damaged: of what is, an earlier state may be all that is left.
// What the entries say is read in the copy. A backup with old bytes in it is better than none, so no error counts.
func wipe(f *file.File, turn file.Turn) {
	c := checker{asPut: true}
	if err := f.ViewMeanwhile(turn, c.records); err == nil && len(c.report.Problems) == 0 {
		_ = f.Wipe(turn)
	}
}

// turnsAt takes turns with everything else that uses the store, as long as f is its file.
func (s *Store) turnsAt(f *file.File) file.Turn {
	return func(step func() error) error {
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.closed || s.file != f {
			return errOtherFile
		}
		return step()
	}
}

// pagesSound says whether a file's structure is sound, whatever is in it.
func pagesSound(f *file.File) error {
	var err error
	_, stopped := f.Check(func(error) { err = ErrUnsound })
	return cmp.Or(stopped, err)
}

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

// WriteBackup writes a copy of the file, read back, to a path at which there is nothing yet. The errors are ErrUnsound, ErrThere and
// those of BackUp.
func (s *Store) WriteBackup(path string) error {
	s.backups.Lock()
	defer s.backups.Unlock()
	s.mu.Lock()
	defer s.mu.Unlock()
	wipe(s.file, file.Alone)
	return s.file.Copier().To(path, readsWhole, file.Alone)
}

// Backup is a backup as people see it.
type Backup struct {
	file.Backup
	Elsewhere  bool // it is in the folder elsewhere, and not next to the file
	Unreadable bool
}

// Before says that it was made before something put another file in the place of what there was.
func (b Backup) Before() bool { return b.Mark == file.BeforeMark }

// readAtOnce is the size up to which a backup that is only listed is read whole.
const readAtOnce = 1 << 20

// Backups lists the backups next to the file, and those in the folder elsewhere that are not next to it as well, the newest first.
// Of large ones that they are unreadable shows only when they are looked at.
func (s *Store) Backups() []Backup {
	var list []Backup
	for _, b := range file.Backups(s.BackupFolder()) {
		list = append(list, s.listed(b, false))
	}
	own := len(list)
	for _, b := range s.elsewhere() {
		if !has(list[:own], b.At) {
			list = append(list, s.listed(b, true))
		}
	}
	sortBackups(list)
	return list
}

func (s *Store) listed(b file.Backup, elsewhere bool) Backup {
	info, err := os.Stat(b.Path)
	look := func(f *file.File) error {
		err := s.opener().fit(f)
		if _, locked := errors.AsType[*LockedError](err); locked {
			return nil // that it has another passphrase is told when it is chosen
		}
		return err
	}
	if err == nil && info.Size() > readAtOnce {
		look = func(f *file.File) error { _, err := versionOf(f); return err }
	}
	return Backup{b, elsewhere, file.Read(b.Path, look) != nil}
}

// BackupFolder is where the copies lie.
func (s *Store) BackupFolder() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.file.Backups().Folder()
}
