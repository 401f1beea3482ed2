package pages

import "equalfooting/assessment/report"

// Text is something to read, on one page or on several.
type Text struct {
	At       Place
	Kind     Kind
	Name     string // the organisation's; "" where the page belongs to none
	Title    string
	Part, Of int              // which of how many pages its first is, from 1; 0 where its own are all there are
	Says     string           // a sentence for the person when the page opens; "" for none
	Sections []report.Section // a page each; at least one
	Commands []Command
	Also     []Row    // what can be typed, line by line; it is not shown
	Contents []string // what all the pages are called, of which this is one; empty where that helps nobody
	Before   *Place   // the page that one turns back to from the first; nil for the page above
	On       *Next    // on from the last page; nil where nothing follows
	Above    Above
	Leaves   bool // one may well leave the program here, and so the key for that is shown
}

// Where is the text's place.
func (t *Text) Where() Place { return t.At }
