package store

import (
	"errors"
	"maps"
	"reflect"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
)

func TestCaseReadsBackAsItWasKept(t *testing.T) {
	s := open(t, t.TempDir())
	c := create(t, s, "Example Women's Group")
	org := assessment.Organisation{
		Name: "Example <Women's> Group \xff & Co", Audience: assessment.BME, Income: assessment.IncomeUnder10k,
		PaidStaff: "none", Volunteers: "about five", Partnership: assessment.Merger, Approach: assessment.ApproachAccess,
		Motivations: []assessment.Motivation{assessment.MotiveFunder},
	}
	if err := c.SaveOrganisation(org); err != nil {
		t.Fatal(err)
	}
	answers := map[string]assessment.Answer{
		"capacity.time":       assessment.Rating(0),
		"capacity.full-cost":  assessment.Rating(3).WithEvidence(0),
		"capacity.cash-flow":  {Kind: assessment.NotSure, Flagged: true},
		"governance.mandate":  {Note: "only a note, \"quoted\"\nin two lines, in Welsh: tŷ"},
		"trust.roles":         {Kind: assessment.DoesNotApply, Reason: "no partner yet \xfe"},
		"ideology.specialism": {Kind: assessment.RatherNotSay},
	}
	for question, a := range answers {
		if err := c.SaveAnswer(question, a, Place{Page: "question", Question: question}); err != nil {
			t.Fatal(err)
		}
	}
	before, summary := c.Sheet(), c.Summary()
	if got := summary.Progress; got != (assessment.Progress{Answered: 5, Of: 36, Flagged: 1}) {
		t.Errorf("progress %+v", got)
	}

	s = reopen(t, s)
	again, err := s.Case(c.ID())
	if err != nil {
		t.Fatal(err)
	}
	if got := again.Sheet(); !reflect.DeepEqual(got, before) {
		t.Errorf("sheet\n%+v, want\n%+v", got, before)
	}
	if again.Summary() != summary {
		t.Errorf("summary\n%+v, want\n%+v", again.Summary(), summary)
	}
	if list, err := s.Caseload(); err != nil || len(list) != 1 || list[0] != summary {
		t.Errorf("caseload %+v, %v; want %+v", list, err, summary)
	}
	if got := again.Answer("capacity.full-cost"); *got.Evidence != 0 || got.Level != 3 {
		t.Errorf("answer %+v", got)
	}
	if got := again.Answer("culture.language"); !got.IsEmpty() {
		t.Errorf("answer never given: %+v", got)
	}
}

func TestEmptyAnswerTakesTheRecordAway(t *testing.T) {
	s := open(t, t.TempDir())
	c := create(t, s, "Example Group")
	for _, a := range []assessment.Answer{assessment.Rating(2), {}, {}} {
		if err := c.SaveAnswer("trust.roles", a, Place{}); err != nil {
			t.Fatal(err)
		}
	}
	s = reopen(t, s)
	if report, err := s.Check(); err != nil || report.Answers != 0 || len(report.Problems) != 0 {
		t.Errorf("check %+v, %v", report, err)
	}
}

func TestWholeSheetsAreKeptAtOnce(t *testing.T) {
	s := open(t, t.TempDir())
	sheet := wholeSheet("Example Network")
	sheet.Answers["trust.roles"] = assessment.Answer{}
	example, err := s.CreateExample(sheet)
	if err != nil {
		t.Fatal(err)
	}
	imported, err := s.Import(sheet)
	if err != nil {
		t.Fatal(err)
	}
	delete(sheet.Answers, "trust.roles") // an empty answer is none
	s = reopen(t, s)
	for _, c := range []*Case{example, imported} {
		got, err := s.Case(c.ID())
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got.Sheet(), sheet) {
			t.Errorf("sheet %+v", got.Sheet())
		}
		if got.Summary().Example != (c == example) || got.Summary().Stage != assessment.Reckon(sheet).Stage {
			t.Errorf("summary %+v", got.Summary())
		}
	}
	sheet.Answers = map[string]assessment.Answer{"trust.nothing": assessment.Rating(1)}
	var refused *WriteError
	if _, err := s.Import(sheet); !errors.As(err, &refused) {
		t.Errorf("unknown question: %v", err)
	}
	if list, _ := s.Caseload(); len(list) != 2 {
		t.Errorf("%d organisations after a refused import", len(list))
	}
}

func TestSheetStaysAsItWasHandedOut(t *testing.T) {
	s := open(t, t.TempDir())
	c := create(t, s, "Example Group")
	evidence := assessment.Evidence(1)
	if err := c.SaveAnswer("trust.roles", assessment.Answer{Kind: assessment.Rated, Evidence: &evidence}, Place{}); err != nil {
		t.Fatal(err)
	}
	evidence = 3 // the caller's own again
	before := c.Sheet()
	kept := maps.Clone(before.Answers)
	if err := c.SaveAnswer("trust.roles", assessment.Rating(4), Place{}); err != nil {
		t.Fatal(err)
	}
	if !maps.Equal(before.Answers, kept) || *before.Answers["trust.roles"].Evidence != 1 {
		t.Errorf("sheet changed to %+v", before.Answers)
	}
	if same, _ := s.Case(c.ID()); same != c {
		t.Error("two cases for one organisation")
	}
}

// A full disk shows as an error of bbolt's when it asks for more room; the file's greatest size stands in for it.
func TestFailedWriteChangesNothing(t *testing.T) {
	s := open(t, t.TempDir())
	c := create(t, s, "Example Group")
	at := Place{Page: "question", Question: "trust.roles"}
	if err := c.SaveAnswer("trust.roles", assessment.Rating(1), at); err != nil {
		t.Fatal(err)
	}
	before, summary := c.Sheet(), c.Summary()
	s.file.Raw().MaxSize = 1
	long := assessment.Answer{Note: strings.Repeat("a long note ", 10_000)}
	var full *WriteError
	if err := c.SaveAnswer("trust.valued", long, Place{Page: "other"}); !errors.As(err, &full) {
		t.Fatalf("error %v", err)
	}
	for name, change := range map[string]func() error{
		"voice":   func() error { _, err := c.AddVoice(long.Note, Mentor, nil); return err },
		"action":  func() error { _, err := c.SaveAction(assessment.PlanAction{What: long.Note}); return err },
		"session": func() error { return c.SaveSession(Session{Day: day(time.May, 1), Note: long.Note}) },
		"sitting": func() error { return c.SaveSitting(Sitting{Facilitator: long.Note}) },
	} {
		if err := change(); !errors.As(err, &full) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if len(c.Voices())+len(c.Plan())+len(c.Sessions()) > 0 || c.Sitting() != (Sitting{}) {
		t.Error("memory changed")
	}
	org := assessment.Organisation{Name: strings.Repeat("A", 100_000), Audience: assessment.Funder}
	if err := c.SaveOrganisation(org); !errors.As(err, &full) {
		t.Fatalf("error %v", err)
	}
	if !reflect.DeepEqual(c.Sheet(), before) || c.Summary() != summary {
		t.Errorf("memory changed: %+v", c.Sheet())
	}
	at.Case = c.ID()
	if p, ok := s.Place(); !ok || p != at {
		t.Errorf("place %+v, want %+v", p, at)
	}
	s.file.Raw().MaxSize = 0
	if err := c.SaveAnswer("trust.valued", long, Place{}); err != nil {
		t.Errorf("with room again: %v", err)
	}
	if again, err := reopen(t, s).Case(c.ID()); err != nil || again.Answer("trust.valued").Note != long.Note {
		t.Errorf("after reopening: %v", err)
	}
}

func TestCaseThatIsNotThere(t *testing.T) {
	s := open(t, t.TempDir())
	var none *NoCaseError
	if _, err := s.Case(7); !errors.As(err, &none) || none.Text != "7" {
		t.Errorf("error %v", err)
	}
	if err := s.Delete(7); !errors.As(err, &none) {
		t.Errorf("error %v", err)
	}
}

func TestClockIsKeptToTheNanosecond(t *testing.T) {
	moment := time.Date(1999, time.December, 31, 23, 59, 59, 123456789, time.FixedZone("example", 3600))
	s, err := Open(t.TempDir(), func() time.Time { return moment })
	if err != nil {
		t.Fatal(err)
	}
	c := create(t, s, "Example Group")
	s = reopen(t, s)
	list, err := s.Caseload()
	if err != nil || list[0] != c.Summary() || !list[0].Touched.Equal(moment) {
		t.Errorf("caseload %+v, %v", list, err)
	}
}
