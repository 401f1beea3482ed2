package pages

import (
	"errors"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
)

// Desk is what every page is made from: the words and the store.
type Desk struct {
	Book  *content.Book
	Store *store.Store
}

// Case is an organisation as a page sees it: its record as it is now, or as of the visit that the page is about, and the page's place. If
// the page belongs to no organisation, the record is the zero value.
type Case struct {
	Desk
	Record assessment.Record
	At     Place
	// Damage says what cannot be read of the organisation, on the pages about that; nil if everything can be read.
	Damage *store.UnreadableError
}

// Case returns the organisation of a place. The errors are those of store.Get.
func (d Desk) Case(at Place) (Case, error) {
	c := Case{Desk: d, At: at}
	if at.Case == 0 {
		return c, nil
	}
	var err error
	c.Record, err = d.Store.Get(at.Case)
	if AboutDamage(at.Page) {
		if unreadable, ok := errors.AsType[*store.UnreadableError](err); ok {
			c.Damage, err = unreadable, nil
			c.Record.Organisation.Name = unreadable.Name
		}
	}
	c.Record = asOf(c.Record.Tame(), at)
	c.Book = d.Book.For(c.Record.Organisation)
	return c, err
}

// Again returns the organisation as it is now, after a change; once it has been deleted, as it was.
func (c Case) Again() Case {
	if again, err := c.Case(c.At); err == nil {
		return again
	}
	return c
}

// To is the place of a page of this organisation, for the answers being looked at.
func (c Case) To(page string) Place {
	return c.sameVisit(Place{Page: page, Case: c.At.Case, View: c.At.View})
}

// Own is the place of a page of this organisation, for the answers that count.
func (c Case) Own(page string) Place { return c.sameVisit(Place{Page: page, Case: c.At.Case}) }

// IsView says that these answers are another person's, and do not count.
func (c Case) IsView() bool { return c.At.View != 0 }

// Returning says that the organisation was here before, and that these are its own answers.
func (c Case) Returning() bool { return !c.IsView() && c.Record.Visits.Returning() }

// Sheet is the answers that the page is about. A view that has gone has none.
func (c Case) Sheet() assessment.Sheet {
	if !c.IsView() {
		return c.Record.Sheet()
	}
	view, err := c.Record.Views.Numbered(c.At.View)
	if err != nil {
		return assessment.Sheet{Organisation: c.Record.Organisation, Edition: c.Record.Current().Edition}
	}
	return c.Record.ViewSheet(view)
}

// Answer is the answer to a question among them.
func (c Case) Answer(question string) assessment.Answer { return c.Sheet().Answers[question] }

// LastTime is the answer on the visit before this one; a view does not show it.
func (c Case) LastTime(question string) assessment.Answer {
	if c.IsView() {
		return assessment.Answer{}
	}
	return c.Record.Visits.LastTime(question, c.Record.Organisation.FormOf(question))
}

// Looked is the place where a single question is looked at, to come back from.
func (c Case) Looked(question string) Place {
	to := c.Own(QuestionPage)
	to.Question, to.Alone = question, true
	return to
}

// Name is the organisation's name; "" if there is none. It adds the number if another organisation has the same name, and says if
// some of an organisation that is only looked at is damaged.
func (c Case) Name() string {
	name := c.Record.Organisation.Name
	if c.At.Case != 0 {
		name = c.Told(c.At.Case, name)
	}
	if len(c.Record.Unread) > 0 {
		name = c.Book.Aside(name, c.Book.Repair().Page.Looked)
	}
	return name
}

// Told is an organisation's name, with its number if another has the same name.
func (d Desk) Told(id assessment.ID, name string) string {
	if !d.Store.List().NamesakeSeen(name) {
		return name
	}
	return d.Book.Aside(name, content.Fill(d.Book.Screens().Caseload.Numbered, "id", id.String()))
}

// AboutDamage says that a page is about what cannot be read of an organisation.
func AboutDamage(page string) bool { return page == DamagedPage || page == WithoutDamagedPage }

// Today is the date where the person is.
func (c Case) Today() assessment.Date { return c.Store.Today() }

// Calendar words dates and reads them.
func (c Case) Calendar() Calendar { return Calendar{c.Book, c.Today()} }

// Domain is the wording of a part for this organisation.
func (c Case) Domain(d assessment.Domain) content.DomainText {
	return c.Book.Domain(c.Record.Organisation.Audience, d)
}

// Question is a question as it is asked here, worded for those who have had no partner yet if that applies; false if there is no such
// question.
func (c Case) Question(id string) (content.QuestionText, bool) {
	text, ok := c.Book.Question(c.Record.Organisation.Audience, id)
	if ok && c.Sheet().FormOf(id) == assessment.BeforePartner {
		text, _ = text.InSecondForm()
	}
	return text, ok
}

// Statement is what a question asks to be rated.
func (c Case) Statement(question string) string {
	text, _ := c.Question(question)
	return text.Statement
}

// Change makes a change to the organisation, in one durable write. The errors are those of store.Change.
func (c Case) Change(change func(r *assessment.Record)) error {
	return c.ChangeAt(func(r *assessment.Record, _ time.Time) error {
		change(r)
		return nil
	})
}

// ChangeAt is Change for a change that depends on the time, or may not be possible.
func (c Case) ChangeAt(change func(r *assessment.Record, now time.Time) error) error {
	_, err := c.Store.Change(c.At.Case, change)
	return err
}
