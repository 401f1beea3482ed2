package store

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/file"

	"pgregory.net/rapid"
)

// What was replaced or removed stands nowhere in the file any more once it is left, and in no backup of that day; what goes on does.
func TestWhatWasReplacedOrRemovedLeavesNoBytes(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	s := openAt(t, folder, ticking(time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC), time.Minute))
	keep := add(t, s, wholeSheet("Example Network"), true)
	id := create(t, s, "Quillfeather Society").ID
	const was, is = "the zephyr ledger, page %d", "the heron's new ledger"
	var gone []string
	say := func() string {
		gone = append(gone, fmt.Sprintf(was, len(gone)))
		return gone[len(gone)-1]
	}
	for _, q := range assessment.Questions(assessment.Full) {
		give(t, s, id, q.ID, assessment.Answer{Kind: assessment.NotSure, Note: say()})
	}
	var view, action int
	change(t, s, id, func(r *assessment.Record, now time.Time) {
		view = r.AddView(say(), assessment.MentorView, map[string]assessment.Answer{"trust.valued": {Note: say()}}, now)
		action = r.AddAction(assessment.PlanAction{What: say(), Note: say(), Status: assessment.ToDo})
		r.Days = r.Days.With(assessment.Day{Date: day(time.May, 2), Note: say()})
		r.Offer = assessment.Offer{Does: say()}
	})
	must(t, s.Backups().Make())
	if !bytes.Contains(readFile(t, s.Path()), []byte(gone[0])) {
		t.Fatal("the notes cannot be found in the first place")
	}
	for _, q := range assessment.Questions(assessment.Full) {
		give(t, s, id, q.ID, assessment.Answer{Kind: assessment.NotSure, Note: is})
	}
	change(t, s, id, func(r *assessment.Record, now time.Time) {
		must(t, r.Views.Remove(view))
		var err error
		r.Plan, err = r.Plan.Without(action)
		must(t, err)
		r.Days = r.Days.With(assessment.Day{Date: day(time.May, 2), Note: is})
		r.Offer = assessment.Offer{Does: is}
	})
	must(t, s.Backups().Make())
	for _, text := range gone {
		if bytes.Contains(readFile(t, s.Path()), []byte(text)) {
			t.Errorf("%q is still in the file", text)
		}
		if folderHolds(t, s.Backups().Folder(), text) {
			t.Errorf("%q is still in a backup of that day", text)
		}
	}
	s = reopen(t, s)
	same(t, get(t, s, keep.ID), keep)
	if r := get(t, s, id); r.Current().Answers["trust.roles"].Note != is {
		t.Errorf("the new note is %q", r.Current().Answers["trust.roles"].Note)
	}
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 {
		t.Errorf("%+v, %v", report, err)
	}
}

// whole fails unless a data file opens and all can be read in it, with the same answers; it says whether the newest state was used.
func whole(t rapid.TB, folder string, data []byte, want assessment.Record) (newest bool) {
	t.Helper()
	must(t, os.WriteFile(filepath.Join(folder, fileName), data, 0o600))
	s, err := Open(folder, time.Now)
	must(t, err)
	defer s.Close()
	report, err := s.Check()
	must(t, err)
	older := len(report.Problems) == 1 && report.Problems[0].Kind == OlderState
	if len(report.Problems) > 0 && !older {
		t.Fatalf("it has %+v", report.Problems)
	}
	same(t, get(t, s, want.ID), want)
	return !older
}

// Whatever is kept in whatever order before, and wherever in the wiping the program is killed, both of the file's states are whole: so
// they are where only some of the pages were wiped, and where the newer state then cannot be read.
func TestKilledWhileWiping(t *testing.T) {
	t.Parallel()
	parent := throwaway(t)
	rapid.Check(t, func(r *rapid.T) {
		folder, err := os.MkdirTemp(parent, "")
		must(r, err)
		defer os.RemoveAll(folder)
		s, err := Open(folder, clock())
		must(r, err)
		defer s.Close()
		id := add(r, s, wholeSheet("Example Group"), false).ID
		for range rapid.IntRange(0, 30).Draw(r, "changes") {
			give(r, s, id, drawQuestion(r), assessment.Answer{Kind: assessment.NotSure, Note: rapid.StringN(0, 300, -1).Draw(r, "note")})
		}
		before, err := os.ReadFile(s.Path())
		must(r, err)
		must(r, s.file.Pages().Wipe(file.Alone))
		after, err := os.ReadFile(s.Path())
		must(r, err)
		want := get(r, s, id)
		must(r, s.Close())

		size := os.Getpagesize()
		some := bytes.Clone(after)
		zeros := make([]byte, size)
		for at := 2 * size; at < len(before); at += size {
			old := before[at : at+size]
			if bytes.Equal(after[at:at+size], zeros) && !bytes.Equal(old, zeros) && rapid.Bool().Draw(r, "not wiped yet") {
				copy(some[at:], old)
			}
		}
		for _, data := range [][]byte{after, some} {
			if !whole(r, folder, data, want) {
				r.Fatal("the newest state is not whole")
			}
			for meta := range 2 { // one of them is the newer
				harmed := bytes.Clone(data)
				harmed[meta*size+70]++ // in its sum
				whole(r, folder, harmed, want)
			}
		}
	})
}

// Others go on while a file is wiped in many turns: nothing that they keep is lost by it.
func TestWipingBetweenChanges(t *testing.T) {
	t.Parallel()
	parent := throwaway(t)
	rapid.Check(t, func(r *rapid.T) {
		folder, err := os.MkdirTemp(parent, "")
		must(r, err)
		defer os.RemoveAll(folder)
		s, err := Open(folder, clock())
		must(r, err)
		defer func() { _ = s.Close() }()
		id := add(r, s, wholeSheet("Example Group"), false).ID
		var want assessment.Record
		keep := func() {
			note := rapid.StringN(0, 3000, -1).Draw(r, "note")
			want = give(r, s, id, drawQuestion(r), assessment.Answer{Kind: assessment.NotSure, Note: note})
		}
		for range 10 {
			keep()
		}
		must(r, s.file.Pages().Wipe(func(step func() error) error {
			for range rapid.IntRange(0, 3).Draw(r, "changes meanwhile") {
				keep()
			}
			return step()
		}))
		keep()
		must(r, s.Close())
		s, err = Open(folder, clock())
		must(r, err)
		same(r, get(r, s, id), want)
		if report, err := s.Check(); err != nil || len(report.Problems) > 0 {
			r.Fatalf("%+v, %v", report, err)
		}
	})
}

// Where something cannot be read, what the file has given up stays in it: an earlier state may be all that is left of it.
func TestNothingIsWipedWhereSomethingIsDamaged(t *testing.T) {
	t.Parallel()
	const before = "the zephyr ledger"
	for name, do := range map[string]func(s *Store) error{
		"backed up": func(s *Store) error { return s.Backups().Make() },
		"copied":    func(s *Store) error { return s.Backups().Write(filepath.Join(throwaway(t), "copy.db")) },
		"another put back": func(s *Store) error {
			other := filepath.Join(throwaway(t), "other.db")
			must(t, os.WriteFile(other, copied(t), 0o600))
			is, err := s.PutBack(other)
			must(t, os.Rename(is.Aside, s.Path()))
			return err
		},
	} {
		for _, damaged := range []bool{true, false} {
			if name == "another put back" && (!damaged || runtime.GOOS == "windows") {
				continue // there is nothing to look at then, or Windows lets nobody put the damaged one back in its place
			}
			t.Run(fmt.Sprint(name, damaged), func(t *testing.T) {
				t.Parallel()
				s := open(t, throwaway(t))
				id := create(t, s, "Example Group").ID
				if damaged {
					other := create(t, s, "Other Group").ID
					give(t, s, other, "trust.valued", assessment.Rating(2))
					spoil(t, s, answersShelf, answerKey(other, 1, "trust.valued"), 80, 81)
				}
				give(t, s, id, "trust.roles", assessment.Answer{Kind: assessment.NotSure, Note: before})
				give(t, s, id, "trust.roles", assessment.Answer{Kind: assessment.NotSure, Note: "a new one"})
				if err := do(s); (err != nil) != damaged && name != "another put back" {
					t.Fatalf("error %v", err)
				}
				if is := bytes.Contains(readFile(t, s.Path()), []byte(before)); is != damaged {
					t.Errorf("the earlier value is there: %v", is)
				}
			})
		}
	}
}
