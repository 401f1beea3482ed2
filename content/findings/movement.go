package findings

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// VisitName is what a visit is called: by its number and its day.
func VisitName(book *content.Book, v assessment.Visit) string {
	return content.Fill(book.Visits().Row, "number", book.Number(v.Number),
		"date", visitDate(book, v))
}

// MovedSince is what the results say of what moved since the last visit; false at the first one. why is as for Moved.
func MovedSince(book *content.Book, r assessment.Record, why bool) (report.Section, bool) {
	if !r.Visits.Returning() {
		return report.Section{}, false
	}
	moved := Moved(book, r, r.Visits[len(r.Visits)-2], r.Current(), why)
	section := moved[0]
	section.Blocks = append(section.Blocks, report.Heading(moved[1].Title))
	section.Blocks = append(section.Blocks, moved[1].Blocks...)
	return section, true
}

// unconfirmed counts the answers of last time that are not confirmed yet.
func unconfirmed(r assessment.Record) int {
	count := 0
	for _, d := range assessment.Domains() {
		count += r.Visits.Unconfirmed(d, r.Organisation)
	}
	return count
}

// Moved words what moved between two visits of an organisation: first which two they are, its parts and how ready it is,
// then the single answers, each with the reason where one was given and why asks for it: that is for the organisation
// itself alone.
func Moved(book *content.Book, r assessment.Record, before, after assessment.Visit, why bool) []report.Section {
	words := book.Visits().Moved
	m := assessment.Move(r.SheetAt(before), r.SheetAt(after))
	f := wording{book: book, words: book.Results(), sheet: r.SheetAt(after)}
	between := content.Fill(words.Between, "before", VisitName(book, before),
		"after", VisitName(book, after))
	parts := report.Section{Title: words.Title, Blocks: []report.Block{report.Paragraph(between)}}
	if before.Instrument < assessment.InstrumentVersion {
		parts.Blocks = append(parts.Blocks, report.Paragraph(words.Reckoned))
	}
	var domains report.List
	for _, d := range m.Domains {
		domains = append(domains, f.movedDomain(d))
	}
	parts.Blocks = append(parts.Blocks, report.Heading(words.Domains), domains, report.Paragraph(f.movedStage(m)))
	if m.Lower {
		parts.Blocks = append(parts.Blocks, report.Paragraph(words.Lower))
	}
	if waiting := unconfirmed(r); waiting > 0 && after.Number == r.Current().Number {
		parts.Blocks = append(parts.Blocks, report.Paragraph(book.Count(words.Waiting, waiting)))
	}
	questions := report.Section{Title: words.Questions}
	for _, q := range m.Questions {
		questions.Blocks = append(questions.Blocks, report.Labelled{Label: f.statement(q.Question), Text: f.movedQuestion(q, why)})
	}
	if len(questions.Blocks) == 0 {
		questions.Blocks = append(questions.Blocks, report.Paragraph(words.None))
	}
	return []report.Section{parts, questions}
}

func (w wording) movedDomain(d assessment.DomainMovement) string {
	words := w.book.Visits().Moved
	name := w.domain(d.ID).Name
	if d.Change == assessment.NotComparable {
		return content.Fill(words.NoDomain, "domain", name)
	}
	return content.Fill(words.Domain, "domain", name, "before", w.book.Percent(*d.Before), "after", w.book.Percent(*d.After),
		"change", words.Changes[d.Change], "compared", w.book.Number(d.Compared))
}

func (w wording) movedStage(m assessment.Movement) string {
	words := w.book.Visits().Moved
	before, after := w.words.Stages[m.Before].Name, w.words.Stages[m.After].Name
	switch {
	case m.Before == m.After:
		return content.Fill(words.SameStage, "stage", after)
	case m.After == assessment.NoStage:
		return content.Fill(words.StageOpen, "before", before)
	case m.Before == assessment.NoStage:
		return content.Fill(words.StageNew, "after", after)
	default:
		return content.Fill(words.Stage, "before", before, "after", after)
	}
}

// movedQuestion says what an answer was and is, with what could be shown if that is what moved.
func (w wording) movedQuestion(q assessment.QuestionMovement, why bool) string {
	words := w.book.Visits().Moved
	before, after := w.answerShown(q, q.Before), w.answerShown(q, q.After)
	said := content.Fill(words.Question, "before", before, "after", after)
	if q.After.Change != "" && why {
		said = sentences(said, content.Fill(words.Why, "reason", q.After.Change))
	}
	return said
}

func (w wording) answerShown(q assessment.QuestionMovement, a assessment.Answer) string {
	scale := w.book.Scale()
	name := scale.AnswerName(a)
	sameLevel := q.Before.Kind == q.After.Kind && q.Before.Level == q.After.Level
	if sameLevel && a.Evidence != nil {
		return content.Fill(w.book.Visits().Moved.Shown, "answer", name, "evidence", scale.Evidence[*a.Evidence].Name)
	}
	return name
}
