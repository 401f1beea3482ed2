package pages

import "equalfooting/assessment/report"

// Text is something to read, on one page or on several.
type Text struct {
	At       Place
	Kind     Kind
	Name     string // the organisation's; "" where the page belongs to none
	Title    string
	Rank     string           // a few words after the title; "" for none
	Says     string           // a sentence for the person when the page opens; "" for none
	Sections []report.Section // a page each; at least one
	Commands []Command
	Also     []Row  // what can be typed, line by line; it is not shown
	Over     *Place // the page that this one only lies over, to which a key up turns back; nil for the page above
	Before   *Place // the page that one turns back to from the first; nil for the page above
	On       *Next  // on from the last page; nil where nothing follows
	Above    Above
	Leaves   bool // one may well leave the program here, and so the key for that is shown
}

// Where is the text's place.
func (t *Text) Where() Place { return t.At }
