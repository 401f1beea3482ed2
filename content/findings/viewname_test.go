package findings_test

import (
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content/findings"
)

func TestViewsAreCalledByTheirNames(t *testing.T) {
	book := english(t)
	for want, view := range map[string]assessment.View{
		"Sam's own view":    {Kind: assessment.MentorView, Name: "Sam"},
		"Mentor's own view": {Kind: assessment.MentorView},
		"A trustee":         {Kind: assessment.ImportedView, Name: "A trustee"},
	} {
		if got := findings.ViewName(book, view); got != want {
			t.Errorf("%+v is called %q", view, got)
		}
	}
}

// What somebody would rather not say reads as no answer.
func TestWhatSomebodyWouldRatherNotSayIsShownToNobody(t *testing.T) {
	book := english(t)
	none := book.Scale().Unanswered
	for kind, want := range map[assessment.Kind]string{assessment.RatherNotSay: none, assessment.Unanswered: none,
		assessment.NotSure: book.Scale().NotSure.Name} {
		if got := findings.ViewSaid(book, assessment.Answer{Kind: kind}); got != want {
			t.Errorf("%q reads %q, want %q", kind, got, want)
		}
	}
}

// Two sets of answers of one visit are not called the same; a mentor's view and one of another visit stand in nobody's way.
func TestANameIsTakenOnce(t *testing.T) {
	book, now := english(t), time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC)
	r := assessment.NewRecord(assessment.Sheet{Organisation: assessment.Organisation{Name: "A", Audience: assessment.BME}, Edition: assessment.Full}, false, now)
	r.AddView("A trustee", assessment.ImportedView, nil, now)
	r.AddView("Sam", assessment.MentorView, nil, now)
	want := "There is already a view called A trustee. Please type another name, or remove that view first."
	if got := book.Explain(findings.ViewTaken(r, "a  Trustee")); got != want {
		t.Errorf("it says %q", got)
	}
	if got := findings.ViewTaken(r, "Sam"); got != nil {
		t.Errorf("of the mentor's it says %v", got)
	}
	r.Revisit(assessment.Full, now)
	if got := findings.ViewTaken(r, "A trustee"); got != nil {
		t.Errorf("a visit later it says %v", got)
	}
}
