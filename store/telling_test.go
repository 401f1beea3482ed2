package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/file"
)

// taking is what takes long with many organisations, on a store of three, with a backup of another day and a folder elsewhere.
type taking struct {
	steps []Step // that it tells of, in this order
	do    func(s *Store, folder string) error
}

var takings = map[string]taking{
	"a backup": {[]Step{Checking, Writing, ReadingBack, WritingElsewhere}, func(s *Store, _ string) error { return s.Backups().Make() }},
	"a copy": {[]Step{Checking, Writing, ReadingBack}, func(s *Store, folder string) error {
		return s.Backups().Write(filepath.Join(folder, "copy.db"))
	}},
	"putting one back": {[]Step{Checking, Writing, ReadingBack, Writing}, func(s *Store, _ string) error {
		_, err := s.PutBack(file.Backups(s.Backups().Folder())[0].Path)
		return err
	}},
	"looking at one": {[]Step{Checking}, func(s *Store, _ string) error { return s.Backups().Fit(file.Backups(s.Backups().Folder())[0].Path) }},
	"a rescue": {[]Step{Writing, ReadingBack}, func(s *Store, folder string) error {
		_, err := s.Unsaved().Rescue(filepath.Join(folder, "rescued.db"))
		return err
	}},
	"another folder": {[]Step{Checking, Writing, ReadingBack, WritingElsewhere}, func(s *Store, folder string) error {
		other := filepath.Join(folder, "other")
		if err := os.MkdirAll(other, 0o700); err != nil {
			return err
		}
		return s.Backups().NameElsewhere(other)
	}},
	"the check": {[]Step{Checking}, func(s *Store, _ string) error { _, err := s.Check(); return err }},
}

func prepared(t *testing.T) (s *Store, folder string) {
	t.Helper()
	folder = throwaway(t)
	s = openAt(t, filepath.Join(folder, "data"), ticking(time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC), time.Minute))
	for _, name := range []string{"One", "Two", "Three"} {
		create(t, s, name)
	}
	stick := filepath.Join(folder, "stick")
	must(t, os.Mkdir(stick, 0o700))
	must(t, s.Backups().NameElsewhere(stick))
	_, err := s.Change(1, func(r *assessment.Record, _ time.Time) error { r.Organisation.Name = "Later"; return nil })
	must(t, err)
	return s, folder
}

// lies gives every file in a folder and below it.
func lies(t *testing.T, folder string) (paths []string) {
	t.Helper()
	must(t, filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			paths = append(paths, path)
		}
		return err
	}))
	return paths
}

// Whoever listens hears how far what takes long is, of how many organisations, until they no longer listen.
func TestWhatTakesLongTellsHowFarItIs(t *testing.T) {
	t.Parallel()
	for name, of := range takings {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, folder := prepared(t)
			var steps []Step
			last := 0
			end := s.Telling(func(step Step, done, all int) error {
				if len(steps) == 0 || steps[len(steps)-1] != step {
					steps, last = append(steps, step), 0
				}
				if done < last && last < all || done > all || all != 3 && (step != Writing || all > 0) {
					t.Errorf("%s: %d of %d after %d", step, done, all, last)
				}
				last = done
				return nil
			})
			must(t, of.do(s, folder))
			if end(); !slices.Equal(steps, of.steps) {
				t.Errorf("it tells of %q, want %q", steps, of.steps)
			}
			if _, err := s.Check(); err != nil || !slices.Equal(steps, of.steps) {
				t.Errorf("then it tells of %q, %v", steps, err)
			}
		})
	}
}

// Wherever it is stopped, nothing is half done: what was kept is, and no file lies about that was not there, but for whole backups.
func TestWhatTakesLongCanBeStopped(t *testing.T) {
	t.Parallel()
	for name, of := range takings {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for at := 1; ; at++ {
				s, folder := prepared(t)
				before, told := lies(t, folder), 0
				end := s.Telling(func(Step, int, int) error {
					if told++; told == at {
						return ErrStopped
					}
					return nil
				})
				err := of.do(s, folder)
				end()
				if err == nil && told < at {
					return
				}
				if !errors.Is(err, ErrStopped) || told != at {
					t.Fatalf("stopped at %d it gives %v, and told %d times", at, err, told)
				}
				for _, path := range lies(t, folder) {
					if !slices.Contains(before, path) && file.Read(path, readsWhole) != nil {
						t.Errorf("stopped at %d it leaves %s", at, path)
					}
				}
				if r := get(t, s, 1); r.Organisation.Name != "Later" {
					t.Errorf("stopped at %d it has %q", at, r.Organisation.Name)
				}
				if found, err := s.Check(); err != nil || len(found.Problems) > 0 || found.Cases != 3 {
					t.Errorf("stopped at %d: %+v, %v", at, found, err)
				}
				if where := s.Backups().Elsewhere(); filepath.Base(where) != "stick" {
					t.Errorf("stopped at %d the second folder is %s", at, where)
				}
				_, err = s.Change(2, func(r *assessment.Record, _ time.Time) error { r.Organisation.Name = "After"; return nil })
				must(t, err)
				must(t, s.Backups().Make())
				must(t, s.Close())
			}
		})
	}
}

// Putting one organisation right tells how far it is too: of the copy that is kept, and of the file that is written again.
func TestGoingOnTellsHowFarItIs(t *testing.T) {
	t.Parallel()
	for _, sealed := range []bool{false, true} {
		s := open(t, throwaway(t))
		for _, name := range []string{"One", "Two", "Three"} {
			give(t, s, create(t, s, name).ID, "trust.roles", assessment.Rating(2))
		}
		if sealed {
			code := quickly(t, s)
			spoilSealed(t, s, casesShelf, keyOf(2), 500, 501)
			s = reopenWith(t, s, code)
		} else {
			spoil(t, s, casesShelf, keyOf(2), 80, 81)
			s = reopenWith(t, s)
		}
		var heard []string
		defer s.Telling(func(step Step, done, of int) error {
			heard = append(heard, fmt.Sprintf("%s %d of %d", step, done, of))
			return nil
		})()
		must2(t)(s.Unreadable().GoOnWithout(2))
		heard = slices.Compact(heard)
		if want := []string{"writing 0 of 3", "remaking 1 of 3", "remaking 2 of 3", "remaking 3 of 3"}; !slices.Equal(heard, want) {
			t.Errorf("sealed %v: it tells %q, want %q", sealed, heard, want)
		}
	}
}

// What is done to a file that nobody has open tells how far it is too, and where it is stopped, the file has what it had.
func TestRestoringAndRepairingTellHowFarTheyAre(t *testing.T) {
	t.Parallel()
	for name, of := range map[string]struct {
		steps []Step
		do    func(folder, backup string, told Told) error
	}{
		"a backup that is put back": {[]Step{Checking, Writing, ReadingBack, Writing}, func(folder, backup string, told Told) error {
			_, err := Restore(folder, backup, clock(), told)
			return err
		}},
		"a repair": {[]Step{Checking, PuttingTogether, Remaking, ReadingBack}, func(folder, _ string, told Told) error {
			salvage, err := ReadSalvage(folder, told)
			if err == nil {
				_, err = salvage.Repair(time.Now(), told)
			}
			return err
		}},
	} {
		for stop, heard := 0, 0; stop <= heard; stop++ {
			s, _ := prepared(t)
			folder, backup := folderOf(s), file.Backups(s.Backups().Folder())[0].Path
			must(t, s.Close())
			var steps []Step
			heard = 0
			err := of.do(folder, backup, func(step Step, done, all int) error {
				if heard++; heard == stop {
					return ErrStopped
				}
				if done > all || all != 3 && (step != Writing || all > 0) {
					t.Errorf("%s: %s: %d of %d", name, step, done, all)
				}
				steps = append(steps, step)
				return nil
			})
			switch steps = slices.Compact(steps); {
			case stop == 0 && (err != nil || !slices.Equal(steps, of.steps)):
				t.Errorf("%s tells of %q, want %q; %v", name, steps, of.steps, err)
			case stop > 0 && stop <= heard:
				if s = open(t, folder); !errors.Is(err, ErrStopped) || get(t, s, 1).Organisation.Name != "Later" {
					t.Errorf("%s, stopped at %d: %v", name, stop, err)
				}
				allIsWell(t, s)
			}
		}
	}
}

// So does what looks for a backup all of which can be read.
func TestLookingForASoundBackupTellsHowFarItIs(t *testing.T) {
	t.Parallel()
	s, _ := prepared(t)
	var heard []string
	_, found, err := SoundBackup(folderOf(s), func(step Step, done, of int) error {
		heard = append(heard, fmt.Sprintf("%s %d of %d", step, done, of))
		return nil
	})
	if want := []string{"checking 1 of 3", "checking 2 of 3", "checking 3 of 3"}; err != nil || !found || !slices.Equal(heard, want) {
		t.Errorf("it tells %q, want %q; %v, %v", heard, want, found, err)
	}
}
