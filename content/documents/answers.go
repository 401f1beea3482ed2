package documents

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// answers lists every answer; for others than the organisation itself without what it wrote beside them.
func (d draft) answers() report.Section {
	words := d.book.Documents().Answers
	section := report.Section{Title: words.Title}
	for _, domain := range assessment.Domains() {
		section.Blocks = append(section.Blocks, report.Heading(d.domain(domain)))
		for _, q := range assessment.QuestionsIn(d.sheet.Edition, domain) {
			answer := d.sheet.Answers[q.ID]
			section.Blocks = append(section.Blocks, report.Labelled{Label: d.statement(q.ID), Text: d.said(q, answer)})
			if d.reader != ForUs {
				continue
			}
			var noted report.List
			for _, beside := range []report.Labelled{{Label: words.Change, Text: answer.Change},
				{Label: words.Reason, Text: reasonOf(answer)}, {Label: words.Note, Text: answer.Note}} {
				if beside.Text != "" {
					noted = append(noted, d.book.Label(beside.Label, beside.Text))
				}
			}
			if len(noted) > 0 {
				section.Blocks = append(section.Blocks, noted)
			}
		}
	}
	return section
}

// statement is how a question is named.
func (d draft) statement(question string) string {
	text, _ := d.book.Question(d.record.Organisation.Audience, question)
	return text.Statement
}

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

// said words an answer on paper. What someone would rather not say stands there as no answer: that they chose so is
// for nobody else to read.
func (d draft) said(q assessment.Question, a assessment.Answer) string {
	scale, words := d.book.Scale(), d.book.Documents().Answers
	if a.Kind == assessment.RatherNotSay {
		return scale.Unanswered
	}
	text := scale.AnswerName(a)
	if a.AsksEvidence(q) && a.Evidence != nil {
		text = content.Fill(words.Shown, "answer", text, "evidence", scale.Evidence[*a.Evidence].Name)
	}
	if a.Agreed {
		text = content.Fill(words.Agreed, "answer", text)
	}
	return text
}

// answersTable gives the answers as rows, for a spreadsheet.
func (d draft) answersTable() report.Table {
	words, scale := d.book.Documents().Answers, d.book.Scale()
	t := report.Table{Title: words.Title, About: d.about(d.factsOfAnswers()), Columns: []report.Column{{Name: words.Question}, {Name: words.Domain}, {Name: words.Says},
		{Name: words.Answer}, {Name: words.Level, Kind: report.NumberColumn}, {Name: words.Evidence}}}
	private := d.reader == ForUs
	if private {
		t.Columns = append(t.Columns, report.Column{Name: words.Change}, report.Column{Name: words.Reason}, report.Column{Name: words.Note})
	}
	for _, q := range assessment.Questions(d.sheet.Edition) {
		a := d.sheet.Answers[q.ID]
		row := []string{q.ID, d.domain(q.Domain), d.statement(q.ID), scale.AnswerName(a), "", ""}
		if a.Kind == assessment.RatherNotSay {
			row[3] = scale.Unanswered
		}
		if a.Kind == assessment.Rated {
			row[4] = d.book.Number(int(a.Level) + 1)
		}
		if a.AsksEvidence(q) && a.Evidence != nil {
			row[5] = scale.Evidence[*a.Evidence].Name
		}
		if private {
			row = append(row, a.Change, reasonOf(a), a.Note)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
