package pages

import "equalfooting/store"

// Listing is a page of rows to choose from.
type Listing struct {
	Visit    *Visit // nil where the page belongs to no one organisation
	Title    string
	Says     []string // sentences above the rows
	About    bool     // the first of them is what the rows answer, and stays in view with them
	Chooses  bool     // a row is chosen by it, and opens no page of its own
	Rows     []ListRow
	Empty    string // said where there are no rows
	Start    int    // the row on which the cursor stands first
	Commands []Command
	Up       func() Next // one level up, and back
	At       store.Place
}

// ListRow is one row of a listing.
type ListRow struct {
	Heading string // stands over the row where it is not the row before's; "" for none
	Name    string
	Status  string   // a few words at the end of the row; "" for none
	Beside  []string // lines under it
	Open    func() Next
}

// Place is where the listing is.
func (l *Listing) Place() store.Place { return l.At }

// Name is the organisation's name; "" where the page belongs to none.
func (l *Listing) Name() string { return l.Visit.name() }
