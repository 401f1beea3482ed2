package report

import (
	"strings"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/assessment/bidi"
)

// Author is the author in files that name one: who wrote which part is not known, and is nobody else's business.
const Author = "Equal Footing"

// Document is a finished text: a result, a plan, an offer or a form in words, ready to be shown, printed or written in any format. The
// code that makes one (content/documents) has done all the wording; the code that renders one does no arithmetic.
type Document struct {
	Title    string
	Language string     // as HTML and PDF name it: "en-GB"
	Facts    []Labelled // the organisation, the date, the edition, who it is for, and so on
	Sections []Section
	Notes    []string // what comes at the end: where it comes from, how it is scored
	Words    Words
	FillIn   *FillIn // for a form that can also be filled in on a screen; nil for everything else
	OneSheet bool    // everything must fit on one sheet of paper, so it is set more closely if necessary
}

// Words are the few that a format adds itself.
type Words struct {
	Page     string // "Page {number} of {of}", with these two names in braces
	Contents string // over the list of sections of a web page; on paper there is none
	Notes    string // over the notes at the end
	Score    string // over the column of scores next to the picture of the domains
	Domain   string // over the column of domains
	Band     string // over the column of bands
	Picture  string // what the picture of the domains shows, for those who cannot see it
	Skip     string // the link that skips the head of a web page, for those who read it from the top each time
}

// Section is one page on a screen, or one part of a document with a heading.
type Section struct {
	Title   string
	Blocks  []Block
	NewPage bool // on paper it begins a page
}

// Block is one of the things that make up a section.
type Block interface{ block() }

// Paragraph is running text.
type Paragraph string

// Heading is over the blocks that follow it, within a section.
type Heading string

// List is a list of short points.
type List []string

// Labelled is a text with a few words that say what it is: "First step: write down who could lead."
type Labelled struct {
	Label string
	Text  string
	Day   assessment.Date // set if the text is a day, which tables keep as a date
}

// Lead is the label as it comes before its text: with a colon, unless it ends like a sentence. "" if there is none.
func (l Labelled) Lead() string {
	if last, _ := utf8.DecodeLastRuneInString(bidi.Bare(l.Label)); l.Label == "" || strings.ContainsRune(".:?!…", last) {
		return l.Label
	}
	return l.Label + ":"
}

// Bars draws the domains one below the other.
type Bars []Bar

// Bar is one domain's score.
type Bar struct {
	Name    string
	Score   *assessment.Fraction // a percentage; nil if too little is answered
	Words   string               // the band, and the coverage if it is short
	Percent string               // the score as people read it; "" if there is none
}

// Table is rows under headed columns. It is also a sheet of a spreadsheet and the content of a CSV file.
type Table struct {
	Title   string
	Heading string // what the file with this content is called; the title if empty
	Columns []Column
	Rows    [][]string // each as long as Columns; "" for an empty cell
	// Days turns a day into words for people; spreadsheets keep it as a date. If nil, it stays as files hold it.
	Days func(assessment.Date) string
	// About goes next to it in a file of its own; a table within a document has none.
	About About
	// Back says how it comes back from a spreadsheet program; empty if it does not.
	Back   Back
	Hidden bool // a hidden sheet
	GoesOn bool // in CSV its rows continue those of a table written before it
}

// Shown returns a cell's text as people read it.
func (t Table) Shown(row, column int) string {
	text := t.Rows[row][column]
	if t.Columns[column].Kind != DayColumn || t.Days == nil {
		return text
	}
	day, err := assessment.ParseDate(text)
	if err != nil || day.IsZero() {
		return text
	}
	return t.Days(day)
}

// Column is one column of a table.
type Column struct {
	Name string
	Kind ColumnKind
}

// ColumnKind is what a column's cells hold.
type ColumnKind int

// The kinds of column. Spreadsheets keep numbers and days as such; the other formats show the text.
const (
	TextColumn   ColumnKind = iota
	NumberColumn            // whole numbers, in digits
	DayColumn               // days as files hold them: 2027-03-01
)

// Choices are boxes to tick on paper, each with its number or letter.
type Choices struct {
	Label   string // what is being chosen; may be empty
	Options []string
	Rows    bool  // one answer below the other; otherwise side by side
	Field   Field // on a form, with a value for each option
}

// Room is empty lines to write on by hand.
type Room struct {
	Label string // what to write; may be empty
	Lines int    // 1 and up
	Field Field  // on a form
}

func (Paragraph) block() {}
func (Heading) block()   {}
func (List) block()      {}
func (Labelled) block()  {}
func (Bars) block()      {}
func (Table) block()     {}
func (Choices) block()   {}
func (Room) block()      {}
