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
		"Sam's own view":         {Kind: assessment.MentorView, Name: "Sam"},
		"Mentor's own view":      {Kind: assessment.MentorView},
		"A trustee":              {Kind: assessment.ImportedView, Name: "A trustee"},
		"View 3, without a name": {Kind: assessment.ImportedView, Number: 3},
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

// Two sets of answers of one visit are not called the same, also where they come together; a mentor's view and one of another visit
// stand in nobody's way, nor do those without a name.
func TestANameIsTakenOnce(t *testing.T) {
	book, now := english(t), time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC)
	sheet := assessment.Sheet{Organisation: assessment.Organisation{Name: "A", Audience: assessment.BME}, Edition: assessment.Full,
		Answers: map[string]assessment.Answer{"trust.roles": assessment.Rating(1)}}
	r := assessment.NewRecord(sheet, false, now)
	r.AddView("A trustee", assessment.ImportedView, nil, now)
	r.AddView("Sam", assessment.MentorView, nil, now)
	in := func(names ...string) (list []findings.ViewIn) {
		for _, name := range names {
			list = append(list, findings.ViewIn{File: name + ".yaml", Name: name, Sheet: sheet})
		}
		return list
	}
	says := func(want string, closed bool, names ...string) {
		t.Helper()
		got := ""
		if err := findings.ViewsFit(book, r, in(names...), closed); err != nil {
			got = book.Explain(err)
		}
		if got != want {
			t.Errorf("%q: it says %q, want %q", names, got, want)
		}
	}
	taken := "There is already a view called A trustee. Please type another name, or remove that view first."
	says(taken, false, "a  Trustee")
	says("a  Trustee.yaml: "+taken, false, "Bo", "a  Trustee")
	says("bo.yaml: Two of these files would be a view called bo. Please change the name of one file.", false, "Bo", "bo")
	says("", false, "", "")
	says("", false, "Sam")
	says("", true, "A trustee")
	r.Revisit(assessment.Full, now)
	says("", false, "A trustee")
}
