package report

import "equalfooting/assessment"

// Straight gives the same document without the marks that would make the words after them read backwards: names and
// notes can hold them that came with a file, and they would reach beyond the sentence that they were filled into.
func (d Document) Straight() Document {
	d.Title = assessment.Tame(d.Title)
	d.Facts = straightLabels(d.Facts)
	d.Notes = straightAll(d.Notes)
	sections := make([]Section, len(d.Sections))
	for i, section := range d.Sections {
		sections[i] = Section{Title: assessment.Tame(section.Title), Blocks: make([]Block, len(section.Blocks)), NewPage: section.NewPage}
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
		return Paragraph(assessment.Tame(string(block)))
	case Heading:
		return Heading(assessment.Tame(string(block)))
	case List:
		return List(straightAll(block))
	case Labelled:
		return straightLabel(block)
	case Table:
		return block.Straight()
	case Choices:
		return Choices{Label: assessment.Tame(block.Label), Options: straightAll(block.Options), Rows: block.Rows}
	case Room:
		return Room{Label: assessment.Tame(block.Label), Lines: block.Lines}
	default: // the bars of the domains have no words but the content's
		return block
	}
}

// Straight gives the same table without such marks.
func (t Table) Straight() Table {
	t.Title, t.Heading = assessment.Tame(t.Title), assessment.Tame(t.Heading)
	rows := make([][]string, len(t.Rows))
	for i, row := range t.Rows {
		rows[i] = straightAll(row)
	}
	t.Rows = rows
	t.About = t.About.straight()
	return t
}

// Straight gives the same calendar without such marks.
func (c Calendar) Straight() Calendar {
	c.Name = assessment.Tame(c.Name)
	events := make([]Event, len(c.Events))
	for i, event := range c.Events {
		event.Title, event.Details = assessment.Tame(event.Title), assessment.Tame(event.Details)
		events[i] = event
	}
	c.Events = events
	c.About = c.About.straight()
	return c
}

func (a About) straight() About {
	return About{Title: assessment.Tame(a.Title), Facts: straightLabels(a.Facts), Notes: straightAll(a.Notes), Long: a.Long}
}

func straightAll(texts []string) []string {
	straight := make([]string, len(texts))
	for i, text := range texts {
		straight[i] = assessment.Tame(text)
	}
	return straight
}

func straightLabels(list []Labelled) []Labelled {
	straight := make([]Labelled, len(list))
	for i, l := range list {
		straight[i] = straightLabel(l)
	}
	return straight
}

func straightLabel(l Labelled) Labelled {
	return Labelled{Label: assessment.Tame(l.Label), Text: assessment.Tame(l.Text), Day: l.Day}
}
