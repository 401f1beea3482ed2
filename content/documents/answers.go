package documents

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// asGiven words the answers, in whatever document.
type asGiven struct{ draft }

// answers lists every answer, by parts, and after them what was written with them: it is for the organisation itself.
func (d asGiven) answers() report.Section {
	words := d.book.Documents().Answers
	section := report.Section{Title: words.Title}
	t := report.Table{Columns: []report.Column{{Name: words.Domain}, {Name: words.Says}, {Name: words.Answer}, {Name: words.Evidence}}}
	var written []report.Block
	for _, q := range assessment.Questions(d.sheet.Edition) {
		a := d.sheet.Answers[q.ID]
		t.Rows = append(t.Rows, []string{d.domain(q.Domain), d.statement(q.ID), d.answer(a), d.shown(q, a)})
		for _, beside := range []report.Labelled{{Label: words.Change, Text: a.Change}, {Label: words.Reason, Text: reasonOf(a)}, {Label: words.Note, Text: a.Note}} {
			if beside.Text != "" {
				written = append(written, report.Labelled{Label: d.statement(q.ID), Text: d.book.Label(beside.Label, beside.Text)})
			}
		}
	}
	section.Blocks = append(section.Blocks, t)
	if len(written) > 0 {
		section.Blocks = append(append(section.Blocks, report.Heading(words.Notes)), written...)
	}
	return section
}

// asked is how a question was asked: in its second form if there has been no partner.
func (d asGiven) asked(question string) content.QuestionText {
	text, _ := d.book.Question(d.record.Organisation.Audience, question)
	if d.sheet.Organisation.FormOf(question) == assessment.BeforePartner {
		text, _ = text.InSecondForm()
	}
	return text
}

// statement is how a question is named.
func (d asGiven) statement(question string) string { return d.asked(question).Statement }

// domain is how a domain is named.
func (d draft) domain(domain assessment.Domain) string {
	return d.book.Domain(d.record.Organisation.Audience, domain).Name
}

func reasonOf(a assessment.Answer) string {
	if a.Kind != assessment.DoesNotApply {
		return ""
	}
	return a.Reason
}

// answer words an answer on paper. What someone would rather not say stands there as no answer: that they chose so is for
// nobody else to read.
func (d draft) answer(a assessment.Answer) string {
	scale := d.book.Scale()
	switch {
	case a.Kind == assessment.RatherNotSay:
		return scale.Unanswered
	case a.Agreed:
		return content.Fill(d.book.Documents().Answers.Agreed, "answer", scale.AnswerName(a))
	default:
		return scale.AnswerName(a)
	}
}

// shown words what can be shown for an answer; "" if that is not asked, or was not said.
func (d asGiven) shown(q assessment.Question, a assessment.Answer) string {
	if !a.AsksEvidence(q) || a.Evidence == nil {
		return ""
	}
	return d.book.Scale().Evidence[*a.Evidence].Name
}

// said words an answer with what can be shown of it.
func (d asGiven) said(q assessment.Question, a assessment.Answer) string {
	if shown := d.shown(q, a); shown != "" {
		return content.Fill(d.book.Documents().Answers.Shown, "answer", d.answer(a), "evidence", shown)
	}
	return d.answer(a)
}

// answersTable gives the answers as rows, for a spreadsheet: first what people look for, and last the key by which programs
// know a question.
func (d asGiven) answersTable() report.Table {
	words := d.book.Documents().Answers
	t := report.Table{Title: words.Title, Heading: d.book.Label(words.Title, d.record.Organisation.Name), About: d.about(d.factsOfAnswers()), Columns: []report.Column{{Name: words.Domain}, {Name: words.Says},
		{Name: words.Answer}, {Name: words.Level, Kind: report.NumberColumn}, {Name: words.Evidence}}}
	ids := []string{ColumnPart, ColumnStatement, ColumnAnswer, ColumnLevel, ColumnEvidence}
	private := d.reader == ForUs
	if private {
		ids = append(ids, ColumnChange, ColumnReason, ColumnNote)
		t.Columns = append(t.Columns, report.Column{Name: words.Change}, report.Column{Name: words.Reason}, report.Column{Name: words.Note})
	}
	t.Columns = append(t.Columns, report.Column{Name: words.Question})
	t.Back = d.back(append(ids, ColumnKey)...)
	for _, q := range assessment.Questions(d.sheet.Edition) {
		a := d.sheet.Answers[q.ID]
		level := ""
		if a.Kind == assessment.Rated {
			level = d.book.Number(int(a.Level) + 1)
		}
		row := []string{d.domain(q.Domain), d.statement(q.ID), d.answer(a), level, d.shown(q, a)}
		if private {
			row = append(row, a.Change, reasonOf(a), a.Note)
		}
		t.Rows = append(t.Rows, append(row, q.ID))
	}
	return t
}
