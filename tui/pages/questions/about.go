package questions

import (
	"cmp"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// about is the page of all that is known about the organisation. Each row opens its field, which leads back to the row.
func about(c pages.Case) (pages.Page, bool) {
	if !isKept(c) {
		return nil, false
	}
	words := c.Book.Screens().About
	list := &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Says: []string{words.Says}, Quiet: true, Above: pages.TheTasks}
	fields := (&organisation{c: c}).fields()
	list.Comes = func(left pages.Place) (int, bool) {
		if left.Page == pages.EverythingPage {
			return len(fields), true
		}
		row := slices.IndexFunc(fields, func(f field) bool { to := f.place(c); return to.Page == left.Page && to.Field == left.Field })
		return row, row >= 0
	}
	for _, f := range fields {
		value := cmp.Or(f.short, shownValue(c.Book, f.Field), words.Unsaid)
		list.Rows = append(list.Rows, pages.Row{Name: content.Fill(words.Line, "name", f.row, "value", value), To: f.place(c)})
	}
	list.Rows = append(list.Rows, pages.Row{Name: c.Book.Everything().Row, To: c.Own(pages.EverythingPage)})
	return list, true
}

// aboutField asks for one field of it, named by the place. If the answer is that somebody sits with the organisation, it then asks for a
// name, and if answers are typed from paper, for their day.
func aboutField(c pages.Case) (pages.Page, bool) {
	var own bool
	named := func(c pages.Case) []pages.Field {
		var asked []pages.Field
		o := &organisation{c, &own}
		for _, f := range o.fields() {
			if also := f.id == facilitatorField || f.id == dayField; f.id == c.At.Field || also && c.At.Field == companyField {
				asked = append(asked, f.Field)
			}
		}
		if c.At.Field == wordField && own {
			asked = append(asked, o.typedWord())
		}
		if c.At.Field == mentorField {
			asked = append(asked, o.place())
		}
		return asked
	}
	if !isKept(c) || len(named(c)) == 0 {
		return nil, false
	}
	words, before := c.Book.Screens().About, c.Record.Organisation
	done := func() pages.Next {
		if after := c.Again().Record.Organisation; before.HadPartner() != after.HadPartner() && c.Record.Sheet().AskedAgain(after) > 0 {
			return pages.GoUp().And(words.Asked)
		}
		return pages.GoUp()
	}
	return c.Form(words.Title, named, done), true
}

// aboutStatus says on the row that leads there that everything has been filled in, or that the rest can wait.
func aboutStatus(c pages.Case) string {
	for _, f := range (&organisation{c: c}).fields() {
		if shownValue(c.Book, f.Field) == "" {
			return c.Book.Screens().About.Wait
		}
	}
	return c.Book.Screens().Tasks.Status.Done
}

func isKept(c pages.Case) bool { return c.At.Case != 0 }

// shownValue is what a field has now, in words; "" if nothing.
func shownValue(book *content.Book, f pages.Field) string {
	if f.Kind == pages.OneLine {
		return pages.First(f.Values)
	}
	var names []string
	for _, option := range f.Options {
		for _, value := range f.Values {
			if value == option.Value && value != "" {
				names = append(names, option.Name)
			}
		}
	}
	return book.Series(names)
}

// organisation is what the fields change. A new one holds only what was entered until it is saved.
type organisation struct {
	c   pages.Case
	own *bool // own words for the communities were asked for; nil if nobody asks
}

// now is what is known about the organisation.
func (o *organisation) now() assessment.Organisation { return o.c.Record.Organisation }

// keep changes what is known about it, and saves that if there is enough to save.
func (o *organisation) keep(change func(o *assessment.Organisation)) error {
	if isKept(o.c) {
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
	record, err := o.c.Store.Add(assessment.Sheet{Organisation: said, Edition: assessment.Quick}, false)
	if err != nil {
		return err
	}
	o.c.Record, o.c.At.Case = record, record.ID
	return nil
}

// change makes a change to what is stored.
func (o *organisation) change(change func(r *assessment.Record, now time.Time)) error {
	err := o.c.ChangeAt(func(r *assessment.Record, now time.Time) error {
		change(r, now)
		return nil
	})
	o.c = o.c.Again()
	return err
}
