package pages

import (
	"strconv"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
)

// Form asks about the organisation, one field after the other. A new organisation is kept from the moment that it has a
// name and an audience; from then on each field is kept as it is answered.
type Form struct {
	book         *content.Book
	kept         *store.Store
	visit        *Visit // nil until a new organisation is kept
	organisation assessment.Organisation
	typed        []string // what was given to this field and could not be kept
	at           int
}

// NewForm opens the form of a new organisation, or, where visit is given, of one that is kept.
func NewForm(book *content.Book, kept *store.Store, visit *Visit) *Form {
	f := &Form{book: book, kept: kept, visit: visit}
	if visit != nil {
		f.organisation = visit.Organisation()
	}
	return f
}

// Visit is the organisation that the form is about; nil while there is not enough to keep.
func (f *Form) Visit() *Visit { return f.visit }

// Name is the organisation's name as far as it is known.
func (f *Form) Name() string { return f.organisation.Name }

// Field is what is asked now, with what is kept of it.
func (f *Form) Field() Field {
	field := About(f.book, f.organisation)[f.at]
	if f.typed != nil {
		field.Values = f.typed
	}
	return field
}

func (f *Form) count() int { return len(About(f.book, f.organisation)) }

// Position says how far the form has got: "About the organisation, 2 of 8".
func (f *Form) Position() string {
	words := f.book.Screens().About
	return words.Title + f.book.Results().Comma +
		content.Fill(words.Position, "number", f.book.Number(f.at+1), "of", f.book.Number(f.count()))
}

// Answer takes the answer to the field, keeps it, and moves on. missing is what to say when it will not do; err when it
// could not be kept. In both cases the form stays where it is, with what was given.
func (f *Form) Answer(values []string) (missing string, err error) {
	organisation, missing := f.Field().Answer(f.organisation, values)
	if missing == "" {
		err = f.keep(organisation)
	}
	if missing != "" || err != nil {
		f.typed = values
		return missing, err
	}
	f.typed = nil
	f.at++
	return "", nil
}

func (f *Form) keep(o assessment.Organisation) error {
	switch {
	case f.visit != nil:
		if err := f.visit.SaveOrganisation(o); err != nil {
			return err
		}
	case o.Name != "" && o.Audience != "":
		record, err := f.kept.Create(o, assessment.Full)
		if err != nil {
			return err
		}
		f.visit = NewVisit(f.book, record)
	}
	f.organisation = o
	return nil
}

// Done says that all fields were gone through.
func (f *Form) Done() bool { return f.at >= f.count() }

// Back goes to the field before; false at the first.
func (f *Form) Back() bool {
	if f.at == 0 {
		return false
	}
	f.at--
	f.typed = nil
	return true
}

// Place is where the form is, to be kept and come back to; false while there is no organisation to come back to.
func (f *Form) Place() (store.Place, bool) {
	if f.visit == nil {
		return store.Place{}, false
	}
	return f.visit.Place(AboutPage, strconv.Itoa(f.at+1)), true
}

// Resume goes to the field that a place of this form names; a place that names none leaves the form at its first.
func (f *Form) Resume(place store.Place) {
	if at, err := strconv.Atoi(place.Question); err == nil && at >= 1 && at <= f.count() {
		f.at = at - 1
	}
}
