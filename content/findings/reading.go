package findings

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// Reading words the results that are only for reading.
type Reading struct{ wording }

// Sections gives them one after the other.
func (r Reading) Sections() []report.Section {
	var sections []report.Section
	if evidence := r.evidence(); len(evidence.Blocks) > 0 {
		sections = append(sections, evidence)
	}
	if cautions := r.sheet.Organisation.Cautions(); len(cautions) > 0 {
		sections = append(sections, r.cautions(cautions))
	}
	if motivations := r.Motivations(); len(motivations.Blocks) > 0 {
		sections = append(sections, motivations)
	}
	return append(sections, r.findOut(), r.howToRead())
}

// evidence says where the organisation does more than it can show, the report's point on perception against reality, and
// where it can show what it does: only where that is true, and with what is not in writing yet. Nothing where neither is.
func (r Reading) evidence() report.Section {
	words := r.words.Evidence
	section := report.Section{Title: words.Title}
	var ahead, shown, unwritten []string
	given := false
	for _, d := range r.result.Domains {
		given = given || d.EvidenceScore != nil
		switch d.Evidence {
		case assessment.MoreThanShown:
			ahead = append(ahead, r.domain(d.ID).Name)
		case assessment.Shown:
			shown = append(shown, r.domain(d.ID).Name)
		}
		unwritten = append(unwritten, d.Unwritten...)
	}
	if !given {
		section.Blocks = append(section.Blocks, report.Paragraph(words.Unknown))
	}
	if len(ahead) > 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(content.Fill(words.Ahead, "domains", r.book.Join(ahead))), report.Paragraph(words.AheadMeans))
	}
	if len(shown) > 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(content.Fill(words.Shown, "domains", r.book.Join(shown))))
	}
	if len(unwritten) > 0 {
		section.Blocks = append(section.Blocks, report.Heading(words.Unwritten), r.statements(unwritten))
	}
	return section
}

func (r Reading) cautions(cautions []assessment.Caution) report.Section {
	section := report.Section{Title: r.words.Cautions.Title}
	for _, caution := range cautions {
		text := r.book.About().Cautions[caution]
		section.Blocks = append(section.Blocks,
			report.Heading(r.toThem(text.Title)),
			report.Paragraph(r.toThem(text.Text)),
			report.Paragraph(content.Fill(r.words.Cautions.Section, "section", text.Section)))
	}
	return section
}

func (r Reading) howToRead() report.Section {
	words := r.words.Reading
	var points report.List
	for _, point := range words.Points {
		points = append(points, r.toThem(point))
	}
	blocks := []report.Block{points, report.Heading(words.NotNowTitle), report.Paragraph(r.toThem(words.NotNow))}
	if who := WhoAnswered(r.book, r.sheet.AnsweredBy); who.Text != "" { // people see things from where they are
		blocks = append([]report.Block{who}, blocks...)
	}
	return report.Section{Title: words.Title, Blocks: blocks}
}
