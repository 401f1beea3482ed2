package store

import (
	"reflect"
	"testing"

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
	before := c.Sheet()
	if err := c.TakeBack(); err != nil || c.Fresh() || len(c.Assessments()) != 1 {
		t.Fatalf("the first one was taken back: %v", err)
	}
	if err := c.Revisit(assessment.Full); err != nil {
		t.Fatal(err)
	}
	if !c.Fresh() {
		t.Error("a visit that has just begun cannot be taken back")
	}
	if err := c.TakeBack(); err != nil {
		t.Fatal(err)
	}
	check := func(c *Case) {
		t.Helper()
		if got := c.Sheet(); !reflect.DeepEqual(got, before) || len(c.Assessments()) != 1 || c.Summary().Visits != 1 {
			t.Errorf("taken back it is %+v, want %+v", got, before)
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
