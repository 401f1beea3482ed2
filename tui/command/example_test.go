package command

import (
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content/contenttest"
	"equalfooting/store/answersfile"
	"equalfooting/store/storetest"
)

// The example shows everything an organisation can have: two complete visits some months apart, each with who answered, another
// person's view, a page for partners, and a plan with some steps done and none late. It is marked as made up, and nothing in it is due.
func TestTheExampleHasItAll(t *testing.T) {
	book, now := contenttest.English(t), time.Date(2026, time.November, 23, 10, 0, 0, 0, time.Local)
	st := storetest.Open(t, func() time.Time { return now })
	if err := offerExample(book, st); err != nil {
		t.Fatal(err)
	}
	r := storetest.Of(t, st, 1).Record()
	sheet, err := answersfile.Parse(book.Example().Now)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Visits) != 2 || !r.Example || !r.NextLook.IsZero() {
		t.Fatalf("%d visits, an example: %v, the next look: %v", len(r.Visits), r.Example, r.NextLook)
	}
	for _, v := range r.Visits {
		if s := r.SheetAt(v); !s.Progress().Done() || s.AnsweredBy == "" {
			t.Errorf("visit %d: %d answers, by %q", v.Number, s.Progress().Answered, s.AnsweredBy)
		}
	}
	if first := r.Visits[0].Day(time.Local); first != assessment.DateOf(now).AddMonths(-book.ExampleMore().Months) {
		t.Errorf("the first visit was on %v", first)
	}
	for question, a := range sheet.Answers {
		given := r.Current().Answers[question]
		if given.Kind != a.Kind || given.Level != a.Level || given.Note != a.Note {
			t.Errorf("%s is %+v, in the file %+v", question, given, a)
		}
	}
	moved := assessment.Move(r.SheetAt(r.Visits[0]), r.Sheet())
	if !moved.Lower || len(moved.Questions) < 10 {
		t.Errorf("%d answers moved, some of them down: %v", len(moved.Questions), moved.Lower)
	}
	for question := range book.ExampleMore().Changes {
		if before, after := r.Visits[0].Answers[question], r.Current().Answers[question]; before.Level == after.Level || after.Change == "" {
			t.Errorf("of %s it says why it changed, and it was %+v and is %+v", question, before, after)
		}
	}
	if len(r.Views) != 1 || r.Views[0].AnsweredBy != assessment.ByTrustee || r.Sheet().Misfit(r.ViewSheet(r.Views[0])) != nil {
		t.Errorf("the views are %+v", r.Views)
	}
	if page, ok := r.Offer.Page(r.Sheet()); !ok || len(page.Asks) != len(book.ExampleMore().Offer.Asks) || len(page.Asks) == 0 {
		t.Errorf("its page for partners is %+v, complete: %v", page, ok)
	}
	open, late := r.Plan.Count(st.Today())
	if late != 0 || open == 0 || open == len(r.Plan) {
		t.Errorf("of %d steps %d are open and %d late", len(r.Plan), open, late)
	}
	if err := offerExample(book, st); err != nil {
		t.Fatal(err)
	}
	if list, err := st.Caseload(); err != nil || len(list) != 1 {
		t.Errorf("offered twice there are %d, %v", len(list), err)
	}
}
