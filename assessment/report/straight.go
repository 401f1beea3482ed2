package report

import (
	"equalfooting/assessment"
	"equalfooting/assessment/bidi"
)

// Straight returns the same document without the marks that would make the words after them read backwards: names and notes from a file can
// hold them, and their effect would reach beyond the sentence they were filled into. The marks that keep such texts apart from the sentence
// stay, in pairs: each format has its own way to express them.
func (d Document) Straight() Document {
	d.Title = straight(d.Title)
	d.Facts = eachLabel(straight, d.Facts)
	d.Notes = each(straight, d.Notes)
	sections := make([]Section, len(d.Sections))
	for i, section := range d.Sections {
		sections[i] = Section{Title: straight(section.Title), Blocks: make([]Block, len(section.Blocks)), NewPage: section.NewPage}
		for j, block := range section.Blocks {
			sections[i].Blocks[j] = straightBlock(block)
		}
	}
	d.Sections = sections
	return d
}

func straightBlock(block Block) Block {
	switch block := block.(type) {
	case Paragraph:
		return Paragraph(straight(string(block)))
	case Heading:
		return Heading(straight(string(block)))
	case List:
		return List(each(straight, block))
	case Labelled:
		return labelled(straight, block)
	case Table:
		return block.made(straight)
	case Choices:
		return Choices{Label: straight(block.Label), Options: each(straight, block.Options), Rows: block.Rows, Field: block.Field}
	case Room:
		return Room{Label: straight(block.Label), Lines: block.Lines, Field: block.Field}
	default: // the bars of the domains have only the content's words
		return block
	}
}

// Straight returns the same table without any such marks: in a spreadsheet each text has its own cell. Marks would get in the way of
// searching and comparing, and show as boxes in programs that do not know them.
func (t Table) Straight() Table { return t.made(assessment.Tame) }

func (t Table) made(straight func(string) string) Table {
	t.Title, t.Heading = straight(t.Title), straight(t.Heading)
	rows := make([][]string, len(t.Rows))
	for i, row := range t.Rows {
		rows[i] = each(straight, row)
	}
	t.Rows = rows
	t.About = t.About.made(straight)
	return t
}

// Straight returns the same calendar without such marks, except those that keep texts apart. A title or a line that begins with a name is
// kept apart from what a calendar puts next to it.
func (c Calendar) Straight() Calendar {
	apart := func(text string) string { return bidi.Isolate(straight(text)) }
	c.Name = apart(c.Name)
	events := make([]Event, len(c.Events))
	for i, event := range c.Events {
		event.Title, event.Details = apart(event.Title), apart(event.Details)
		events[i] = event
	}
	c.Events = events
	c.About = c.About.made(apart)
	return c
}

// straight tames a text that had others filled into it.
func straight(text string) string { return bidi.Balance(assessment.TameFilled(text)) }

func (a About) made(straight func(string) string) About {
	return About{Title: straight(a.Title), Facts: eachLabel(straight, a.Facts), Notes: each(straight, a.Notes), Long: a.Long}
}

func each(straight func(string) string, texts []string) []string {
	made := make([]string, len(texts))
	for i, text := range texts {
		made[i] = straight(text)
	}
	return made
}

func eachLabel(straight func(string) string, list []Labelled) []Labelled {
	made := make([]Labelled, len(list))
	for i, l := range list {
		made[i] = labelled(straight, l)
	}
	return made
}

func labelled(straight func(string) string, l Labelled) Labelled {
	return Labelled{Label: straight(l.Label), Text: straight(l.Text), Day: l.Day}
}
