package plain

import (
	"bytes"
	"errors"
	"io"
	"os"
	"reflect"
	"slices"
	"strings"
	"syscall"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/storetest"
)

// everyPrompt comes past every prompt there is, and gives answers of every kind.
var everyPrompt = []string{"", "what", "rename", "2", "1", "Example Women", "delete 1", "not that", "", "search", "nobody", "women", "back", "sort", "put away",
	"1", "away", "bring back", "1", "late", "back", "new", "", "Example Elders", "9", "1", "", "1", "2", "tasks", "about", "6", "3", "Sam", "8", "1 3 8",
	"9", "merger", "12", "about 12", "tasks", "capacity", "note: one line", "3", "5", "j", "x", "no office", "x", "", "note", "The treasurer knows",
	"flag", "r", "u", "tasks", "8", "1", "2", "culture", "", "", "", "9", "", "", "", "", "", "", "answers", "", "", "", "asks", "others", "5", "", "own", "list",
	"delete women", "Example Women", "2"}

// all is everything that is kept.
func all(t *testing.T, st *store.Store) map[assessment.ID]assessment.Sheet {
	t.Helper()
	summaries, err := st.Caseload()
	if err != nil {
		t.Fatal(err)
	}
	sheets := make(map[assessment.ID]assessment.Sheet)
	for _, summary := range summaries {
		sheets[summary.ID] = storetest.Of(t, st, summary.ID).Sheet()
	}
	return sheets
}

// mostAfterTheEnd is how many lines may still be said once the input has ended.
const mostAfterTheEnd = 2

// Wherever the input ends, the conversation ends in good order with a sentence, everything is kept, and the person
// counts as having left.
func TestEndOfInputAtEveryPrompt(t *testing.T) {
	k := talksAt(t, newStore(t), 0)
	for typed := 0; ; typed++ {
		want, saidSoFar := all(t, k.st), strings.Count(onlySaid(k.transcript.String()), "\n")
		st := newStore(t)
		var out bytes.Buffer
		in := strings.NewReader(strings.Join(everyPrompt[:typed], "\n"))
		if typed > 0 && everyPrompt[typed-1] == "" {
			in = strings.NewReader(strings.Join(everyPrompt[:typed], "\n") + "\n")
		}
		if err := Run(english(t), st, in, &out, true); err != nil {
			t.Fatalf("after %d lines: %v", typed, err)
		}
		sound(t, out.String())
		if got := all(t, st); !reflect.DeepEqual(got, want) {
			t.Errorf("after %d lines %+v is kept, want %+v", typed, got, want)
		}
		if more := strings.Count(out.String(), "\n") - saidSoFar; more < 1 || more > mostAfterTheEnd {
			t.Errorf("after %d lines, %d more are said at the end:\n%s", typed, more, out.String())
		}
		open := k.st.Session().Trail()
		if at := k.current.shown().Where(); at.Case != 0 && at != open.Place() {
			t.Errorf("after %d lines it is at %+v, and keeps %+v", typed, at, open)
		}
		if left := st.Session().Trail(); !slices.Equal(left.Stops, open.Stops) || left.Left != (len(open.Stops) > 0) {
			t.Errorf("after %d lines the trail is %+v, want %+v", typed, left, open)
		}
		st.Close()
		if typed == len(everyPrompt) {
			return
		}
		k.types(everyPrompt[typed])
	}
}

// onlySaid is a transcript without what was typed.
func onlySaid(transcript string) string {
	var said strings.Builder
	for line := range strings.Lines(transcript) {
		if !strings.HasPrefix(line, "> ") {
			said.WriteString(line)
		}
	}
	return said.String()
}

// A new organisation that there is too little of is not kept, and that is said.
func TestEndBeforeThereIsEnoughToKeep(t *testing.T) {
	k := begin(t)
	k.types("new", "Example Elders")
	if said := k.ends(); !strings.Contains(flat(said), flat(k.screens.Leaving.NotYet)) {
		t.Errorf("it says %q", said)
	}
}

// failing takes so many bytes and then none.
type failing struct{ room int }

func (f *failing) Write(data []byte) (int, error) {
	if len(data) > f.room {
		return f.room, io.ErrClosedPipe
	}
	f.room -= len(data)
	return len(data), nil
}

// When nobody listens any more the conversation ends without a word, and what was said to be saved is kept.
func TestNobodyListens(t *testing.T) {
	for room := range 40 {
		st := newStore(t)
		in := strings.NewReader("1\n2\n" + strings.Repeat("5\n", 100_000))
		if err := Run(english(t), st, in, &failing{room * 100}, true); err != nil {
			t.Errorf("%d: %v", room, err)
		}
		if in.Len() < 90_000 {
			t.Errorf("%d: it read on", room)
		}
		if report, err := st.Check(); err != nil || len(report.Problems) > 0 {
			t.Errorf("%+v, %v", report, err)
		}
		st.Close()
	}
}

// A signal ends it while it waits for a line: Ctrl-C as leaving does, the others as being cut off.
func TestSignals(t *testing.T) {
	for _, received := range []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP} {
		st := newStore(t)
		var out bytes.Buffer
		in, typed := io.Pipe()
		signals := make(chan os.Signal, 1)
		go func() {
			_, _ = io.WriteString(typed, "1\n2\n1\n")
			_, _ = typed.Write(nil)
			_, _ = io.WriteString(typed, "not the whole of a li")
			signals <- received
		}()
		listener := listen(in)
		err := hold(newConversation(english(t), st, &out, true), listener, signals)
		listener.stop()
		trail := st.Session().Trail()
		if received == os.Interrupt {
			if err != nil || !trail.Left {
				t.Errorf("%v: %v, %+v, says %q", received, err, trail, out.String())
			}
		} else if !errors.Is(err, ErrClosedByOutside) || trail.Left {
			t.Errorf("%v: %v, %+v", received, err, trail)
		}
		if trail.Place().Question != "capacity.full-cost" {
			t.Errorf("%v: the trail is %+v", received, trail)
		}
		sound(t, out.String())
		typed.Close()
		st.Close()
	}
}

func TestGoFull(t *testing.T) {
	st := newStore(t)
	err := Run(english(t), st, strings.NewReader("full\n1\n"), io.Discard, true)
	if !errors.Is(err, ErrGoFull) || st.Preferences().Get("front") != "full" {
		t.Errorf("%v, remembered %q", err, st.Preferences().Get("front"))
	}
}

func TestAPanicEndsInGoodOrder(t *testing.T) {
	st := newStore(t)
	c := newConversation(english(t), st, io.Discard, true)
	c.Book = nil
	if err := hold(c, listen(strings.NewReader("1\n")), nil); !errors.Is(err, ErrBroke) {
		t.Errorf("%v", err)
	}
}

// What cannot be kept is said, and nothing moves on.
func TestNotSaved(t *testing.T) {
	k := begin(t)
	k.types("1", "2")
	k.st.Close()
	for _, lines := range [][]string{{"3"}, {"x"}, {"note: lost"}, {"n", "lost"}, {"", "flag"}} {
		k.types(lines...)
		k.hears("This could not be saved.")
		k.hearsNot("Saved")
		k.hearsNot("Question 2")
		if q := k.current.(*question); q.page.ID != "capacity.time" {
			t.Errorf("after %q it is at %q", lines, q.page.ID)
		}
	}
}
