// Package findings puts a reckoned result into words, in parts that the screens show and the documents hold: the results,
// the recommendations, what moved, how near several people are. It chooses sentences and fills them in; it reckons nothing
// and knows no reader.
package findings

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// Findings words the result of one sheet, and the advice that comes with it.
type Findings struct{ Advice }

// New reckons the sheet and makes its findings ready to be worded.
func New(book *content.Book, sheet assessment.Sheet) Findings {
	return Findings{Advice{wording{book: book, words: book.Results(), sheet: sheet, result: assessment.Reckon(sheet)}}}
}

// Results gives the results part by part, strengths first.
func (f Findings) Results() []report.Section {
	sections := []report.Section{f.overview()}
	if len(f.result.SettleFirst) > 0 {
		sections = append(sections, f.settle())
	}
	return append(sections, f.Further()...)
}

// Opening is how many of the sections that Results gives belong at the top, before anything that is added to them.
func (f Findings) Opening() int {
	if len(f.result.SettleFirst) > 0 {
		return 2
	}
	return 1
}

// Further gives the results after what is to be settled first.
func (f Findings) Further() []report.Section {
	sections := []report.Section{f.principles()}
	if kind, ok := f.kind(); ok {
		sections = append(sections, kind)
	}
	return append(sections, f.Reading()...)
}

// Reading gives those of the results that only are to be read.
func (f Findings) Reading() []report.Section {
	var sections []report.Section
	if evidence := f.evidence(); len(evidence.Blocks) > 0 {
		sections = append(sections, evidence)
	}
	if cautions := f.sheet.Organisation.Cautions(); len(cautions) > 0 {
		sections = append(sections, f.cautions(cautions))
	}
	if motivations := f.Motivations(); len(motivations.Blocks) > 0 {
		sections = append(sections, motivations)
	}
	return append(sections, f.findOut(), f.reading())
}

// evidence says where the organisation does more than it can show, the report's point on perception against reality, and
// where it can show what it does: only where that is true, and with what is not in writing yet. Nothing where neither is.
func (f Findings) evidence() report.Section {
	words := f.words.Evidence
	section := report.Section{Title: words.Title}
	var ahead, shown, unwritten []string
	given := false
	for _, d := range f.result.Domains {
		given = given || d.EvidenceScore != nil
		switch d.Evidence {
		case assessment.MoreThanShown:
			ahead = append(ahead, f.domain(d.ID).Name)
		case assessment.Shown:
			shown = append(shown, f.domain(d.ID).Name)
		}
		unwritten = append(unwritten, d.Unwritten...)
	}
	if !given {
		section.Blocks = append(section.Blocks, report.Paragraph(words.Unknown))
	}
	if len(ahead) > 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(content.Fill(words.Ahead, "domains", f.book.Join(ahead))), report.Paragraph(words.AheadMeans))
	}
	if len(shown) > 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(content.Fill(words.Shown, "domains", f.book.Join(shown))))
	}
	if len(unwritten) > 0 {
		section.Blocks = append(section.Blocks, report.Heading(words.Unwritten), f.statements(unwritten))
	}
	return section
}

func (f Findings) cautions(cautions []assessment.Caution) report.Section {
	section := report.Section{Title: f.words.Cautions.Title}
	for _, caution := range cautions {
		text := f.book.About().Cautions[caution]
		section.Blocks = append(section.Blocks,
			report.Heading(f.toThem(text.Title)),
			report.Paragraph(f.toThem(text.Text)),
			report.Paragraph(content.Fill(f.words.Cautions.Section, "section", text.Section)))
	}
	return section
}

func (f Findings) reading() report.Section {
	words := f.words.Reading
	var points report.List
	for _, point := range words.Points {
		points = append(points, f.toThem(point))
	}
	blocks := []report.Block{points, report.Heading(words.NotNowTitle), report.Paragraph(f.toThem(words.NotNow))}
	if who := WhoAnswered(f.book, f.sheet.AnsweredBy); who.Text != "" { // people see things from where they are
		blocks = append([]report.Block{who}, blocks...)
	}
	return report.Section{Title: words.Title, Blocks: blocks}
}

func (f Findings) flagged() []string {
	return f.which(func(a assessment.Answer) bool { return a.Flagged })
}

// which gives the questions of the edition whose answer is so.
func (f Findings) which(so func(a assessment.Answer) bool) []string {
	var ids []string
	for _, q := range assessment.Questions(f.sheet.Edition) {
		if so(f.sheet.Answers[q.ID]) {
			ids = append(ids, q.ID)
		}
	}
	return ids
}

// unsettled leaves out what someone would rather not say: that they chose so is for nobody else to read.
func (f Findings) unsettled() []string {
	return slices.DeleteFunc(slices.Clone(f.result.Unsettled), func(id string) bool {
		return f.sheet.Answers[id].Kind == assessment.RatherNotSay
	})
}
