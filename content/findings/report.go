package findings

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// Report gives the whole result as one document for a reader: the results, what is added to them (such as what moved, and
// how near several people are), the recommendations, and all the answers. For a partner there is another document: Offer.
func (f Findings) Report(made Made, added ...report.Section) report.Document {
	sections := f.Results()
	sections[0].Blocks = append(sections[0].Blocks, f.firstSteps()...)
	sections = slices.Concat(sections[:1], added, sections[1:], f.recommended(mostAnswersOwn), []report.Section{f.answers(made.Reader)})
	d := paper(f.book, content.Fill(f.words.Document.Title, "name", f.sheet.Organisation.Name), f.sheet, made, sections)
	d.Words.Contents = f.book.Documents().Parts.Contents
	return d
}

// mostFirstSteps is how many first steps stand on the first page, which is all that some people read.
const mostFirstSteps = 3

// firstSteps gives the first steps of the action points that matter most; nothing where none is pressing.
func (f Findings) firstSteps() []report.Block {
	var steps report.List
	for _, action := range f.result.Actions {
		pressing := action.Priority == assessment.DoFirst || action.Priority == assessment.DoNext
		if first, _ := f.ownSteps(action); pressing && first.Text != "" && len(steps) < mostFirstSteps {
			steps = append(steps, first.Text)
		}
	}
	if len(steps) == 0 {
		return nil
	}
	return []report.Block{report.Heading(f.book.Documents().FirstSteps), steps}
}

// recommended gives the recommendations: one's own action points, and by whom to ask, what to ask of others. Each names
// at most so many of the answers behind it.
func (f Findings) recommended(most int) []report.Section {
	sections := []report.Section{f.chapter(f.words.Actions.OwnTitle, f.result.Actions, true, most)}
	for _, audience := range assessment.Audiences() {
		var asks []assessment.Action
		for _, ask := range f.result.Asks {
			if assessment.Addressee(ask.Number) == audience {
				asks = append(asks, ask)
			}
		}
		slices.SortFunc(asks, func(a, b assessment.Action) int { return a.Number - b.Number })
		if len(asks) > 0 {
			sections = append(sections, f.chapter(f.words.Actions.AskTitle[audience], asks, false, most))
		}
	}
	return sections
}

// answers lists every answer; for others than the organisation itself without what it wrote beside them.
func (f Findings) answers(reader Reader) report.Section {
	words := f.book.Documents().Answers
	section := report.Section{Title: words.Title}
	for _, d := range assessment.Domains() {
		section.Blocks = append(section.Blocks, report.Heading(f.domain(d).Name))
		for _, q := range assessment.QuestionsIn(f.sheet.Edition, d) {
			answer := f.sheet.Answers[q.ID]
			section.Blocks = append(section.Blocks, report.Labelled{Label: f.statement(q.ID), Text: f.answered(q, answer)})
			if reader != ForUs {
				continue
			}
			var noted report.List
			for _, beside := range []report.Labelled{{Label: words.Change, Text: answer.Change},
				{Label: words.Reason, Text: reasonOf(answer)}, {Label: words.Note, Text: answer.Note}} {
				if beside.Text != "" {
					noted = append(noted, f.book.Label(beside.Label, beside.Text))
				}
			}
			if len(noted) > 0 {
				section.Blocks = append(section.Blocks, noted)
			}
		}
	}
	return section
}

func reasonOf(a assessment.Answer) string {
	if a.Kind != assessment.DoesNotApply {
		return ""
	}
	return a.Reason
}

// answered words an answer on paper. What someone would rather not say stands there as no answer: that they chose so is
// for nobody else to read.
func (f Findings) answered(q assessment.Question, a assessment.Answer) string {
	scale, words := f.book.Scale(), f.book.Documents().Answers
	if a.Kind == assessment.RatherNotSay {
		return scale.Unanswered
	}
	said := scale.AnswerName(a)
	if a.AsksEvidence(q) && a.Evidence != nil {
		said = content.Fill(words.Shown, "answer", said, "evidence", scale.Evidence[*a.Evidence].Name)
	}
	if a.Agreed {
		said = content.Fill(words.Agreed, "answer", said)
	}
	return said
}

// AnswersTable gives the answers as rows, for a spreadsheet.
func (f Findings) AnswersTable(made Made) report.Table {
	words, scale := f.book.Documents().Answers, f.book.Scale()
	t := report.Table{Title: words.Title, About: about(f.book, f.sheet, made), Columns: []report.Column{{Name: words.Question}, {Name: words.Domain}, {Name: words.Says},
		{Name: words.Answer}, {Name: words.Level, Kind: report.NumberColumn}, {Name: words.Evidence}}}
	private := made.Reader == ForUs
	if private {
		t.Columns = append(t.Columns, report.Column{Name: words.Change}, report.Column{Name: words.Reason}, report.Column{Name: words.Note})
	}
	for _, q := range assessment.Questions(f.sheet.Edition) {
		a := f.sheet.Answers[q.ID]
		row := []string{q.ID, f.domain(q.Domain).Name, f.statement(q.ID), scale.AnswerName(a), "", ""}
		if a.Kind == assessment.RatherNotSay {
			row[3] = scale.Unanswered
		}
		if a.Kind == assessment.Rated {
			row[4] = f.book.Number(int(a.Level) + 1)
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
