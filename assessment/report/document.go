package report

import "equalfooting/assessment"

// Document is a finished result in words, ready to be shown, printed or written in any format. Whoever makes one
// (content/findings) has done all the wording; whoever renders one does no arithmetic.
type Document struct {
	Title    string
	Facts    []Labelled // the organisation, the date, the edition, and so on
	Sections []Section
	Notes    []string // what stands at the end: where it comes from, how it is scored
}

// Section is one page on a screen, or one headed part of a paper.
type Section struct {
	Title  string
	Blocks []Block
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

func (Paragraph) block() {}
func (Heading) block()   {}
func (List) block()      {}
func (Labelled) block()  {}
func (Bars) block()      {}
