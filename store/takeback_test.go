package store

import (
	"reflect"
	"testing"
	"time"

	"equalfooting/assessment"
)

// A return visit that was begun by mistake can be taken back, as long as nothing was said in it.
func TestTakeBack(t *testing.T) {
	s := open(t, t.TempDir())
	c, err := s.Create(assessment.Organisation{Name: "Example", Audience: assessment.BME}, assessment.Quick)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.SaveAnswer("capacity.time", assessment.Rating(3), Place{}); err != nil {
		t.Fatal(err)
	}
	look := day(time.July, 31)
	must(t, c.SaveNextLook(look))
	before := c.Sheet()
	if err := c.TakeBack(); err != nil || c.Fresh() || len(c.Assessments()) != 1 {
		t.Fatalf("the first one was taken back: %v", err)
	}
	if err := c.Revisit(assessment.Full); err != nil {
		t.Fatal(err)
	}
	if !c.Fresh() || !c.NextLook().IsZero() {
		t.Errorf("a visit that has just begun cannot be taken back, or looks on to %v", c.NextLook())
	}
	if err := c.TakeBack(); err != nil {
		t.Fatal(err)
	}
	check := func(c *Case) {
		t.Helper()
		if got := c.Sheet(); !reflect.DeepEqual(got, before) || len(c.Assessments()) != 1 || c.Summary().Visits != 1 {
			t.Errorf("taken back it is %+v, want %+v", got, before)
		}
		if c.NextLook() != look || c.Summary().NextLook != look || c.Assessments()[0].NextLook != (assessment.Date{}) {
			t.Errorf("taken back, the next look is on %v, want %v; %+v", c.NextLook(), look, c.Assessments())
		}
	}
	check(c)
	s = reopen(t, s)
	if c, err = s.Case(c.ID()); err != nil {
		t.Fatal(err)
	}
	check(c)
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 {
		t.Errorf("check %+v, %v", report, err)
	}

	// Once something was said in it, it stays.
	if err := c.Revisit(assessment.Full); err != nil {
		t.Fatal(err)
	}
	if err := c.SaveAnswer("capacity.time", assessment.Rating(2), Place{}); err != nil {
		t.Fatal(err)
	}
	if err := c.TakeBack(); err != nil || c.Fresh() || len(c.Assessments()) != 2 || c.Answer("capacity.time").Level != 2 {
		t.Errorf("a visit with an answer: %v, %+v", err, c.Assessments())
	}
}

// A day that was set since then stays. A visit of which no day is known, as one begun by an earlier version of the
// program, gives none back.
func TestTakeBackAndTheNextLook(t *testing.T) {
	none := assessment.Date{}
	for name, test := range map[string]struct{ before, since, want assessment.Date }{
		"none":          {none, none, none},
		"put back":      {day(time.July, 31), none, day(time.July, 31)},
		"another since": {day(time.July, 31), day(time.May, 1), day(time.May, 1)},
		"one since":     {none, day(time.May, 1), day(time.May, 1)},
	} {
		t.Run(name, func(t *testing.T) {
			c := create(t, open(t, t.TempDir()), "Example Group")
			must(t, c.SaveNextLook(test.before))
			must(t, c.Revisit(assessment.Quick))
			c = again(t, c)
			must(t, c.SaveNextLook(test.since))
			must(t, c.TakeBack())
			if c.NextLook() != test.want || again(t, c).NextLook() != test.want {
				t.Errorf("next look %v, want %v", c.NextLook(), test.want)
			}
		})
	}
}
