package pages

import (
	"strconv"

	"equalfooting/content"
	"equalfooting/store"
)

// Form asks for one thing after the other, and keeps each as it is answered.
type Form struct {
	book   *content.Book
	title  string
	name   func() string // whom it is about
	visit  func() *Visit // nil as long as there is nothing to come back to
	fields func() []Field
	page   string      // what its place is called
	item   int         // what its place is about, where there are several
	key    string      // what its place's question is, where the page has several forms; "" for the field's number
	done   func() Next // after the last field
	up     func() Next // out of it before that
	typed  []string    // what was given to this field and could not be kept
	at     int
}

// Field is one thing that a form asks.
type Field struct {
	Label    string
	Hint     string
	Kind     FieldKind
	Required bool
	Missing  string   // said when a required field is left empty
	Options  []Option // to choose from; empty where text is typed
	Values   []string // what is kept now: the text, the one chosen, or all that are ticked
	Most     int      // the most characters that can be typed
	Passing  bool     // the answer is only for what comes next, and nothing is saved by it
	Begins   bool     // the answer begins something, which half an answer must not
	// keep keeps an answer; it gives what to say when the answer will not do ("" when it does).
	keep func(values []string) (say string, err error)
}

// FieldKind is how a field is answered.
type FieldKind int

// The kinds of field.
const (
	OneLine FieldKind = iota // a few words
	Long                     // a text that may have several lines
	One                      // choose one
	Many                     // tick any number
)

// oneField is a form of a single field.
func (v *Visit) oneField(title, page string, item int, field func() Field, done func() Next) *Form {
	return v.form(title, page, item, func() []Field { return []Field{field()} }, done, done)
}

// form is a form about an organisation that is kept.
func (v *Visit) form(title, page string, item int, fields func() []Field, done, up func() Next) *Form {
	return &Form{book: v.book, title: title, name: v.name, visit: func() *Visit { return v }, fields: fields,
		page: page, item: item, done: done, up: up}
}

// Visit is the organisation that the form is about; nil while there is not enough to keep.
func (f *Form) Visit() *Visit { return f.visit() }

// Name is the organisation's name as far as it is known.
func (f *Form) Name() string { return f.name() }

// Field is what is asked now, with what is kept of it.
func (f *Form) Field() Field {
	field := f.fields()[f.at]
	if f.typed != nil {
		field.Values = f.typed
	}
	return field
}

func (f *Form) count() int { return len(f.fields()) }

// Position says how far the form has got: "About the organisation, 2 of 8".
func (f *Form) Position() string {
	if f.count() == 1 {
		return f.title
	}
	return f.title + f.book.Results().Comma + content.Fill(f.book.Screens().About.Position,
		"number", f.book.Number(f.at+1), "of", f.book.Number(f.count()))
}

// Answer takes the answer to the field, keeps it, and moves on. missing is what to say when it will not do; err when it
// could not be kept. In both cases the form stays where it is, with what was given.
func (f *Form) Answer(values []string) (missing string, err error) {
	field := f.Field()
	if field.Required && typed(values) == "" {
		missing = field.Missing
	} else {
		missing, err = field.keep(values)
	}
	if missing != "" || err != nil {
		f.typed = values
		return missing, err
	}
	f.typed = nil
	f.at++
	return "", nil
}

// Done says that all fields were gone through.
func (f *Form) Done() bool { return f.at >= f.count() }

// Finish gives what comes after the last field. Where that leads nowhere, the form stays on the last field.
func (f *Form) Finish() Next {
	next := f.done()
	if next.Page == nil {
		f.at = f.count() - 1
	}
	return next
}

// Up gives what comes when the form is left before its end.
func (f *Form) Up() Next { return f.up() }

// Back goes to the field before; false at the first.
func (f *Form) Back() bool {
	if f.at == 0 {
		return false
	}
	f.at--
	f.typed = nil
	return true
}

// Place is where the form is; where there is nothing to come back to, where the person was before.
func (f *Form) Place() store.Place {
	v := f.visit()
	if v == nil {
		return store.Place{}
	}
	place := v.Place(f.page, strconv.Itoa(min(f.at+1, f.count())))
	place.Item = f.item
	if f.key != "" {
		place.Question = f.key
	}
	return place
}

// Resume goes to the field that a place of this form names; a place that names none leaves the form at its first.
func (f *Form) Resume(place store.Place) {
	if at, err := strconv.Atoi(place.Question); err == nil && at >= 1 && at <= f.count() {
		f.at = at - 1
	}
}
