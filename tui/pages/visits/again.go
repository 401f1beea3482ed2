package visits

import (
	"slices"
	"time"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// again is for somebody who comes back on a later day: the last note, what to bring, which steps are due, what has moved, and the way on,
// where the cursor is: a return visit if the next look is due. The place's Field and Question are where the person left off.
func again(c pages.Case) (pages.Page, bool) {
	words := c.Book.Visits().Again
	progress := c.Record.Sheet().Progress()
	last := c.Record.Days.LastWorked(c.Record.Current(), time.Local)
	l := &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Above: pages.TheTasks, Leaves: true,
		Says: []string{content.Fill(words.Last, "name", c.Name(), "date", c.Calendar().Far(last), "answered", c.Book.Number(progress.Answered), "of", c.Book.Number(progress.Of))}}
	for _, block := range findings.Meeting(c.Book, c.Record.Meeting.After(last)) {
		l.Says = append(l.Says, c.Book.Label(block.Label, block.Text))
	}
	for _, row := range []func(pages.Case) (pages.Row, bool){noteRow, dueRow, movedRow} {
		if row, ok := row(c); ok {
			l.Rows = append(l.Rows, row)
		}
	}
	l.Start = len(l.Rows)
	if c.Record.LookDue(c.Today()) {
		row := beginRow(c)
		row.Under = []string{content.Fill(c.Book.Screens().Caseload.LookDue, "date", c.Calendar().Date(c.Record.NextLook))}
		l.Rows = append(l.Rows, row)
	}
	l.Rows = append(l.Rows, onRow(c))
	return l, true
}

// mostOfNote is how much of a note is shown there, in characters; the rest is one key away.
const mostOfNote = 200

// noteRow shows the last note, and leads to all of them.
func noteRow(c pages.Case) (pages.Row, bool) {
	words := c.Book.Visits().Again
	for _, day := range slices.Backward(c.Record.Days) {
		if day.Note == "" {
			continue
		}
		note := assessment.Tidy(day.Note, len(day.Note))
		if utf8.RuneCountInString(note) > mostOfNote {
			note = content.Fill(words.Cut, "text", assessment.Tidy(note, mostOfNote))
		}
		return pages.Row{Name: content.Fill(words.Note, "date", c.Calendar().Date(day.Date)), Under: []string{note}, To: c.Own(pages.DayNotesPage)}, true
	}
	return pages.Row{}, false
}

// mostDue is how many of the due steps are named.
const mostDue = 2

// dueRow shows the steps of the plan that are due, the earliest first, and leads to the plan.
func dueRow(c pages.Case) (pages.Row, bool) {
	words := c.Book.Visits().Again
	due := c.Record.Plan.Due(c.Today())
	row := pages.Row{Name: c.Book.Count(words.Due, len(due)), To: c.Own(pages.PlanPage)}
	for _, a := range due[:min(mostDue, len(due))] {
		row.Under = append(row.Under, content.Fill(words.Step, "what", a.What, "date", c.Calendar().Date(a.By)))
	}
	if more := len(due) - mostDue; more > 0 {
		row.Under = append(row.Under, c.Book.Count(c.Book.Visits().Pause.More, more))
	}
	return row, len(due) > 0
}

// movedRow shows the parts that have moved since the visit before this one, and leads to everything that has.
func movedRow(c pages.Case) (pages.Row, bool) {
	now := c.Record.Current()
	before, err := c.Record.Visits.Numbered(now.Number - 1)
	if err != nil {
		return pages.Row{}, false
	}
	words := c.Book.Visits()
	var parts []string
	for _, d := range assessment.Move(sheet(c, before), sheet(c, now)).Domains {
		if d.Change == assessment.Up || d.Change == assessment.Down {
			parts = append(parts, c.Book.Label(c.Domain(d.ID).Name, words.Moved.Changes[d.Change]))
		}
	}
	row := pages.Row{Name: content.Fill(words.Since, "number", c.Book.Number(before.Number)), To: visitPlace(c, pages.MovedPage, before.Number)}
	row.To.Other = now.Number
	row.Under = []string{c.Book.Series(parts)}
	return row, len(parts) > 0
}

// onRow leads on: to the page where the person left off, or else to the next question or, if there is none, to the results.
func onRow(c pages.Case) pages.Row {
	words, tasks := c.Book.Visits().Again, c.Book.Screens().Tasks
	left := map[string]string{pages.AboutPage: tasks.About, pages.CheckPage: tasks.Check, pages.ResultsPage: tasks.Results,
		pages.RecommendationsPage: tasks.Recommendations, pages.PlanPage: tasks.Plan, pages.OfferPage: tasks.Offer, pages.ViewsPage: tasks.Views,
		pages.VisitsPage: tasks.Visits, pages.ExamplesPage: tasks.Examples}
	page := pages.ResultsPage
	if _, named := left[c.At.Field]; named {
		page = c.At.Field
	} else if question := nextQuestion(c); question.ID != "" {
		to := c.Own(pages.QuestionPage)
		to.Question = question.ID
		return pages.Row{Name: content.Fill(words.Question, "domain", c.Domain(question.Domain).Name, "statement", c.Statement(question.ID)), To: to, Turns: true}
	}
	return pages.Row{Name: content.Fill(words.On, "page", left[page]), To: c.Own(page), Turns: true}
}

// nextQuestion is the question where the person left off, if it has no answer, or else the first that has none.
func nextQuestion(c pages.Case) assessment.Question {
	if q, known := assessment.QuestionByID(c.At.Question); known && c.Record.Current().Answers[q.ID].Kind == assessment.Unanswered {
		return q
	}
	id, _ := c.Record.Current().Unanswered()
	q, _ := assessment.QuestionByID(id)
	return q
}
