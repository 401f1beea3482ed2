package documents

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/findings"
)

// NoDifferences says, as a content.Failure, that there is nothing to compare yet; nil if there is.
func NoDifferences(r assessment.Record) error {
	if len(r.Sides()) < 2 {
		return content.Failure("views/too_few")
	}
	return nil
}

// compared is the agenda on its way.
type compared struct{ draft }

// differences gives the agenda of a meeting: where several people's answers differ and nothing is agreed yet, with room to write,
// and then what was agreed on. It has nobody's notes, and nothing of a closed view.
func (d compared) differences() report.Document {
	words, own := d.book.Views().Differences, d.book.Documents().Differences
	sides := d.record.Sides()
	open, agreed := d.record.Current().Agenda(sides)
	first := report.Section{Title: words.Title, Blocks: []report.Block{report.Paragraph(findings.Tally(d.book, open)), report.Paragraph(own.Intro)}}
	sections := []report.Section{first}
	for _, spread := range assessment.Widest(open) {
		if title := findings.AgreementName(d.book, spread.Kind); sections[len(sections)-1].Title != title {
			sections = append(sections, report.Section{Title: title})
		}
		last := &sections[len(sections)-1]
		text := d.question(spread.Question)
		last.Blocks = append(last.Blocks, report.Heading(text.Statement), report.List(findings.SidesSay(d.book, d.record, sides, spread)),
			report.Labelled{Label: own.Talk, Text: text.Prompt}, report.Room{Label: own.Agree, Lines: 1})
	}
	if len(agreed) > 0 {
		done := report.Section{Title: own.Agreed}
		for _, spread := range agreed {
			done.Blocks = append(done.Blocks, report.Labelled{Label: d.question(spread.Question).Statement,
				Text: findings.ViewSaid(d.book, d.record.Current().Answers[spread.Question])})
		}
		sections = append(sections, done)
	}
	laid := d.framed(own.Title, d.facts(), sections)
	laid.Notes = slices.Concat(madeUp(d.book, d.record.Example), []string{own.Private, d.book.Results().Document.Source, d.book.WordNote()})
	return laid
}

// question gives the texts of a question in the form in which it was answered.
func (d compared) question(id string) content.QuestionText {
	text, _ := d.book.Question(d.record.Organisation.Audience, id)
	if d.sheet.FormOf(id) == assessment.BeforePartner {
		text, _ = text.InSecondForm()
	}
	return text
}
