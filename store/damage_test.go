package store

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"equalfooting/assessment"

	bolt "go.etcd.io/bbolt"
	"pgregory.net/rapid"
)

// sound gives the bytes of a data file with a few organisations, after some changes, so that it has free pages too.
func sound(t testing.TB) []byte {
	t.Helper()
	s := open(t, throwaway(t))
	for range 5 {
		add(t, s, wholeSheet("Example Network"), true)
	}
	liveAYear(t, s, create(t, s, "Example Group").ID, "Example")
	give(t, s, 1, "trust.roles", assessment.Answer{})
	must(t, s.Session().SaveTrail(trailTo(Place{Case: 6, Page: "question"})))
	must(t, s.Preferences().Save("front", "plain"))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(s.Path())
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// useEverything does all that can be done with a store. It may give errors, but must come to an end without a panic.
func useEverything(s *Store) {
	_, _ = s.Caseload()
	_, _ = s.Find("Example")
	_, _ = s.List().Overdue(assessment.Date{Year: 2027, Month: 1, Day: 1})
	_ = s.Session().Trail()
	_ = s.Preferences().Get("key")
	_, _ = s.Check()
	for id := assessment.ID(1); id <= 7; id++ {
		_, _ = s.Get(id)
		for _, do := range allChanges() {
			_, _ = s.Change(id, do)
		}
	}
	_ = s.Session().SaveTrail(trailTo(Place{Page: "question"}))
	_ = s.Preferences().Save("key", "value")
	_, _ = s.Add(wholeSheet("Another"), false)
	_ = s.Delete(2)
	_, _ = s.Check()
}

// allChanges writes and takes away entries of every kind.
func allChanges() []changing {
	return []changing{
		func(r *assessment.Record, now time.Time) error {
			r.Give("trust.valued", assessment.Rating(3), now)
			r.Organisation.Volunteers += "!"
			r.AddAction(assessment.PlanAction{What: "Example"})
			r.Days = r.Days.With(assessment.Day{Date: day(time.January, 1), Note: "Example"})
			for _, v := range r.Views {
				_ = r.GiveInView(v.Number, "trust.valued", assessment.Rating(3))
			}
			r.AddView("Example", assessment.MentorView, map[string]assessment.Answer{"trust.roles": assessment.Rating(1)}, now)
			return nil
		},
		func(r *assessment.Record, now time.Time) error {
			r.Give("trust.valued", assessment.Answer{}, now)
			r.Views, r.Plan, r.Days = nil, nil, nil
			r.Archived = !r.Archived
			r.Revisit(assessment.Quick, now)
			return nil
		},
		func(r *assessment.Record, _ time.Time) error {
			r.TakeBack()
			return nil
		},
	}
}

func TestDamagedFileIsSaidToBeDamaged(t *testing.T) {
	t.Parallel()
	whole := sound(t)
	page := os.Getpagesize()
	with := func(change func(data []byte)) []byte {
		data := bytes.Clone(whole)
		change(data)
		return data
	}
	noise := make([]byte, 50_000)
	random := rand.NewChaCha8([32]byte{})
	_, _ = random.Read(noise)
	for name, data := range map[string][]byte{
		"empty":                        {},
		"one byte":                     {0},
		"text":                         []byte("Dear treasurer,\n"),
		"long text":                    bytes.Repeat([]byte("Dear treasurer,\n"), 5000),
		"random":                       noise,
		"zeros":                        make([]byte, 50_000),
		"first page only":              whole[:page],
		"two pages":                    whole[:2*page],
		"cut in half":                  whole[:len(whole)/2],
		"no meta pages":                with(func(d []byte) { clear(d[:2*page]) }),
		"zeros from the third page on": with(func(d []byte) { clear(d[2*page:]) }),
		"noise from the third page on": with(func(d []byte) { copy(d[2*page:], noise) }),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := throwaway(t)
			path := filepath.Join(folder, fileName)
			if err := os.WriteFile(path, data, 0o600); err != nil {
				t.Fatal(err)
			}
			var damaged *DamagedError
			if _, err := Open(folder, time.Now); !errors.As(err, &damaged) || damaged.Path != path {
				t.Errorf("error %v", err)
			}
			if after, err := os.ReadFile(path); err != nil || !bytes.Equal(after, data) {
				t.Errorf("the file was changed, %v", err)
			}
			if names := entries(t, folder); len(names) != 1 {
				t.Errorf("folder has %q", names)
			}
		})
	}
	t.Run("a meta page lost", func(t *testing.T) { // bbolt's other one serves
		folder := throwaway(t)
		if err := os.WriteFile(filepath.Join(folder, fileName), with(func(d []byte) { clear(d[:page]) }), 0o600); err != nil {
			t.Fatal(err)
		}
		useEverything(open(t, folder))
	})
}

func TestAnotherProgramsFile(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	db, err := bolt.Open(filepath.Join(folder, fileName), 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bolt.Tx) error {
		_, err := tx.CreateBucket([]byte("something else"))
		return err
	})
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	var damaged *DamagedError
	if _, err := Open(folder, time.Now); !errors.As(err, &damaged) {
		t.Errorf("error %v", err)
	}
}

// A few bytes wrong anywhere: the file is refused, or used with whatever errors, but nothing panics or hangs.
func TestNoDamagePanics(t *testing.T) {
	t.Parallel()
	whole, parent := sound(t), throwaway(t)
	rapid.Check(t, func(r *rapid.T) {
		data := bytes.Clone(whole)
		for range rapid.IntRange(1, 4).Draw(r, "changes") {
			at := rapid.IntRange(0, len(data)-1).Draw(r, "at")
			if rapid.Bool().Draw(r, "in a page's head") {
				at = at/os.Getpagesize()*os.Getpagesize() + at%128
			}
			copy(data[at:], rapid.SliceOfN(rapid.Byte(), 1, 8).Draw(r, "bytes"))
		}
		folder, err := os.MkdirTemp(parent, "")
		must(r, err)
		if err := os.WriteFile(filepath.Join(folder, fileName), data, 0o600); err != nil {
			r.Fatal(err)
		}
		s, err := Open(folder, time.Now)
		var damaged *DamagedError
		if err != nil {
			if newer := new(NewerError); !errors.As(err, &damaged) && !errors.As(err, &newer) {
				r.Fatal(err)
			}
			return
		}
		useEverything(s)
		_ = s.Close()
	})
}

// What happens to the file while it is open shows as an error too, and the store can still be closed.
func TestFileDamagedUnderUs(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("Windows lets nobody change a file that is mapped")
	}
	page := int64(os.Getpagesize())
	zeros := func(f *os.File) error {
		_, err := f.WriteAt(make([]byte, 50*page), 2*page)
		return err
	}
	for name, test := range map[string]struct {
		harm func(*os.File) error
		says Fault // "" for damage
	}{
		"cut":     {func(f *os.File) error { return f.Truncate(2 * page) }, Cut},
		"emptied": {func(f *os.File) error { return f.Truncate(0) }, Cut},
		"zeros":   {zeros, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := throwaway(t)
			if err := os.WriteFile(filepath.Join(folder, fileName), sound(t), 0o600); err != nil {
				t.Fatal(err)
			}
			s := open(t, folder)
			f, err := os.OpenFile(s.Path(), os.O_RDWR, 0)
			if err != nil {
				t.Fatal(err)
			}
			if err := errors.Join(test.harm(f), f.Close()); err != nil {
				t.Fatal(err)
			}
			var damaged *DamagedError
			report, checking := s.Check()
			_, listing := s.Caseload()
			if test.says != "" {
				isGone(t, checking, test.says)
				isGone(t, listing, test.says)
			} else if checking != nil || len(report.Problems) != 1 || report.Problems[0].Kind != BadPages || !errors.As(listing, &damaged) {
				t.Errorf("check %+v, %v, list %v", report, checking, listing)
			}
			useEverything(s)
			if err := s.Close(); err != nil {
				t.Error(err)
			}
			if _, err := Open(folder, time.Now); !errors.As(err, &damaged) {
				t.Errorf("error %v", err)
			}
		})
	}
}
