package pages

import (
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/store/answersfile"
	"equalfooting/store/storetest"
)

// desk is where documents are made: a store whose clock is set by hand.
type desk struct {
	t    testing.TB
	book *content.Book
	kept *store.Store
	now  time.Time
}

// atDesk begins on 23 November 2026, at ten.
func atDesk(t testing.TB) *desk {
	t.Helper()
	book, err := content.Open(content.DefaultLanguage)
	if err != nil {
		t.Fatal(err)
	}
	d := &desk{t: t, book: book, now: time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC)}
	d.kept, err = store.Open(storetest.Folder(t), func() time.Time { return d.now })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.kept.Close() })
	return d
}

func (d *desk) must(err error) {
	d.t.Helper()
	if err != nil {
		d.t.Fatal(err)
	}
}

// opened keeps a sheet as an organisation, and opens it.
func (d *desk) opened(sheet assessment.Sheet) *Visit {
	d.t.Helper()
	record, err := d.kept.Add(sheet, false)
	d.must(err)
	return d.visit(record.ID)
}

func (d *desk) visit(id assessment.ID) *Visit {
	d.t.Helper()
	v, err := OpenVisit(d.book, d.kept, id)
	d.must(err)
	return v
}

// exampleSheet is the answers of the example organisation.
func (d *desk) exampleSheet() assessment.Sheet {
	d.t.Helper()
	sheet, err := answersfile.Parse(d.book.Example())
	d.must(err)
	return sheet
}

// example is the organisation of the first run, with a plan.
func (d *desk) example() *Visit {
	d.t.Helper()
	record, err := d.kept.Add(d.exampleSheet(), true)
	d.must(err)
	v := d.visit(record.ID)
	d.plans(v)
	return v
}

// plans gives an organisation a plan, with a day in it.
func (d *desk) plans(v *Visit) {
	d.t.Helper()
	_, err := v.addAction(assessment.PlanAction{What: "Ask two partners for a letter", By: date(2026, 12, 4), Status: assessment.ToDo})
	d.must(err)
}

// quick is the example's answers to the quick check alone.
func (d *desk) quick() *Visit {
	d.t.Helper()
	sheet := d.exampleSheet()
	sheet.Organisation.Name, sheet.Edition = "Example Quick Group", assessment.Quick
	asked := make(map[string]assessment.Answer)
	for _, q := range assessment.Questions(assessment.Quick) {
		asked[q.ID] = sheet.Answers[q.ID]
	}
	sheet.Answers = asked
	return d.opened(sheet)
}
