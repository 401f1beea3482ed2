package store

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
)

func TestSessionsOneADay(t *testing.T) {
	c := create(t, open(t, t.TempDir()), "Example Group")
	with := Sitting{Company: WithMentor, Facilitator: "A. B."}
	later := Session{Day: day(time.May, 2), Sitting: with, Note: "first words", Answered: 4}
	earlier := Session{Day: day(time.March, 30), Note: "two\nlines"}
	changed := Session{Day: later.Day, Sitting: with, Note: "last words \xff", Answered: 9}
	for _, session := range []Session{later, earlier, changed} {
		must(t, c.SaveSession(session))
	}
	changed.Note = "last words \uFFFD"
	want := []Session{earlier, changed}
	if got := c.Sessions(); !reflect.DeepEqual(got, want) {
		t.Errorf("sessions %+v, want %+v", got, want)
	}
	if got := again(t, c).Sessions(); !reflect.DeepEqual(got, want) {
		t.Errorf("opened again %+v, want %+v", got, want)
	}
}

// A day without a note and without answers is nothing to remember.
func TestEmptySessionTakesTheRecordAway(t *testing.T) {
	c := create(t, open(t, t.TempDir()), "Example Group")
	with := Sitting{Company: WithMentor, Facilitator: "A. B."}
	may := day(time.May, 1)
	for _, test := range []struct {
		session Session
		kept    int
	}{
		{Session{Day: may, Sitting: with}, 0},
		{Session{Day: may, Sitting: with, Note: "a note"}, 1},
		{Session{Day: may, Sitting: with, Answered: 1}, 1},
		{Session{Day: day(time.May, 2), Sitting: with}, 1},
		{Session{Day: may, Sitting: with}, 0},
	} {
		must(t, c.SaveSession(test.session))
		if got := c.Sessions(); len(got) != test.kept {
			t.Errorf("after %+v there is %+v", test.session, got)
		}
	}
	if got := again(t, c).Sessions(); len(got) != 0 {
		t.Errorf("opened again %+v", got)
	}
}

func TestSessionThatCannotBe(t *testing.T) {
	c := create(t, open(t, t.TempDir()), "Example Group")
	for name, session := range map[string]Session{
		"no day":           {Note: "a note"},
		"no such day":      {Day: day(time.February, 30)},
		"beyond all files": {Day: assessment.Date{Year: 10_000, Month: 1, Day: 1}},
	} {
		var refused *WriteError
		if err := c.SaveSession(session); !errors.As(err, &refused) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if got := c.Sessions(); len(got) != 0 {
		t.Errorf("sessions %+v", got)
	}
}

func TestWhatIsSaidAboutACase(t *testing.T) {
	s := open(t, t.TempDir())
	c := create(t, s, "Example Group")
	if c.Archived() || c.Sitting() != (Sitting{}) || c.Offer() != (Offer{}) || !c.NextLook().IsZero() {
		t.Error("a new organisation has more than was said")
	}
	must(t, c.SaveSitting(Sitting{Company: OneToOne, Facilitator: "A. B. \xff"}))
	must(t, c.SaveOffer(Offer{Words: "We know\r\nour streets.\n", Show: strings.Repeat("ö", assessment.MaxNoteLength+1)}))
	must(t, c.SaveNextLook(day(time.July, 31)))
	must(t, c.SaveArchived(true))
	reopened := again(t, c)
	for name, c := range map[string]*Case{"at once": c, "opened again": reopened} {
		if got := c.Sitting(); got != (Sitting{Company: OneToOne, Facilitator: "A. B. \uFFFD"}) {
			t.Errorf("%s: sitting %+v", name, got)
		}
		want := Offer{Words: "We know\r\nour streets.\n", Show: strings.Repeat("ö", assessment.MaxNoteLength)}
		if got := c.Offer(); got != want {
			t.Errorf("%s: offer %+v", name, got)
		}
		if !c.Archived() || c.NextLook() != day(time.July, 31) || c.Summary().NextLook != c.NextLook() {
			t.Errorf("%s: summary %+v", name, c.Summary())
		}
	}
	if found, err := reopened.store.Find("example group"); err != nil || !found.Archived {
		t.Errorf("found %+v, %v", found, err)
	}
}

// Putting an organisation away is not working with it; taking it out again is.
func TestArchivingDoesNotMoveToTheFront(t *testing.T) {
	s := open(t, t.TempDir())
	first, second := create(t, s, "First"), create(t, s, "Second")
	order := func(want ...string) {
		t.Helper()
		list, err := s.Caseload()
		must(t, err)
		recent, _, err := s.Recent()
		must(t, err)
		if !reflect.DeepEqual(names(list), want) || !reflect.DeepEqual(names(recent), want) {
			t.Errorf("caseload %v, recent %v; want %v", names(list), names(recent), want)
		}
	}
	must(t, first.SaveArchived(true))
	order("Second", "First")
	must(t, second.SaveSitting(Sitting{Company: Alone}))
	must(t, first.SaveArchived(false))
	order("First", "Second")
}
