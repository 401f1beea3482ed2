package pages

import "equalfooting/assessment/report"

// Text is something to read, on one page or on several.
type Text struct {
	At       Place
	Kind     Kind
	Name     string // the organisation's; "" if the page belongs to none
	Title    string
	Part, Of int              // which of how many pages its first is, from 1; 0 if there are no others
	Says     string           // a sentence for the person when the page opens; "" for none
	Sections []report.Section // a page each; at least one
	Commands []Command
	Also     []Row    // can be typed, line by line; not shown
	Contents []string // the names of all the pages, including this one; empty if that helps nobody
	Before   *Place   // the page before the first; nil for the page above
	On       *Next    // on from the last page; nil if nothing follows
	Above    Above
	Leaves   bool // people may well leave the program here, so the key for that is shown
}

// Where is the text's place.
func (t *Text) Where() Place { return t.At }
