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
	Name     string // the organisation's; "" if the page belongs to none
	Title    string
	Part, Of int      // which of how many pages this is, from 1; 0 if there is only one
	Heading  string   // of this part, above what it says; "" for none
	Says     []string // sentences above the rows
	About    bool     // the first of them is what the rows answer, and stays in view with them
	Quiet    bool     // they only introduce the rows
	Told     bool     // they are several paragraphs, worth reading for their own sake
	Chooses  bool     // rows choose something, and open no page of their own
	Rows     []Row
	Also     []Row  // can also be typed, line by line; not shown
	Below    string // a sentence below the rows; "" for none
	Empty    string // said if there are no rows
	Start    int    // the row on which the cursor starts
	Commands []Command
	Before   *Place // the previous page; nil on the first
	After    *Place // the next page; nil on the last
	Above    Above
	Leaves   bool     // people may well leave the program here, so the key for that is shown
	Split    int      // the first row of the second column, if there is room for two; 0 for none
	Contents []string // the names of all the pages, including this one; empty if that helps nobody
	// Comes returns the row for the cursor when somebody comes back from a place; nil if that is the row that leads there.
	Comes func(left Place) (row int, ok bool)
}

// Kind is the sort of page it is, if a front has its own words or keys for it.
type Kind string

// The kinds. Most pages have none.
const (
	Plain       Kind = ""
	TaskList    Kind = "tasks"
	AnswersList Kind = "check" // the answers so far, to be looked over
	ReadList    Kind = "read"  // rows that are read one page after another
	ResultsText Kind = "results"
)

// Above is the name of the page above, if a key leads there.
type Above string

// The pages that have a name; any other is simply above.
const (
	TheTasks    Above = "tasks"
	TheCaseload Above = "caseload"
)

// Row is one row of a listing. It leads to a place or, if it changes something, does that.
type Row struct {
	Key     string // the number that chooses it line by line; "" for its position among the rows
	Press   string // the key that chooses it on the full screen, as on a question; "" for none
	Over    string // a sentence or two above it, before its heading; "" for none
	Heading string // above the row if it differs from the last row's; "" for none
	Name    string
	About   string      // its subject in a few words, said after the name if there is room
	Rank    string      // a few words at the end of its first line; "" for none
	Status  string      // a few words at the end of the row; "" for none
	Under   []string    // lines below it
	Intro   string      // a sentence or two, shown below the rows while the cursor is on it, and said when it is chosen
	Apart   bool        // an empty line comes before it
	Bar     *report.Bar // shown as a bar after the name; nil for none
	Tick    *Tick       // nil if it cannot be ticked
	To      Place
	Turns   bool        // its page replaces this one
	Closed  string      // said instead of going there; "" if the way is open
	Do      func() Next // nil if the row leads to a place
	// Typed is the command that replaces a row line by line, if the row only leads on; nil for a row.
	Typed *content.PlainCommand
}

// Tick makes a row one that can be ticked.
type Tick struct {
	On   bool
	Said string      // what it means that it is ticked, in a few words, for those who cannot see it
	Text string      // what is ticked, as the last line below the row; "" if that is the row's name
	Do   func() Next // ticks or unticks it
}

// Ticks says whether any row can be ticked.
func (l *Listing) Ticks() bool {
	return slices.ContainsFunc(l.Rows, func(row Row) bool { return row.Tick != nil })
}

// Where is the listing's place.
func (l *Listing) Where() Place { return l.At }

// Return returns the row for the cursor when somebody comes back from a place: the one that leads there, unless the page says
// otherwise. It returns false if there is none.
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

// Open returns what choosing the row leads to.
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
