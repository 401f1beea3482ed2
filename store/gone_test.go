package store

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"equalfooting/assessment"
)

func isGone(t *testing.T, err error, want Fault) {
	t.Helper()
	if gone, ok := errors.AsType[*GoneError](err); !ok || gone.Fault != want {
		t.Errorf("error %v, want %q", err, want)
	}
}

// copied gives the bytes of a sound file of an organisation that nobody here knows.
func copied(t *testing.T) []byte {
	t.Helper()
	s := open(t, throwaway(t))
	create(t, s, "Somebody else's")
	must(t, s.Close())
	data, err := os.ReadFile(s.Path())
	must(t, err)
	return data
}

// What can happen to a file that is open: at its path, and to its bytes. Of a file of which the bytes are others, only what was
// looked at can be saved.
var happens = map[string]struct {
	do    func(t *testing.T, path string) error
	says  Fault
	whole bool
}{
	"deleted": {func(_ *testing.T, path string) error { return os.Remove(path) }, Removed, true},
	"moved":   {func(_ *testing.T, path string) error { return os.Rename(path, path+".moved") }, Removed, true},
	"moved, and another in its place": {func(t *testing.T, path string) error {
		return errors.Join(os.Rename(path, path+".moved"), os.WriteFile(path, copied(t), 0o600))
	}, Replaced, true},
	"another renamed over it": {func(t *testing.T, path string) error {
		return errors.Join(os.WriteFile(path+".other", copied(t), 0o600), os.Rename(path+".other", path))
	}, Replaced, true},
	"an older copy of it renamed over it": {func(_ *testing.T, path string) error {
		data, err := os.ReadFile(path)
		return errors.Join(err, os.WriteFile(path+".other", data, 0o600), os.Rename(path+".other", path))
	}, Replaced, true},
	"folder moved": {func(_ *testing.T, path string) error {
		return os.Rename(filepath.Dir(path), filepath.Dir(path)+".moved")
	}, Removed, true},
	"folder deleted":   {func(_ *testing.T, path string) error { return os.RemoveAll(filepath.Dir(path)) }, Removed, true},
	"a folder instead": {func(_ *testing.T, path string) error { return errors.Join(os.Remove(path), os.Mkdir(path, 0o700)) }, Replaced, true},
	"written over": {func(t *testing.T, path string) error {
		file, err := os.OpenFile(path, os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		_, err = file.Write(copied(t))
		return errors.Join(err, file.Close())
	}, Overwritten, false},
	"emptied and written": {func(t *testing.T, path string) error { return os.WriteFile(path, copied(t), 0o600) }, Overwritten, false},
	"emptied":             {func(_ *testing.T, path string) error { return os.Truncate(path, 0) }, Cut, false},
	"cut in its middle":   {func(_ *testing.T, path string) error { return os.Truncate(path, 3*int64(os.Getpagesize())) }, Cut, false},
}

// Once the file that is open is not the one that people would find, nothing is called saved any more, and all of it can be saved in
// another place.
func TestNothingIsSavedInAFileThatIsGone(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("Windows lets nobody do this to a file that is open")
	}
	for name, test := range happens {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			elsewhere := throwaway(t)
			s := open(t, filepath.Join(throwaway(t), "data"))
			first, other := create(t, s, "First Group"), liveAYear(t, s, create(t, s, "Other Group").ID, "a note")
			give(t, s, first.ID, "trust.roles", assessment.Rating(1))
			s = reopen(t, s)
			must(t, s.Session().SaveTrail(trailTo(Place{Page: "question", Case: first.ID})))
			give(t, s, first.ID, "trust.valued", assessment.Rating(2))
			if err := s.Unsaved().Holds(); err != nil || s.Unsaved().Why() != nil {
				t.Fatalf("it does not hold: %v", err)
			}

			must(t, test.do(t, s.Path()))
			refused := func(question string) {
				t.Helper()
				was := get(t, s, first.ID)
				is, err := s.Change(first.ID, func(r *assessment.Record, now time.Time) error {
					r.Give(question, assessment.Rating(3), now)
					return nil
				})
				isGone(t, err, test.says)
				same(t, is, was)
				same(t, get(t, s, first.ID), was)
			}
			refused("capacity.time")
			isGone(t, s.Unsaved().Lost(), test.says)
			if _, err := os.Stat(s.Path()); errors.Is(err, os.ErrNotExist) { // put back, it may have been anywhere
				_ = os.Rename(s.Path()+".moved", s.Path())
			}
			refused("culture.learning")
			isGone(t, s.Session().SaveTrail(trailTo(Place{Page: "question", Case: first.ID, Question: "culture.learning"})), test.says)
			isGone(t, s.Preferences().Save("key", "value"), test.says)
			isGone(t, s.Delete(first.ID), test.says)
			_, err := s.Add(assessment.Sheet{Organisation: assessment.Organisation{Name: "New Group", Audience: assessment.BME}, Edition: assessment.Full}, false)
			isGone(t, err, test.says)
			if s.Unsaved().Why() == nil {
				t.Error("there is nothing to rescue")
			}

			path := filepath.Join(elsewhere, fileName)
			is, err := s.Unsaved().Rescue(path)
			if err != nil || is.Path != path || is.Whole != test.whole || s.Unsaved().Why() != nil {
				t.Fatalf("rescued %+v, %v", is, err)
			}
			if _, err := s.Unsaved().Rescue(path); !errors.Is(err, ErrThere) {
				t.Errorf("it would take the place of another: %v", err)
			}
			must(t, s.Close())
			if names := entries(t, elsewhere); len(names) != 1 || !isPrivate(t, path) {
				t.Errorf("there is %q, of mode %o", names, mode(t, path))
			}

			s = open(t, elsewhere)
			answers := get(t, s, first.ID).Current().Answers
			for question, want := range map[string]assessment.Level{"trust.roles": 1, "trust.valued": 2, "capacity.time": 3, "culture.learning": 3} {
				if got := answers[question]; got.Kind != assessment.Rated || got.Level != want {
					t.Errorf("%s is %+v, want %d", question, got, want)
				}
			}
			if s.Session().Trail().Place().Question != "culture.learning" {
				t.Errorf("it opens at %+v", s.Session().Trail())
			}
			list, err := s.Caseload()
			must(t, err)
			names := make(map[string]bool)
			for _, summary := range list {
				names[summary.Name] = true
			}
			if !names["New Group"] || names["Other Group"] != test.whole || names["Somebody else's"] {
				t.Errorf("there are %v", names)
			}
			if test.whole {
				same(t, get(t, s, other.ID), other)
			} else if len(is.Names) != len(list) {
				t.Errorf("it says that there are %q", is.Names)
			}
			if report, err := s.Check(); err != nil || len(report.Problems) > 0 {
				t.Errorf("check %+v, %v", report, err)
			}
		})
	}
}

// Where another's file is now, nothing of ours is put in its place, not even by a deletion, and the other's lock is left alone.
func TestAnotherFileIsLeftAlone(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	c := create(t, s, "Example Group")
	theirs := copied(t)
	if err := os.Rename(s.Path(), s.Path()+".moved"); err != nil {
		t.Skip(err)
	}
	must(t, os.WriteFile(s.Path(), theirs, 0o600))
	next, err := Open(folderOf(s), time.Now) // the lock moved away with the file
	must(t, err)
	defer next.Close()
	isGone(t, s.Delete(c.ID), Replaced)
	must(t, s.Close())
	if _, err := os.Stat(holderPath(next.Path())); err != nil {
		t.Errorf("it is not known any more who has the file: %v", err)
	}
	if list, err := next.Caseload(); err != nil || len(list) != 1 || list[0].Name != "Somebody else's" {
		t.Errorf("there are %+v, %v", list, err)
	}
}

// Where the data file is a link, what counts is where that leads.
func TestALinkThatIsReplaced(t *testing.T) {
	t.Parallel()
	folder, elsewhere := throwaway(t), throwaway(t)
	s := open(t, elsewhere)
	c := create(t, s, "Example Group")
	must(t, s.Close())
	link := filepath.Join(folder, fileName)
	if err := os.Symlink(s.Path(), link); err != nil {
		t.Skip(err)
	}
	s = open(t, folder)
	give(t, s, c.ID, "trust.roles", assessment.Rating(1))
	must(t, errors.Join(os.Remove(link), os.WriteFile(link, copied(t), 0o600)))
	_, err := s.Change(c.ID, func(r *assessment.Record, now time.Time) error {
		r.Give("trust.roles", assessment.Rating(2), now)
		return nil
	})
	isGone(t, err, Replaced)
	must(t, os.Remove(link))
	if gone, ok := errors.AsType[*GoneError](s.Unsaved().Lost()); !ok || gone.Path != link {
		t.Errorf("it is gone from %v", s.Unsaved().Lost())
	}
}

// A file of which the pages are damaged while it is open is as one that was written over: what is in memory can be saved.
func TestWhatIsInMemoryIsSavedFromADamagedFile(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("Windows lets nobody do this to a file that is open")
	}
	s := open(t, throwaway(t))
	id := create(t, s, "Example Group").ID
	before := liveAYear(t, s, id, "a note")
	file, err := os.OpenFile(s.Path(), os.O_WRONLY, 0)
	must(t, err)
	_, err = file.WriteAt(make([]byte, 20*os.Getpagesize()), 2*int64(os.Getpagesize()))
	must(t, errors.Join(err, file.Close()))
	_, err = s.Change(id, func(r *assessment.Record, now time.Time) error {
		r.Give("trust.roles", assessment.Rating(4), now)
		return nil
	})
	if damaged, ok := errors.AsType[*DamagedError](err); !ok || !errors.Is(s.Unsaved().Lost(), damaged) {
		t.Fatalf("error %v, lost %v", err, s.Unsaved().Lost())
	}
	folder := throwaway(t)
	is, err := s.Unsaved().Rescue(s.Unsaved().RescuePath(folder))
	if err != nil || is.Whole || len(is.Names) != 1 {
		t.Fatalf("rescued %+v, %v", is, err)
	}
	must(t, os.Rename(is.Path, filepath.Join(folder, fileName)))
	s = open(t, folder)
	after := get(t, s, id)
	if got := after.Current().Answers["trust.roles"]; got.Level != 4 || len(after.Visits) != len(before.Visits) || len(after.Plan) != len(before.Plan) {
		t.Errorf("kept %+v", after)
	}
}
