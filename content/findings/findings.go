// Package findings puts a reckoned result into words, in parts that the screens show and the documents hold: the results,
// the recommendations, what moved, how near several people are. It chooses sentences and fills them in; it reckons nothing
// and knows no reader.
package findings

import (
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// Findings words the result of one sheet.
type Findings struct {
	book   *content.Book
	words  *content.Results
	sheet  assessment.Sheet
	result assessment.Result
}

// New reckons the sheet and makes its findings ready to be worded.
func New(book *content.Book, sheet assessment.Sheet) Findings {
	return Findings{book: book, words: book.Results(), sheet: sheet, result: assessment.Reckon(sheet)}
}

// Result is what the words are about.
func (f Findings) Result() assessment.Result { return f.result }

// Results gives the results page by page, strengths first.
func (f Findings) Results() []report.Section {
	sections := []report.Section{f.overview()}
	if start := f.start(); len(start.Blocks) > 0 {
		sections = append(sections, start)
	}
	if evidence := f.evidence(); len(evidence.Blocks) > 0 {
		sections = append(sections, evidence)
	}
	if cautions := f.sheet.Organisation.Cautions(); len(cautions) > 0 {
		sections = append(sections, f.cautions(cautions))
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

func (f Findings) findOut() report.Section {
	words := f.words.FindOut
	section := report.Section{Title: words.Title}
	if unsure := f.statements(f.result.FindOut); len(unsure) > 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(words.Intro), unsure)
	}
	if flagged := f.statements(f.flagged()); len(flagged) > 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(words.Flagged), flagged)
	}
	if unsettled := f.statements(f.unsettled()); len(unsettled) > 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(words.Unsettled), unsettled)
	}
	var short report.List
	for _, d := range f.result.Domains {
		if d.Rated < d.Asked {
			short = append(short, content.Fill(words.Covered, "domain", f.domain(d.ID).Name,
				"rated", f.book.Number(d.Rated), "asked", f.book.Number(d.Asked)))
		}
	}
	if len(short) > 0 {
		section.Blocks = append(section.Blocks, report.Heading(words.Coverage), short)
	}
	if len(section.Blocks) == 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(words.Nothing))
	}
	return section
}

func (f Findings) reading() report.Section {
	words := f.words.Reading
	var points report.List
	for _, point := range words.Points {
		points = append(points, f.toThem(point))
	}
	return report.Section{Title: words.Title, Blocks: []report.Block{
		points,
		report.Heading(words.NotNowTitle),
		report.Paragraph(f.toThem(words.NotNow)),
	}}
}

func (f Findings) flagged() []string {
	var ids []string
	for _, q := range assessment.Questions(f.sheet.Edition) {
		if f.sheet.Answers[q.ID].Flagged {
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

func (f Findings) statements(ids []string) report.List {
	var list report.List
	for _, id := range ids {
		list = append(list, f.statement(id))
	}
	return list
}

// statement is how a question is named in the results.
func (f Findings) statement(id string) string {
	text, _ := f.book.Question(f.sheet.Organisation.Audience, id)
	return text.Statement
}

// toThem gives what is said to the audience that the results are for.
func (f Findings) toThem(text content.ByAudience) string {
	return text.By(f.sheet.Organisation.Audience)
}

func (f Findings) domain(d assessment.Domain) content.DomainText {
	return f.book.Domain(f.sheet.Organisation.Audience, d)
}

// sentences joins texts that each end in a full stop.
func sentences(texts ...string) string { return strings.Join(texts, " ") }
