package questions

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// organisation is what the form about the organisation fills in. A new one is kept from the moment that it has a name and an
// audience; from then on each field is kept as it is answered.
type organisation struct {
	c pages.Case // belongs to none until a new one is kept, and knows then only what was said of it
}

// about is the form about the organisation: a new one where the place names none.
func about(c pages.Case) (pages.Page, bool) {
	o := &organisation{c}
	form := &pages.Form{
		Book: c.Book, Title: c.Book.Screens().About.Title,
		Fields: o.fields,
		Place:  func() pages.Place { return o.c.At },
		Named:  func() string { return o.c.Name() },
		Done:   func() pages.Next { return pages.GoTo(o.c.Own(pages.TasksPage)).And(c.Book.Screens().About.Done) },
	}
	form.Resume(c.At)
	return form, true
}

func (o *organisation) isKept() bool { return o.c.At.Case != 0 }

// now is what is known of the organisation.
func (o *organisation) now() assessment.Organisation { return o.c.Record.Organisation }

// keep changes what is known of it, and keeps that where there is enough to be kept.
func (o *organisation) keep(change func(o *assessment.Organisation)) error {
	if o.isKept() {
		return o.change(func(r *assessment.Record, now time.Time) {
			said := r.Organisation
			change(&said)
			r.ChangeOrganisation(said, now)
		})
	}
	said := o.now()
	change(&said)
	if said.Name == "" || said.Audience == "" {
		o.c.Record.Organisation = said
		return nil
	}
	record, err := o.c.Store.Add(assessment.Sheet{Organisation: said, Edition: assessment.Full}, false)
	if err != nil {
		return err
	}
	o.c.Record, o.c.At.Case = record, record.ID
	return nil
}

// change makes a change to what is kept.
func (o *organisation) change(change func(r *assessment.Record, now time.Time)) error {
	err := o.c.ChangeAt(func(r *assessment.Record, now time.Time) error {
		change(r, now)
		return nil
	})
	o.c = o.c.Again()
	return err
}
