package documents

import (
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/findings"
)

// wholeVisit is all of one visit: what is strong, how it went, each answer with its day, and what was written with them.
func (d whole) wholeVisit(v assessment.Visit) report.Section {
	words, sheet := d.book.Everything().Visit, d.record.SheetAt(v)
	section := report.Section{Title: findings.VisitName(d.book, v)}
	progress := d.told(sheet)
	if progress > 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(findings.New(d.book, sheet).Overview.Strengths()))
	}
	unseen, ready, quick := "", "", ""
	if v.Afresh {
		unseen = words.Unseen
	}
	if v.QuickDone {
		quick = words.QuickDone
	}
	if stage := assessment.StageOf(sheet); stage != assessment.NoStage {
		ready = d.book.Results().Stages[stage].Name
	}
	section.Blocks = append(section.Blocks, blocksOf(
		report.Labelled{Label: words.Ready, Text: ready},
		report.Labelled{Label: words.Began, Text: d.moment(v.Started)},
		report.Labelled{Label: words.Quick, Text: quick},
		report.Labelled{Label: words.Given, Text: d.dayOrNone(v.On)},
		findings.WhoAnswered(d.book, v.AnsweredBy),
		report.Labelled{Label: words.Answered, Text: content.Fill(d.book.Visits().Answered, "answered", d.book.Number(progress),
			"of", d.book.Number(len(assessment.Questions(v.Edition))), "edition", d.book.Visits().Editions[v.Edition])},
		report.Labelled{Label: words.Afresh, Text: unseen},
		report.Labelled{Label: words.Version, Text: d.book.Number(max(v.Instrument, 1))},
		report.Labelled{Label: words.LeftLook, Text: d.dayOrNone(v.NextLook)})...)
	when := func(question string) string { return d.writtenOn(v, question) }
	if len(v.Written) == 0 {
		when = nil
	}
	answers := d.answersOf(sheet, when)
	if len(answers) == 0 {
		answers = []report.Block{report.Paragraph(words.Nothing)}
	}
	section.Blocks = append(append(section.Blocks, answers...), d.beside(sheet)...)
	return section
}

// told counts the answers, as far as anybody but the person who gave them may know.
func (d whole) told(sheet assessment.Sheet) (count int) {
	for _, q := range assessment.Questions(sheet.Edition) {
		if kind := sheet.Answers[q.ID].Kind; kind != assessment.Unanswered && kind != assessment.RatherNotSay {
			count++
		}
	}
	return count
}

// writtenOn is the day on which an answer was given, as files hold days; "" where that is not known, or is not told.
func (d whole) writtenOn(v assessment.Visit, question string) string {
	at := v.Written[question]
	if kind := v.Answers[question].Kind; at.IsZero() || kind == assessment.Unanswered || kind == assessment.RatherNotSay {
		return ""
	}
	return assessment.DateOf(at.In(d.now.Location())).String()
}

// answersOf gives answers by parts: those that are asked, and those that were given while more was asked. when gives the day of
// each; nil where there is none.
func (d whole) answersOf(sheet assessment.Sheet, when func(question string) string) []report.Block {
	words, columns := d.book.Everything().Visit, d.book.Documents().Answers
	var blocks []report.Block
	for _, domain := range assessment.Domains() {
		t := report.Table{Days: d.day, Columns: []report.Column{{Name: columns.Says}, {Name: columns.Answer}, {Name: columns.Evidence}}}
		if when != nil {
			t.Columns = append(t.Columns, report.Column{Name: words.When, Kind: report.DayColumn})
		}
		given := false
		for _, q := range assessment.QuestionsIn(assessment.Full, domain) {
			a, asked := sheet.Answers[q.ID], q.Quick || sheet.Edition == assessment.Full
			answered := a.Kind != assessment.Unanswered && a.Kind != assessment.RatherNotSay
			if !asked && !answered {
				continue
			}
			given = given || answered
			row := []string{d.statementIn(q.ID, a.Form), d.answer(a), d.shownAt(a)}
			if when != nil {
				row = append(row, when(q.ID))
			}
			t.Rows = append(t.Rows, row)
		}
		if given {
			blocks = append(blocks, report.Heading(d.domain(domain)), t)
		}
	}
	return blocks
}

// statementIn names a question in the form in which an answer to it was given.
func (d whole) statementIn(question string, form assessment.Form) string {
	text, _ := d.book.Question(d.record.Organisation.Audience, question)
	if form == assessment.BeforePartner {
		text, _ = text.InSecondForm()
	}
	return text.Statement
}

// shownAt words what was said that can be shown, also where it counts for nothing just now.
func (d whole) shownAt(a assessment.Answer) string {
	if a.Evidence == nil || a.Kind == assessment.RatherNotSay {
		return ""
	}
	return d.book.Scale().Evidence[*a.Evidence].Name
}

// beside gives what was written or marked with answers.
func (d whole) beside(sheet assessment.Sheet) []report.Block {
	words := d.book.Everything().Visit
	var written []report.Block
	for _, q := range assessment.Questions(assessment.Full) {
		a := sheet.Answers[q.ID]
		if said := d.writtenWith(a); said != "" {
			written = append(written, report.Labelled{Label: d.statementIn(q.ID, a.Form), Text: said})
		}
	}
	if len(written) == 0 {
		return nil
	}
	return append([]report.Block{report.Heading(words.Notes)}, written...)
}

// writtenWith is all that was written or marked with one answer; "" for nothing.
func (d whole) writtenWith(a assessment.Answer) string {
	words, labels := d.book.Everything().Visit, d.book.Documents().Answers
	var said []string
	for _, text := range []report.Labelled{{Label: labels.Note, Text: a.Note}, {Label: labels.Reason, Text: a.Reason}, {Label: labels.Change, Text: a.Change}} {
		if text.Text != "" {
			said = append(said, d.book.Label(text.Label, text.Text))
		}
	}
	if a.Flagged {
		said = append(said, words.Flag)
	}
	if a.Aside != nil {
		if answered := a.Aside.Kind; answered != assessment.Unanswered && answered != assessment.RatherNotSay {
			said = append(said, content.Fill(words.OtherForm, "answer", d.answer(*a.Aside)))
		}
		if within := d.writtenWith(*a.Aside); within != "" {
			said = append(said, within)
		}
	}
	return d.sentences(said)
}

// wholeView is what somebody else said; of a view that is still closed, only that it is there.
func (d whole) wholeView(view assessment.View) report.Section {
	words := d.book.Everything()
	sheet := d.record.ViewSheet(view)
	if view.Kind == assessment.FirstView {
		return report.Section{Title: words.Visit.Before, Blocks: append(d.answersOf(sheet, nil), d.beside(sheet)...)}
	}
	section := report.Section{Title: content.Fill(words.View.Name, "name", findings.ViewName(d.book, view)),
		Blocks: blocksOf(report.Labelled{Label: words.View.Added, Text: d.moment(view.Added)},
			report.Labelled{Label: words.View.Given, Text: d.dayOrNone(view.On)}, findings.WhoAnswered(d.book, view.AnsweredBy))}
	if view.Kind == assessment.MentorView && !view.Opened {
		section.Blocks = append(section.Blocks, report.Paragraph(words.View.Closed))
		return section
	}
	answers := d.answersOf(sheet, nil)
	if len(answers) == 0 {
		answers = []report.Block{report.Paragraph(words.View.Nothing)}
	}
	section.Blocks = append(section.Blocks, answers...)
	notes := 0
	for _, a := range view.Answers {
		if a.Note != "" || a.Reason != "" {
			notes++
		}
	}
	if notes > 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(d.book.Count(words.View.Notes, notes)))
	}
	return section
}

// sentences puts what was written one after the other, each ended as a sentence.
func (d whole) sentences(list []string) string {
	ended := make([]string, len(list))
	for i, text := range list {
		if ended[i] = text; !strings.ContainsAny(text[len(text)-1:], ".!?:") && !strings.HasSuffix(text, "…") {
			ended[i] = content.Fill(d.book.Plan().Sentence, "text", text)
		}
	}
	return strings.Join(ended, " ")
}
