package pages

import (
	"slices"

	"equalfooting/assessment/report"
	"equalfooting/content"
)

// Listing is a page of rows to choose from.
type Listing struct {
	At       Place
	Kind     Kind
	Name     string // the organisation's; "" where the page belongs to none
	Title    string
	Part, Of int      // which of how many pages this is, from 1; 0 where there is only one
	Heading  string   // of this part, over what it says; "" for none
	Says     []string // sentences above the rows
	About    bool     // the first of them is what the rows answer, and stays in view with them
	Quiet    bool     // they only introduce the rows
	Told     bool     // they are a text of several paragraphs, to be read for its own sake
	Chooses  bool     // a row is chosen by it, and opens no page of its own
	Rows     []Row
	Also     []Row  // what can be typed as well, line by line; it is not shown
	Below    string // a sentence under the rows; "" for none
	Empty    string // said where there are no rows
	Start    int    // the row on which the cursor stands first
	Commands []Command
	Before   *Place // the page that one turns back to; nil where this is the first
	After    *Place // the page that one turns on to; nil where this is the last
	Above    Above
	Leaves   bool     // one may well leave the program here, and so the key for that is shown
	Split    int      // the first row that stands beside the others where there is room for two columns; 0 for none
	Contents []string // what all the pages are called, of which this is one; empty where that helps nobody
	// Comes gives the row on which the cursor stands for somebody who comes back from a place; nil where that is the row
	// that leads there.
	Comes func(left Place) (row int, ok bool)
}

// Kind is what sort of page it is, where a front has words or keys of its own for it.
type Kind string

// The kinds. Most pages have none.
const (
	Plain       Kind = ""
	TaskList    Kind = "tasks"
	AnswersList Kind = "check" // the answers so far, to be looked over
	ReadList    Kind = "read"  // rows that are read one page after the other
	ResultsText Kind = "results"
)

// Above is what the page above is called where a key leads there.
type Above string

// The pages that are named; any other is just above.
const (
	TheTasks    Above = "tasks"
	TheCaseload Above = "caseload"
)

// Row is one row of a listing. It leads to a place, or, where it changes something, does that.
type Row struct {
	Key     string // the number by which it is chosen line by line; "" for its place among the rows
	Press   string // the key that chooses it on the full screen, as on a question; "" for none
	Over    string // a sentence or two that stand over it, before its heading; "" for none
	Heading string // stands over the row where it is not the row before's; "" for none
	Name    string
	About   string      // what it is about in a few words, said after the name where there is room
	Rank    string      // a few words at the end of its first line; "" for none
	Status  string      // a few words at the end of the row; "" for none
	Under   []string    // lines under it
	Intro   string      // a sentence or two, shown under the rows while the cursor is on it, and said when it is chosen
	Apart   bool        // an empty line stands before it
	Bar     *report.Bar // what stands after the name as a bar; nil for none
	Tick    *Tick       // nil where it cannot be ticked
	To      Place
	Turns   bool        // the page it leads to comes in the place of this one
	Closed  string      // said instead of going there; "" where the way is open
	Do      func() Next // nil where the row leads to a place
	// Typed is how a row that only leads on is typed line by line, where it is no row but a command; nil for a row.
	Typed *content.PlainCommand
}

// Tick is what makes a row one that can be ticked.
type Tick struct {
	On   bool
	Said string      // what it means that it is ticked, in a few words, for who cannot see it
	Text string      // what is ticked, as the last line under the row; "" where that is the row's name
	Do   func() Next // ticks it, or unticks it
}

// Ticks says that there is a row that can be ticked.
func (l *Listing) Ticks() bool {
	return slices.ContainsFunc(l.Rows, func(row Row) bool { return row.Tick != nil })
}

// Where is the listing's place.
func (l *Listing) Where() Place { return l.At }

// Return gives the row on which the cursor stands for somebody who comes back from a place: the one that leads there,
// unless the page says otherwise. false where none does.
func (l *Listing) Return(left Place) (int, bool) {
	if l.Comes != nil {
		return l.Comes(left)
	}
	for i, row := range l.Rows {
		if row.Do == nil && Same(row.To, left) {
			return i, true
		}
	}
	return 0, false
}

// Open gives what choosing the row leads to.
func (r Row) Open() Next {
	switch {
	case r.Do != nil:
		return r.Do()
	case r.Closed != "":
		return Say(r.Closed)
	case r.Turns:
		return TurnTo(r.To)
	default:
		return GoTo(r.To)
	}
}
