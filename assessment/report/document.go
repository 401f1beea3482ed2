package report

import (
	"strings"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/assessment/bidi"
)

// Author stands as the author in files that name one: what in them was whose is not known, and would be nobody else's business.
const Author = "Equal Footing"

// Document is a text that is finished: a result, a plan, an offer or a form in words, ready to be shown, printed or
// written in any format. Whoever makes one (content/documents) has done all the wording; whoever renders one does no
// arithmetic.
type Document struct {
	Title    string
	Language string     // as HTML and PDF name it: "en-GB"
	Facts    []Labelled // the organisation, the date, the edition, for whom it is, and so on
	Sections []Section
	Notes    []string // what stands at the end: where it comes from, how it is scored
	Words    Words
	FillIn   *FillIn // a form that can be filled in on a screen too; nil for all else
	OneSheet bool    // all of it is to stand on one sheet of paper: what would not is set more closely
}

// Words are the few that a rendering adds of its own.
type Words struct {
	Page     string // "Page {number} of {of}", with these two names in braces
	Contents string // over the list of sections of a web page; on paper there is none
	Notes    string // over the notes at the end
	Score    string // over the column of scores beside the picture of the domains
	Domain   string // over the column of domains
	Band     string // over the column of bands
	Picture  string // what the picture of the domains shows, for who cannot see it
	Skip     string // the link over the head of a web page, for who reads it from the top each time
}

// Section is one page on a screen, or one headed part of a paper.
type Section struct {
	Title   string
	Blocks  []Block
	NewPage bool // on paper it begins a page
}

// Block is one of the kinds of things that a section is made of.
type Block interface{ block() }

// Paragraph is running text.
type Paragraph string

// Heading stands over the blocks that follow it, within a section.
type Heading string

// List is a list of short points.
type List []string

// Labelled is a text with a few words that say what it is: "First step: write down who could lead."
type Labelled struct {
	Label string
	Text  string
	Day   assessment.Date // where the text is a day: tables keep it as one
}

// Lead is the label as it stands before its text: with a colon, unless it ends as a sentence does. "" for none.
func (l Labelled) Lead() string {
	if last, _ := utf8.DecodeLastRuneInString(bidi.Bare(l.Label)); l.Label == "" || strings.ContainsRune(".:?!…", last) {
		return l.Label
	}
	return l.Label + ":"
}

// Bars draws the domains side by side.
type Bars []Bar

// Bar is one domain's score.
type Bar struct {
	Name    string
	Score   *assessment.Fraction // a percentage; nil when not enough is answered
	Words   string               // the band, and the coverage when it is short
	Percent string               // the score as people read it; "" when there is none
}

// Table is rows under headed columns. It is also a sheet of a spreadsheet and the content of a CSV file.
type Table struct {
	Title   string
	Heading string // what the file is called whose content it is; as the title where empty
	Columns []Column
	Rows    [][]string // each as long as Columns; "" for an empty cell
	// Days words a day for people; spreadsheets keep it as a day. nil leaves it as files hold it.
	Days func(assessment.Date) string
	// About stands beside it in a file of its own; a table within a document has none.
	About About
	// Back says how it comes back from a spreadsheet program; nothing for one that does not.
	Back   Back
	Hidden bool // a sheet that is not shown
	GoesOn bool // in CSV its rows go on from those of a table that was written before it
}

// Shown gives a cell's text as people read it.
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

// The kinds of column. Spreadsheets keep numbers and days as such; everything else shows the text.
const (
	TextColumn   ColumnKind = iota
	NumberColumn            // whole numbers, in digits
	DayColumn               // days as files hold them: 2027-03-01
)

// Choices are boxes to tick on paper, each with the number or letter that stands for it.
type Choices struct {
	Label   string // what is chosen; may be empty
	Options []string
	Rows    bool  // one answer below the other; else side by side
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
