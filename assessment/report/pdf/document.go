package pdf

import (
	"strconv"

	"equalfooting/assessment/report"
)

// document lays out all of a document.
func (s *setter) document(d report.Document) []group {
	chapters := make([]chapter, 0, len(d.Sections))
	for _, section := range d.Sections {
		chapters = append(chapters, chapter{title: s.shown(section.Title), link: s.file.AddLink(), page: new(int)})
	}
	groups := []group{{pieces: s.opening(d)}}
	for i, section := range d.Sections {
		laid := s.section(chapters[i], section.Blocks)
		laid[0].page = section.NewPage
		groups = append(groups, laid...)
		if i == 0 {
			// The first section says the most: it should stand whole on the first page.
			groups = append(groups, group{pieces: s.contents(chapters), whole: true})
		}
	}
	return append(groups, s.notes(d.Notes)...)
}

// chapter is a section's title and where it stands.
type chapter struct {
	title string // shown already
	link  int
	page  *int // known once the pages are laid out
}

// opening is the title and the facts under it.
func (s *setter) opening(d report.Document) []piece {
	st := titleStyle
	if s.width(s.shown(d.Title), st) > 2*measure { // a long name would take the room of what is said of it
		st = sectionStyle
	}
	pieces := s.paragraph(d.Title, st, 0)
	lead(pieces)
	above := 2.5
	for _, fact := range d.Facts {
		pieces = append(pieces, s.labelled(fact, factStyle, above)...)
		above = 0.2
	}
	return pieces
}

// fewestListed is how many sections a document has before a list of them helps.
const fewestListed = 3

// contents lists the sections and their pages.
func (s *setter) contents(chapters []chapter) []piece {
	if s.words.Contents == "" || len(chapters) < fewestListed {
		return nil
	}
	const numberWidth = 12.0
	pieces := s.paragraph(s.words.Contents, headingStyle.in(accent), 9)
	lead(pieces)
	for _, c := range chapters {
		width := measure - numberWidth
		lines := s.lines(c.title, bodyStyle, width, 0)
		if len(lines) == 0 {
			continue
		}
		row := s.row([]cell{{lines: lines, style: bodyStyle, x: left, width: width}}, 0.4, 0)
		for i := range row {
			after(&row[i], func(y float64) { s.file.Link(left, y, measure, row[i].height, c.link) })
		}
		last := &row[len(row)-1]
		after(last, func(y float64) {
			number := strconv.Itoa(*c.page)
			s.print(number, bodyStyle, left+measure-s.width(number, bodyStyle), y+last.height-bodyStyle.leading)
		})
		pieces = append(pieces, row...)
	}
	return pieces
}

// section lays out a section: its title with the beginning of what follows, and each heading with its blocks, such as a
// recommendation, in one piece where a page can hold it.
func (s *setter) section(c chapter, blocks []report.Block) []group {
	groups := []group{{pieces: s.sectionTitle(c)}}
	headed := false
	for i, block := range blocks {
		_, heading := block.(report.Heading)
		headed = headed || heading
		led := i > 0 && (leads(blocks[i-1], block) || heading && introduces(blocks[:i]) || opens(blocks[:i]))
		if i > 0 && !led && (heading || !headed) {
			groups = append(groups, group{})
		}
		last := &groups[len(groups)-1]
		if led {
			lead(last.pieces)
		}
		last.pieces = append(last.pieces, s.block(block)...)
		last.whole = last.whole || holdsTogether(block)
	}
	for i := range groups { // a page is left empty for little only
		groups[i].whole = groups[i].whole || height(groups[i].pieces) <= fullHeight/4
	}
	return groups
}

// leads says whether a block is there to begin the next one.
func leads(block, next report.Block) bool {
	switch block := block.(type) {
	case report.Labelled:
		return block.Text == ""
	case report.Paragraph, report.Choices:
		switch next.(type) {
		case report.Paragraph, report.Labelled, report.Heading:
			return false
		}
		return true
	}
	return false
}

// opens says whether the last of the blocks is a labelled text right under a heading: the two are not enough to stand alone at
// the foot of a page.
func opens(before []report.Block) bool {
	if len(before) < 2 {
		return false
	}
	_, heading := before[len(before)-2].(report.Heading)
	_, labelled := before[len(before)-1].(report.Labelled)
	return heading && labelled
}

// introduces says whether all that stands before a section's first heading is a paragraph.
func introduces(before []report.Block) bool {
	_, paragraph := before[0].(report.Paragraph)
	return paragraph && len(before) == 1
}

// holdsTogether says whether a block, with what stands beside it, is better moved to the next page than broken.
func holdsTogether(block report.Block) bool {
	switch block.(type) {
	case report.Bars, report.Choices, report.Room:
		return true
	}
	return false
}

func (s *setter) sectionTitle(c chapter) []piece {
	pieces := s.column(s.lines(c.title, sectionStyle, measure, 0), sectionStyle, left, aboveSection)
	if len(pieces) == 0 {
		return nil
	}
	lead(pieces)
	pieces[len(pieces)-1].height += belowSection
	pieces[0].page = c.page
	before(&pieces[0], func(y float64) {
		s.file.Bookmark(c.title, 0, y)
		s.file.SetLink(c.link, y, -1)
	})
	return pieces
}

// notes ends the document. It comes last, when it is known whether any letter could not be drawn.
func (s *setter) notes(notes []string) []group {
	s.shown(s.words.Page) // drawn only later
	title := s.shown(s.words.Notes)
	var pieces []piece
	above := 1.6
	for _, note := range notes {
		pieces = append(pieces, s.paragraph(note, noteStyle, above)...)
		above = 1.6
	}
	if s.unshown {
		pieces = append(pieces, s.paragraph(s.words.Unshown, noteStyle, above)...)
	}
	if len(pieces) == 0 {
		return nil
	}
	heading := s.column(s.lines(title, headingStyle, measure, 0), headingStyle.in(accent), left, 0)
	if len(heading) > 0 {
		before(&heading[0], func(y float64) { s.file.Bookmark(title, 0, y) })
	}
	lead(heading)
	above = aboveSection
	if len(heading) == 0 {
		above = aboveHeading
	}
	pieces = append(heading, pieces...)
	pieces[0].above = above
	return []group{{pieces: pieces, whole: true}}
}
