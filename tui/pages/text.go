package pages

import (
	"equalfooting/assessment/report"
	"equalfooting/store"
)

// Text is something to read, on one page or on several.
type Text struct {
	Visit    *Visit // nil where the page belongs to no one organisation
	Title    string
	Sections []report.Section // a page each; at least one
	Commands []Command
	Up       func() Next // one level up, and back from the first page
	On       func() Next // on from the last page; nil where nothing follows
	Leaves   bool        // it says that the program can be closed, and so the key for that is shown
	At       store.Place
}

// Place is where the text is.
func (t *Text) Place() store.Place { return t.At }

// Name is the organisation's name; "" where the page belongs to none.
func (t *Text) Name() string { return t.Visit.name() }
