package questions

import (
	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// newOrganisation asks what must be known about a new organisation before its first question, and goes on to that. It is saved as soon as it
// has a name and an audience; from then on each field is saved as it is answered.
func newOrganisation(c pages.Case) (pages.Page, bool) {
	o := &organisation{c: c}
	form := &pages.Form{
		Book: c.Book, Title: c.Book.Screens().About.New,
		Fields: o.first,
		Place:  func() pages.Place { return o.c.At },
		Named:  func() string { return o.c.Name() },
		Done:   o.begin,
	}
	form.Resume(c.At)
	return form, true
}

// first are the fields that come before the questions, because the questions depend on them.
func (o *organisation) first() []pages.Field {
	fields := []pages.Field{o.name(), o.audience()}
	if now := o.now().Audience; now == "" || now.AskedOfPartner() {
		fields = append(fields, o.partner(o.now().Partner))
	}
	return append(fields, o.edition())
}

// begin goes to the first question.
func (o *organisation) begin() pages.Next {
	to := o.c.Own(pages.QuestionPage)
	to.Question = assessment.Questions(o.c.Record.Current().Edition)[0].ID
	return pages.TurnTo(to).And(o.c.Book.Screens().About.Done)
}
