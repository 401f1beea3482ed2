package documents

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/findings"
)

// Report gives the whole result as one document for a reader: the results, what is added to them (such as what moved, and
// how near several people are), the recommendations, and all the answers. For a partner there is another document: Offer.
func Report(book *content.Book, sheet assessment.Sheet, made Made, added ...report.Section) report.Document {
	found := findings.New(book, sheet)
	sections := found.Results()
	sections[0].Blocks = append(sections[0].Blocks, found.FirstSteps()...)
	sections = slices.Concat(sections[:1], added, sections[1:], found.Chapters(mostAnswers), []report.Section{answers(book, sheet, made.Reader)})
	d := paper(book, content.Fill(book.Results().Document.Title, "name", sheet.Organisation.Name), sheet, made, sections)
	d.Words.Contents = book.Documents().Parts.Contents
	return d
}

// mostAnswers is how many of the answers behind it each recommendation names.
const mostAnswers = 2

// answers lists every answer; for others than the organisation itself without what it wrote beside them.
func answers(book *content.Book, sheet assessment.Sheet, reader Reader) report.Section {
	words := book.Documents().Answers
	section := report.Section{Title: words.Title}
	for _, d := range assessment.Domains() {
		section.Blocks = append(section.Blocks, report.Heading(book.Domain(sheet.Organisation.Audience, d).Name))
		for _, q := range assessment.QuestionsIn(sheet.Edition, d) {
			answer := sheet.Answers[q.ID]
			section.Blocks = append(section.Blocks, report.Labelled{Label: statement(book, sheet, q.ID), Text: said(book, q, answer)})
			if reader != ForUs {
				continue
			}
			var noted report.List
			for _, beside := range []report.Labelled{{Label: words.Change, Text: answer.Change},
				{Label: words.Reason, Text: reasonOf(answer)}, {Label: words.Note, Text: answer.Note}} {
				if beside.Text != "" {
					noted = append(noted, beside.Label+": "+beside.Text)
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
func statement(book *content.Book, sheet assessment.Sheet, question string) string {
	text, _ := book.Question(sheet.Organisation.Audience, question)
	return text.Statement
}

func reasonOf(a assessment.Answer) string {
	if a.Kind != assessment.DoesNotApply {
		return ""
	}
	return a.Reason
}

// said words an answer on paper. What someone would rather not say stands there as no answer: that they chose so is
// for nobody else to read.
func said(book *content.Book, q assessment.Question, a assessment.Answer) string {
	scale, words := book.Scale(), book.Documents().Answers
	if a.Kind == assessment.RatherNotSay {
		return scale.Unanswered
	}
	text := scale.AnswerName(a)
	if a.AsksEvidence(q) && a.Evidence != nil {
		text = content.Fill(words.Shown, "answer", text, "evidence", scale.Evidence[*a.Evidence].Name)
	}
	if a.Agreed {
		text += book.Results().Comma + words.Agreed
	}
	return text
}

// AnswersTable gives the answers as rows, for a spreadsheet.
func AnswersTable(book *content.Book, sheet assessment.Sheet, made Made) report.Table {
	words, scale := book.Documents().Answers, book.Scale()
	t := report.Table{Title: words.Title, About: about(book, sheet, made), Columns: []report.Column{{Name: words.Question}, {Name: words.Domain}, {Name: words.Says},
		{Name: words.Answer}, {Name: words.Level, Kind: report.NumberColumn}, {Name: words.Evidence}}}
	private := made.Reader == ForUs
	if private {
		t.Columns = append(t.Columns, report.Column{Name: words.Change}, report.Column{Name: words.Reason}, report.Column{Name: words.Note})
	}
	for _, q := range assessment.Questions(sheet.Edition) {
		a := sheet.Answers[q.ID]
		row := []string{q.ID, book.Domain(sheet.Organisation.Audience, q.Domain).Name, statement(book, sheet, q.ID), scale.AnswerName(a), "", ""}
		if a.Kind == assessment.RatherNotSay {
			row[3] = scale.Unanswered
		}
		if a.Kind == assessment.Rated {
			row[4] = book.Number(int(a.Level) + 1)
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
