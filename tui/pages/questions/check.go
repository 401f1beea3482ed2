package questions

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// answersPart is one part of the answers so far: a domain, or what is left to look at.
type answersPart struct {
	title string
	says  []string // sentences above the rows
	rows  []pages.Row
}

// check is where answers are looked over before the results: first what is left to look at, and then a part for each domain. A row opens
// its question, which leads back here. The last row leads on.
func check(c pages.Case) (pages.Page, bool) {
	parts := answersParts(c)
	at := c.At.Part
	if !isThere(c) || at < 0 || at >= len(parts) {
		return nil, false
	}
	part := parts[at]
	page := &pages.Listing{At: c.At, Kind: pages.AnswersList, Name: c.Name(), Title: c.Book.Screens().Check.Title, Part: at + 1, Of: len(parts),
		Heading: part.title, Says: part.says, Rows: append(part.rows, answersEnd(c)), Above: pages.TheTasks}
	if c.Past() { // to be read, not looked over
		page.Kind, page.Title, page.Above = pages.ReadList, content.Fill(c.Book.Visits().Short, "number", c.Book.Number(c.Record.Current().Number)), ""
	}
	other := func(at int) pages.Place {
		to := c.To(pages.CheckPage)
		to.Part = at
		return to
	}
	for i, part := range parts {
		to := other(i)
		page.Also = append(page.Also, pages.Row{Name: part.title, To: to, Turns: true})
		if c.Past() {
			page.Contents = append(page.Contents, part.title)
		}
		switch i {
		case at - 1:
			page.Before = &to
		case at + 1:
			page.After = &to
		}
	}
	return page, true
}

// answersEnd is the row that leads on: to the results or, since a view is there to be compared and has none, from a view back to the
// other views.
func answersEnd(c pages.Case) pages.Row {
	if c.IsView() {
		return pages.Row{Name: c.Book.Screens().Tasks.Views, To: c.Own(pages.ViewsPage), Typed: &content.PlainCommand{}}
	}
	name, to := c.Book.Screens().Check.ToResults, c.Own(pages.ResultsPage)
	if c.Past() {
		name, to.Page, to.Visit = c.Book.Visits().Results, pages.VisitResultsPage, c.Record.Current().Number
	}
	return pages.Row{Name: name, To: to, Turns: true, Typed: &c.Book.Plain().Commands.Results}
}

// answersParts returns first what is left to look at, then all answers, domain by domain.
func answersParts(c pages.Case) []answersPart {
	words, sheet := c.Book.Screens().Check, c.Sheet()
	look := answersPart{title: words.Summary, says: answersSummary(c)}
	var domains []answersPart
	for _, d := range assessment.Domains() {
		part := answersPart{title: c.Domain(d).Name}
		for _, q := range assessment.QuestionsIn(sheet.Edition, d) {
			row, waiting := answerRow(c, q)
			part.rows = append(part.rows, row)
			if waiting {
				look.rows = append(look.rows, row)
			}
		}
		domains = append(domains, part)
	}
	if allTheSame(sheet) {
		look.says = append(look.says, words.AllSame)
	}
	switch {
	case c.Past():
		look.says = append([]string{c.Book.Visits().Stays}, look.says...)
	case len(look.rows) == 0:
		look.says = append(look.says, words.Nothing)
	default:
		look.says = append(look.says, words.Intro)
	}
	return append([]answersPart{look}, domains...)
}

// leastSame is the number of answers from which it is worth asking whether they are all the same.
const leastSame = 6

func allTheSame(sheet assessment.Sheet) bool { return sheet.SameLevel(leastSame) }

// leftToLookAt says whether there is something to look over before the results.
func leftToLookAt(c pages.Case) bool {
	return len(answersParts(c)[0].rows) > 0 || allTheSame(c.Sheet())
}

func answersSummary(c pages.Case) []string {
	words, sheet := c.Book.Screens().Check, c.Sheet()
	progress := sheet.Progress()
	said := words.Complete
	if waiting := progress.Of - progress.Answered; waiting > 0 {
		said = content.Fill(words.Waiting, "count", c.Book.Number(waiting))
	}
	unsure := 0
	for _, q := range assessment.Questions(sheet.Edition) {
		if sheet.Answers[q.ID].Kind == assessment.NotSure {
			unsure++
		}
	}
	summary := []string{said}
	if unsure > 0 {
		summary = append(summary, content.Fill(words.Unsure, "count", c.Book.Number(unsure)))
	}
	if open := sheet.ToShow(); open > 0 {
		summary = append(summary, content.Fill(words.ToShow, "count", c.Book.Number(open)))
	}
	if progress.Flagged > 0 {
		summary = append(summary, content.Fill(words.Flagged, "count", c.Book.Number(progress.Flagged)))
	}
	return summary
}

// answerRow is a question with its answer, what can be shown, and whatever else goes with it. waiting says that there is no answer yet or
// that it is not sure, that evidence is still to be given, or that it is flagged to come back to.
func answerRow(c pages.Case, q assessment.Question) (row pages.Row, waiting bool) {
	words, scale := c.Book.Screens().Check, c.Book.Scale()
	answer := c.Answer(q.ID)
	to := c.To(pages.QuestionPage)
	to.Question, to.Alone = q.ID, true
	row = pages.Row{Name: c.Statement(q.ID), Under: []string{scale.AnswerName(answer)}, To: to}
	if last := c.LastTime(q.ID); answer.Kind == assessment.Unanswered && last.Kind != assessment.Unanswered && !c.Record.Current().Afresh {
		row.Under = append(row.Under, content.Fill(words.LastTime, "answer", scale.AnswerName(last)))
	}
	waiting = answer.Kind == assessment.Unanswered || answer.Kind == assessment.NotSure || answer.Kind == assessment.Unreadable || answer.Flagged
	if answer.AsksEvidence(q) {
		shown := scale.Unanswered
		if answer.Evidence != nil {
			shown = scale.Evidence[*answer.Evidence].Name
		} else {
			waiting = true
		}
		row.Under = append(row.Under, content.Fill(words.Evidence, "evidence", shown))
	}
	if answer.Note != "" {
		row.Under = append(row.Under, words.Note)
	}
	if answer.Flagged {
		row.Under = append(row.Under, words.Flag)
	}
	if c.Past() { // on one line, as where answers are looked over
		row.Under = []string{c.Book.Series(row.Under)}
	}
	return row, waiting
}
