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

// A backup that is put back while the store is open is what the store goes on with. What was there is a backup, which those of the
// same day do not push out.
func TestPutBackUnderAnOpenStore(t *testing.T) {
	t.Parallel()
	folder, stick := throwaway(t), throwaway(t)
	now := ticking(time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC), time.Minute)
	s := openAt(t, folder, now)
	id := create(t, s, "Before").ID
	must(t, s.Backups().NameElsewhere(stick))
	backup := s.Backups().List()[0]
	change(t, s, id, func(r *assessment.Record, _ time.Time) { r.Organisation.Name = "After" })
	must(t, s.Session().SaveTrail(trailTo(Place{Case: id, Page: "question"})))
	restored, err := s.PutBack(backup.Path)
	if err != nil || restored.Aside != "" || restored.Backups != s.Backups().Folder() {
		t.Fatalf("%+v, %v", restored, err)
	}
	if r := get(t, s, id); r.Organisation.Name != "Before" || len(s.Session().Trail().Stops) > 0 || s.Backups().Elsewhere() != stick {
		t.Errorf("it has %q, the trail %v, and backups go to %q", r.Organisation.Name, s.Session().Trail(), s.Backups().Elsewhere())
	}
	give(t, s, id, "trust.roles", assessment.Rating(2))
	must(t, s.Backups().Make())
	s = reopen(t, s)
	if r := get(t, s, id); r.Current().Answers["trust.roles"].Level != 2 {
		t.Error("what was given since is lost")
	}
	list := s.Backups().List()
	if len(list) != 2 || list[0].Before() || !list[1].Before() {
		t.Fatalf("there are %+v", list)
	}
	_, err = s.PutBack(list[1].Path)
	must(t, err)
	if r := get(t, s, id); r.Organisation.Name != "After" {
		t.Errorf("what was there is %q", r.Organisation.Name)
	}
}

// Where some of what is there cannot be read, it is put aside, and the store goes on with the backup.
func TestPutBackOverDamage(t *testing.T) {
	t.Parallel()
	s := openAt(t, throwaway(t), daily())
	id := create(t, s, "Kept").ID
	must(t, s.Backups().Make())
	must(t, s.file.Update(func(tx *gate.Tx) error { return tx.Put(casesShelf, keyOf(id), []byte("{")) }))
	restored, err := s.PutBack(s.Backups().List()[0].Path)
	must(t, err)
	if _, err := os.Stat(restored.Aside); err != nil {
		t.Errorf("what was there is at %+v: %v", restored, err)
	}
	if r := give(t, s, id, "trust.roles", assessment.Rating(2)); r.Organisation.Name != "Kept" || len(s.Damage()) > 0 {
		t.Errorf("it has %q, and %v", r.Organisation.Name, s.Damage())
	}
}

// A file with a passphrase gets its own backup put back although the second folder is not there: nothing there has to be sealed again.
func TestPutBackOfASealedBackupWithoutTheSecondFolder(t *testing.T) {
	t.Parallel()
	stick := filepath.Join(throwaway(t), "stick")
	must(t, os.Mkdir(stick, 0o700))
	s := openAt(t, throwaway(t), daily())
	id := create(t, s, "Kept").ID
	quickly(t, s)
	must(t, s.Backups().NameElsewhere(stick))
	change(t, s, id, func(r *assessment.Record, _ time.Time) { r.Organisation.Name = "Changed" })
	must(t, os.RemoveAll(stick))
	_, err := s.PutBack(s.Backups().List()[0].Path)
	must(t, err)
	if r := get(t, s, id); r.Organisation.Name != "Kept" || s.Backups().Elsewhere() != stick {
		t.Errorf("it has %q, and backups go to %q", r.Organisation.Name, s.Backups().Elsewhere())
	}
}

// A backup that cannot be read is listed as that, and takes no place.
func TestABackupThatCannotBeRead(t *testing.T) {
	t.Parallel()
	s := openAt(t, throwaway(t), daily())
	id := create(t, s, "Kept").ID
	must(t, s.Backups().Make())
	create(t, s, "Another")
	must(t, s.Backups().Make())
	path := s.Backups().List()[1].Path
	data := readFile(t, path)
	data[len(data)-1]++ // not used
	for i := range data[:len(data)-8] {
		if string(data[i:i+4]) == "Kept" {
			data[i]++
		}
	}
	must(t, os.WriteFile(path, data, 0o600))
	if list := s.Backups().List(); list[0].Unreadable || !list[1].Unreadable {
		t.Errorf("there are %+v", list)
	}
	if _, err := s.PutBack(path); !errors.Is(err, ErrUnsound) {
		t.Errorf("it is put back: %v", err)
	}
	if r := get(t, s, id); r.Organisation.Name != "Kept" || len(s.Backups().List()) != 2 {
		t.Errorf("it has %q", r.Organisation.Name)
	}
}

// Damage between two sessions pushes out no good backup, however many sessions follow.
func TestDamageBetweenSessionsPushesOutNothing(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	now := daily()
	var id assessment.ID
	for range 12 {
		s := openAt(t, folder, now)
		id = create(t, s, "Ours").ID
		must(t, s.Backups().Make())
		must(t, s.Close())
	}
	s := openAt(t, folder, now)
	good := file.Backups(s.Backups().Folder())
	must(t, s.file.Update(func(tx *gate.Tx) error { return tx.Bare().Put(casesShelf, keyOf(id), []byte("damaged")) }))
	must(t, s.Close())
	for range 10 {
		s := openAt(t, folder, now)
		create(t, s, "Since then")
		if err := s.Backups().Make(); !errors.Is(err, ErrUnsound) {
			t.Fatalf("the damage is backed up: %v", err)
		}
		must(t, s.Close())
	}
	list := openAt(t, folder, now).Backups().List()
	if len(list) != len(good) {
		t.Fatalf("there are %v, and were %v", list, good)
	}
	for i, b := range list {
		if b.Unreadable || b.Path != good[i].Path {
			t.Errorf("there is %+v, and was %+v", b, good[i])
		}
	}
}
