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

// ticking is a clock that goes on by a step at each look.
func ticking(start time.Time, step time.Duration) func() time.Time {
	return func() time.Time {
		start = start.Add(step)
		return start
	}
}

func openAt(t *testing.T, folder string, now func() time.Time) *Store {
	t.Helper()
	s, err := Open(folder, now)
	must(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// A backup is made where something changed, and not where nothing did; it can be put back, and what was there then is not lost.
func TestBackUpAndRestore(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	now := ticking(time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC), time.Minute)
	s := openAt(t, folder, now)
	id := create(t, s, "Before").ID
	must(t, s.Backups().Make())
	must(t, s.Backups().Make())
	if made := file.Backups(s.Backups().Folder()); len(made) != 1 {
		t.Fatalf("there are %v", made)
	}
	first := file.Backups(s.Backups().Folder())[0].Path
	if !isPrivate(t, first) {
		t.Errorf("others may read the backup: %v", mode(t, first))
	}
	_, err := s.Change(id, func(r *assessment.Record, _ time.Time) error { r.Organisation.Name = "After"; return nil })
	must(t, err)
	if _, err := Restore(folder, first, now, nil); !errors.As(err, new(*HeldError)) {
		t.Fatalf("while it is open it can be restored: %v", err)
	}
	must(t, s.Close())

	restored, err := Restore(folder, first, now, nil)
	must(t, err)
	s = openAt(t, folder, now)
	if r, err := s.Get(id); err != nil || r.Organisation.Name != "Before" || restored.Aside != "" || restored.Backups == "" {
		t.Errorf("it has %q, %v; and what was there is at %+v", r.Organisation.Name, err, restored)
	}
	made := file.Backups(s.Backups().Folder())
	if len(made) != 2 {
		t.Fatalf("there are %v", made)
	}
	must(t, s.Close())
	_, err = Restore(folder, made[0].Path, now, nil)
	must(t, err)
	if r, err := openAt(t, folder, now).Get(id); err != nil || r.Organisation.Name != "After" {
		t.Errorf("what was there is %q, %v", r.Organisation.Name, err)
	}
}

// A file that cannot be opened is kept under another name when a backup takes its place, and a copy that is damaged takes no place.
func TestRestoreOverADamagedFile(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	now := ticking(time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC), time.Minute)
	s := openAt(t, folder, now)
	id := create(t, s, "Kept").ID
	must(t, s.Backups().Make())
	backup := file.Backups(s.Backups().Folder())[0].Path
	must(t, s.Close())
	path := filepath.Join(folder, fileName)
	broken := []byte("this is no data file any more")
	must(t, os.WriteFile(path, broken, 0o600))

	if _, err := Restore(folder, path, now, nil); !errors.As(err, new(*DamagedError)) {
		t.Errorf("a damaged copy: %v", err)
	}
	restored, err := Restore(folder, backup, now, nil)
	must(t, err)
	if data, err := os.ReadFile(restored.Aside); err != nil || string(data) != string(broken) {
		t.Errorf("what was there is at %+v: %q, %v", restored, data, err)
	}
	if r, err := openAt(t, folder, now).Get(id); err != nil || r.Organisation.Name != "Kept" {
		t.Errorf("restored is %+v, %v", r, err)
	}
}

// So it is with a file that opens, and of which some cannot be read.
func TestRestoreOverADamagedEntry(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	now := ticking(time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC), time.Minute)
	s := openAt(t, folder, now)
	id := create(t, s, "Kept").ID
	must(t, s.Backups().Make())
	backup := file.Backups(s.Backups().Folder())[0].Path
	must(t, s.file.Update(func(tx *gate.Tx) error { return tx.Put(casesShelf, keyOf(id), []byte("{")) }))
	must(t, s.Close())
	restored, err := Restore(folder, backup, now, nil)
	must(t, err)
	if _, err := os.Stat(restored.Aside); err != nil {
		t.Errorf("what was there is at %+v: %v", restored, err)
	}
	if r, err := openAt(t, folder, now).Get(id); err != nil || r.Organisation.Name != "Kept" {
		t.Errorf("restored is %+v, %v", r, err)
	}
}

// What cannot all be read is no backup, and pushes none out.
func TestDamageIsNotBackedUp(t *testing.T) {
	t.Parallel()
	s := openAt(t, throwaway(t), ticking(time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC), time.Hour*24))
	id := create(t, s, "Ours").ID
	must(t, s.Backups().Make())
	must(t, s.file.Update(func(tx *gate.Tx) error { return tx.Put(casesShelf, keyOf(id), []byte("{")) }))
	for range 10 {
		if err := s.Backups().Make(); !errors.Is(err, ErrUnsound) {
			t.Fatalf("the damage is backed up: %v", err)
		}
	}
	if made := file.Backups(s.Backups().Folder()); len(made) != 1 || file.Read(made[0].Path, readsWhole) != nil {
		t.Errorf("there are %v", made)
	}
	if names := entries(t, s.file.Backups().Folder()); len(names) != 1 {
		t.Errorf("left behind are %q", names)
	}
}

// A deleted organisation is in no backup, and the others still are; one that cannot be read goes, as it may be in there.
func TestADeletedOrganisationIsInNoBackup(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	s := openAt(t, folder, ticking(time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC), time.Hour*24))
	const name = "Quillfeather Society"
	kept := create(t, s, "Example Network").ID
	must(t, s.Backups().Make()) // without it
	id := create(t, s, name).ID
	must(t, s.Backups().Make())
	must(t, os.WriteFile(filepath.Join(s.file.Backups().Folder(), "footing-backup-2026-01-01-000000.db"), []byte("no longer a data file"), 0o600))
	must(t, s.Delete(id))
	made := file.Backups(s.Backups().Folder())
	if len(made) != 2 {
		t.Errorf("there are %v", made)
	}
	for _, b := range made {
		must(t, file.Read(b.Path, readsWhole))
		must(t, file.Read(b.Path, func(f *file.File) error {
			return f.View(func(tx *gate.Tx) error {
				if !isKept(tx, kept) || isKept(tx, id) {
					t.Errorf("%s has not what it should", b.Path)
				}
				return nil
			})
		}))
	}
	if folderHolds(t, s.file.Backups().Folder(), name) {
		t.Error("its name is still in the backups")
	}
}

// A number that went to another organisation, as it may after an older file was put back, clears nothing.
func TestAnotherOrganisationOfThatNumberStays(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	now := ticking(time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC), 24*time.Hour)
	s := openAt(t, folder, now)
	must(t, s.Backups().Make())
	empty := file.Backups(s.Backups().Folder())[0].Path
	first := create(t, s, "First").ID
	must(t, s.Backups().Make())
	must(t, s.Close())
	_, err := Restore(folder, empty, now, nil)
	must(t, err)
	s = openAt(t, folder, now)
	second := create(t, s, "Second").ID
	if first != second {
		t.Skip("numbers are not given again")
	}
	must(t, s.Delete(second))
	found := false
	for _, b := range file.Backups(s.Backups().Folder()) {
		must(t, file.Read(b.Path, func(f *file.File) error {
			return f.View(func(tx *gate.Tx) error {
				found = found || isKept(tx, first)
				return nil
			})
		}))
	}
	if !found {
		t.Error("the other organisation went out of the backups")
	}
}

// A backup elsewhere is written once, over nothing.
func TestWriteBackup(t *testing.T) {
	t.Parallel()
	s := openAt(t, throwaway(t), time.Now)
	create(t, s, "Ours")
	path := filepath.Join(t.TempDir(), "stick.db")
	must(t, s.Backups().Write(path))
	must(t, file.Read(path, readsWhole))
	if err := s.Backups().Write(path); !errors.Is(err, file.ErrThere) {
		t.Errorf("over what is there: %v", err)
	}
	if names := entries(t, filepath.Dir(path)); len(names) != 1 {
		t.Errorf("left behind are %q", names)
	}
}

func isKept(tx *gate.Tx, id assessment.ID) bool {
	data, err := tx.Get(casesShelf, keyOf(id))
	return data != nil && err == nil
}
