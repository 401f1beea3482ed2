package pdf

import (
	"slices"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf/file"
)

// layout lays a document out, section by section.
type layout struct{ *setter }

// document lays out all of a document.
func (s layout) document(d report.Document) []group {
	groups := []group{{pieces: s.opening(d)}}
	for i, section := range d.Sections {
		if d.FillIn != nil && i+1 == d.FillIn.HowIn { // how to fill it in
			section.Blocks = append(slices.Clip(section.Blocks), report.Paragraph(d.FillIn.Paper))
		}
		laid := s.section(section)
		laid[0].page = section.NewPage
		groups = append(groups, laid...)
	}
	return append(groups, s.notes(d.Notes)...)
}

// opening is the title and the facts under it.
func (s layout) opening(d report.Document) []piece {
	st := titleStyle
	if s.width(s.set(d.Title, st), st) > 2*measure { // a long name would take the room of what is said about it
		st = sectionStyle
	}
	pieces := s.plain(file.Heading(s.level), d.Title, st, 0)
	if len(pieces) > 0 {
		s.level++ // without a title its sections are at the top: no level of headings is skipped
	}
	lead(pieces)
	above := 2.5
	for _, fact := range d.Facts {
		pieces = append(pieces, s.labelled(fact, factStyle, above)...)
		above = 0.2
	}
	return pieces
}

// within lays out a part of the document: its title, and what stands under it.
func (s layout) within(title func() []piece, rest func(titled []piece) []group) []group {
	outer, level := s.in, s.level
	s.in = outer.Add(file.Part)
	defer func() { s.in, s.level, s.titled, s.asks.about = outer, level, 0, "" }()
	titled := title()
	if len(titled) > 0 {
		s.level++
		s.titled = 1
	}
	return rest(titled)
}

// section lays out a section: its title with the beginning of what follows, and each heading with its blocks, such as a
// recommendation, in one piece where a page can hold it.
func (s layout) section(section report.Section) []group {
	return s.within(func() []piece { return s.sectionTitle(section.Title) }, func(title []piece) []group {
		return s.grouped(title, section.Blocks)
	})
}

func (s layout) grouped(title []piece, blocks []report.Block) []group {
	groups := []group{{pieces: title}}
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
	for i := range groups { // only a little of a page may be left empty
		groups[i].whole = groups[i].whole || height(groups[i].pieces) <= fullHeight/4
	}
	return groups
}

func (s layout) sectionTitle(title string) []piece {
	pieces := s.plain(file.Heading(s.level), title, sectionStyle, aboveSection)
	if len(pieces) == 0 {
		return nil
	}
	lead(pieces)
	pieces[len(pieces)-1].height += belowSection
	s.bookmark(&pieces[0], title, 1)
	return pieces
}

// notes ends the document.
func (s layout) notes(notes []string) []group {
	return s.within(func() []piece { return s.notesTitle(notes) }, func(pieces []piece) []group {
		above := 1.6
		for _, note := range notes {
			pieces = append(pieces, s.paragraph(note, noteStyle, above)...)
		}
		if len(pieces) == 0 {
			return nil
		}
		return []group{{pieces: pieces, whole: true}}
	})
}

// notesTitle stands over the notes, if there are any.
func (s layout) notesTitle(notes []string) []piece {
	for _, note := range notes {
		if s.set(note, noteStyle).Width == 0 {
			continue
		}
		heading := s.plain(file.Heading(s.level), s.words.Notes, headingStyle.in(accent), aboveSection)
		if len(heading) > 0 {
			s.bookmark(&heading[0], s.words.Notes, 1)
		}
		lead(heading)
		return heading
	}
	return nil
}
