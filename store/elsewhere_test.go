package store

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

func daily() func() time.Time {
	return ticking(time.Date(2026, time.November, 1, 10, 0, 0, 0, time.UTC), 24*time.Hour)
}

// Backups go to a folder elsewhere as well when it is there; when it is not, that is said and the one next to the file is made all
// the same, and the next time the folder has the newest again.
func TestBackingUpElsewhere(t *testing.T) {
	t.Parallel()
	folder, stick := throwaway(t), filepath.Join(throwaway(t), "stick")
	s := openAt(t, folder, daily())
	if err := s.Backups().NameElsewhere(stick); !errors.As(err, new(*ElsewhereError)) || s.Backups().Elsewhere() != "" {
		t.Fatalf("a folder that is not there: %v, and it is %q", err, s.Backups().Elsewhere())
	}
	if names := entries(t, filepath.Dir(stick)); len(names) > 0 {
		t.Errorf("it was made: %q", names)
	}
	must(t, os.Mkdir(stick, 0o700))
	must(t, s.Backups().NameElsewhere(stick))
	create(t, s, "Kept")
	must(t, s.Backups().Make())
	if next, there := file.Backups(s.Backups().Folder()), file.Backups(stick); len(there) != 2 || !there[0].At.Equal(next[0].At) {
		t.Errorf("there are %v and %v", next, there)
	}
	must(t, os.Rename(stick, stick+" out"))
	create(t, s, "Also kept")
	before := len(s.Backups().List())
	away, _ := errors.AsType[*ElsewhereError](s.Backups().Make())
	if away == nil || away.Err != nil || away.Folder != stick || len(s.Backups().List()) != before+1 {
		t.Errorf("%+v; there are %v", away, s.Backups().List())
	}
	must(t, os.Rename(stick+" out", stick))
	must(t, s.Backups().Make()) // nothing has changed since
	there := file.Backups(stick)
	if len(there) != 3 {
		t.Fatalf("there are %v", there)
	}
	must(t, s.Backups().Fit(there[0].Path))
	for range 40 {
		must(t, s.Preferences().Save("key", s.Now().String()))
		must(t, s.Backups().Make())
	}
	if there := file.Backups(stick); len(there) > 12 || len(there) < 7 {
		t.Errorf("after forty days there are %d", len(there))
	}
	must(t, s.Backups().NameElsewhere(""))
	count := len(file.Backups(stick))
	create(t, s, "Not there")
	must(t, s.Backups().Make())
	if len(file.Backups(stick)) != count {
		t.Error("it goes on when it should not")
	}
}

// Two data files that share a folder push out none of each other's, and a deleted organisation goes out of its own file's.
func TestTwoFilesShareAFolder(t *testing.T) {
	t.Parallel()
	stick := throwaway(t)
	one, other := openAt(t, throwaway(t), daily()), openAt(t, throwaway(t), daily())
	must(t, one.Backups().NameElsewhere(stick))
	ids := []assessment.ID{create(t, one, "Of the one").ID, create(t, other, "Of the other").ID}
	must(t, one.Backups().Make())
	must(t, other.Backups().NameElsewhere(stick))
	for range 40 {
		must(t, other.Preferences().Save("key", other.Now().String()))
		must(t, other.Backups().Make())
	}
	if held := one.Backups().Holding(ids[0]); held.Elsewhere != 1 || held.Next != 1 {
		t.Errorf("of the one: %+v", held)
	}
	must(t, one.Delete(ids[0]))
	if folderHolds(t, stick, "Of the one") || !folderHolds(t, stick, "Of the other") {
		t.Error("the wrong one was cleared")
	}
	if held := other.Backups().Holding(ids[1]); held.Elsewhere < 7 {
		t.Errorf("of the other: %+v", held)
	}
}

// What is in a folder that is not there is not known.
func TestInBackups(t *testing.T) {
	t.Parallel()
	stick := filepath.Join(throwaway(t), "stick")
	must(t, os.Mkdir(stick, 0o700))
	s := openAt(t, throwaway(t), daily())
	first := create(t, s, "First").ID
	must(t, s.Backups().Make())
	second := create(t, s, "Second").ID
	if got := s.Backups().Holding(second); got != (Held{}) {
		t.Errorf("before a backup: %+v", got)
	}
	must(t, s.Backups().NameElsewhere(stick))
	if got := s.Backups().Holding(first); got != (Held{Next: 2, Elsewhere: 1}) {
		t.Errorf("the first: %+v", got)
	}
	must(t, os.WriteFile(filepath.Join(stick, filepath.Base(s.backups.where().ownElsewhere()[0].Path)), []byte("damaged"), 0o600))
	if got := s.Backups().Holding(second); got != (Held{Next: 1, Elsewhere: 1}) {
		t.Errorf("the second: %+v", got)
	}
	must(t, os.Rename(stick, stick+" out"))
	if got := s.Backups().Holding(second); got != (Held{Next: 1, Away: stick}) {
		t.Errorf("without the folder: %+v", got)
	}
	must(t, s.Delete(second))
	if got := s.Backups().Holding(first); got != (Held{Next: 2, Away: stick}) {
		t.Errorf("after a deletion: %+v", got)
	}
}

// Where a backup does not tell which numbers it has given, an organisation is looked for among all that are in it.
func TestInABackupWhoseRollIsDamaged(t *testing.T) {
	t.Parallel()
	s := openAt(t, throwaway(t), daily())
	first := create(t, s, "First").ID
	must(t, s.Backups().Make())
	second := create(t, s, "Second").ID
	backup := s.backups.where().own()[0].Path
	must(t, file.Replace(backup, func(f *file.File) (bool, error) {
		return false, f.Update(func(tx *gate.Tx) error { return tx.Bare().Put(metaShelf, rollKey, []byte("damaged")) })
	}))
	if got := s.Backups().Holding(first); got != (Held{Next: 1}) {
		t.Errorf("the first: %+v", got)
	}
	if got := s.Backups().Holding(second); got != (Held{}) {
		t.Errorf("the second: %+v", got)
	}
	must(t, s.Delete(first))
	if folderHolds(t, s.Backups().Folder(), "First") {
		t.Error("the first stays in it")
	}
}
