package pages

import (
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store/storetest"
)

// A visit that was begun by mistake is taken back from the list of visits.
func TestAVisitBegunByMistake(t *testing.T) {
	book, err := content.Open(content.DefaultLanguage)
	if err != nil {
		t.Fatal(err)
	}
	in := storetest.Add(t, storetest.Open(t, time.Now), assessment.Organisation{Name: "Example", Audience: assessment.BME}, assessment.Quick)
	v, err := OpenVisit(book, in.Store, in.ID)
	if err != nil {
		t.Fatal(err)
	}
	words := book.Visits().Begin
	if first := v.Visits().Rows[0].Name; first != words.Row {
		t.Errorf("the first row is %q", first)
	}
	in.Revisit(assessment.Full)
	row := v.Visits().Rows[0]
	if row.Name != words.Back {
		t.Errorf("after the beginning the first row is %q", row.Name)
	}
	if next := row.Open(); next.Say != words.Taken || next.Err != nil || len(in.Record().Visits) != 1 {
		t.Errorf("taking it back gives %+v and %d visits", next, len(in.Record().Visits))
	}
}
