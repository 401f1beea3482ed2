package store

import (
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/file"
)

// waitFor waits until something is so.
func waitFor(t *testing.T, what string, is func() bool) {
	t.Helper()
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	late := time.After(20 * time.Second)
	for !is() {
		select {
		case <-tick.C:
		case <-late:
			t.Fatalf("%s: it does not come", what)
		}
	}
}

// A session that was cut off is backed up in the next one, while that goes on; after one that ended well nothing is done.
func TestCatchingUp(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	now := ticking(time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC), time.Minute)
	s := openAt(t, folder, now)
	s.backups.catchUp(0)
	id := create(t, s, "Kept").ID
	must(t, s.Close())

	s = openAt(t, folder, now) // as after a kill: it was not backed up
	s.backups.catchUp(0)
	for i := range 20 {
		give(t, s, id, "trust.roles", assessment.Rating(assessment.Level(i%5)))
	}
	waitFor(t, "the backup", func() bool { return len(file.Backups(s.Backups().Folder())) == 1 })
	must(t, file.Read(file.Backups(s.Backups().Folder())[0].Path, readsWhole))
	must(t, s.Backups().Make())
	must(t, s.Close())

	before := file.Backups(s.Backups().Folder())
	s = openAt(t, folder, now)
	s.backups.making.Lock()
	must(t, s.backups.make(true))
	s.backups.making.Unlock()
	if after := file.Backups(s.Backups().Folder()); len(before) != 1 || len(after) != 1 || after[0] != before[0] {
		t.Errorf("there were %v, and are %v", before, after)
	}
	s.backups.catchUp(time.Hour) // and closing waits for none that has not begun
	must(t, s.Close())
}

// No answer waits for a backup that is being read back, and none that is given meanwhile is in it in part.
func TestNobodyWaitsForABackup(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	id := add(t, s, wholeSheet("Kept"), false).ID
	s.mu.Lock()
	f := s.file
	s.mu.Unlock()
	reading := 0
	must(t, f.Backups().Make(s.now(), "", func(copied *file.File) error {
		reading++
		give(t, s, id, "trust.roles", assessment.Answer{Kind: assessment.NotSure, Note: "meanwhile"}) // waits for ever if it waits
		return readsWhole(copied)
	}, s.backups.turnsAt(f)))
	if made := file.Backups(s.Backups().Folder()); reading != 1 || len(made) != 1 {
		t.Errorf("there are %v", made)
	}
}

// A backup that is being made while another file comes into this one's place gets no name: it would have what was deleted.
func TestABackupOfAFileThatWentGetsNoName(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	create(t, s, "Kept")
	id := create(t, s, "Deleted").ID
	spoil(t, s, casesShelf, keyOf(id), 80, 81) // so that the rest is copied
	f := s.file
	err := f.Backups().Make(s.now(), "", func(*file.File) error { return s.Delete(id) }, s.backups.turnsAt(f))
	if made := file.Backups(s.Backups().Folder()); err == nil || len(made) > 0 {
		t.Errorf("there are %v, %v", made, err)
	}
}
