package pages

import (
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
)

// A visit that was begun by mistake is taken back from the list of visits.
func TestAVisitBegunByMistake(t *testing.T) {
	book, err := content.Open(content.DefaultLanguage)
	if err != nil {
		t.Fatal(err)
	}
	kept, err := store.Open(t.TempDir(), time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer kept.Close()
	record, err := kept.Create(assessment.Organisation{Name: "Example", Audience: assessment.BME}, assessment.Quick)
	if err != nil {
		t.Fatal(err)
	}
	v := NewVisit(book, record)
	words := book.Visits().Begin
	if first := v.Visits().Rows[0].Name; first != words.Row {
		t.Errorf("the first row is %q", first)
	}
	if err := record.Revisit(assessment.Full); err != nil {
		t.Fatal(err)
	}
	row := v.Visits().Rows[0]
	if row.Name != words.Back {
		t.Errorf("after the beginning the first row is %q", row.Name)
	}
	if next := row.Open(); next.Say != words.Taken || next.Err != nil || len(record.Assessments()) != 1 {
		t.Errorf("taking it back gives %+v and %d visits", next, len(record.Assessments()))
	}
}
