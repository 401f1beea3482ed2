package questions

import (
	"cmp"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// taskList is the task list while it is being made. Rows of one group are together.
type taskList struct {
	c    pages.Case
	page *pages.Listing
	open map[assessment.Domain]int // the rows of the domains with an answer missing
}

// tasks is the list of what there is to do, which everything comes back to. A view has only the questions.
func tasks(c pages.Case) (pages.Page, bool) {
	if !isThere(c) {
		return nil, false
	}
	l := &taskList{c: c, open: make(map[assessment.Domain]int), page: &pages.Listing{At: c.At, Kind: pages.TaskList, Name: c.Name(),
		Title: tasksTitle(c), Quiet: true, Says: []string{tasksIntro(c)}, Above: pages.TheCaseload, Leaves: true}}
	l.page.Comes = l.comes
	if c.IsView() {
		l.page.Above = ""
		l.addDomains()
		l.group(pages.Row{Name: l.words().Check, To: c.To(pages.CheckPage)}, pages.Row{Name: l.words().Views, To: c.Own(pages.ViewsPage)})
		return l.page, true
	}
	l.addAll()
	return l.page, true
}

func (l *taskList) words() content.TasksText { return l.c.Book.Screens().Tasks }

// addAll adds what an organisation has to do.
func (l *taskList) addAll() {
	words := l.words()
	leads := func(page, name string) pages.Row { return pages.Row{Name: name, To: l.c.Own(page)} }
	about := leads(pages.AboutPage, words.About)
	about.Status = aboutStatus(l.c)
	l.group(about)
	l.addDomains()
	results := []pages.Row{leads(pages.CheckPage, words.Check), leads(pages.ResultsPage, words.Results),
		leads(pages.RecommendationsPage, words.Recommendations)}
	if l.c.Sheet().Edition == assessment.Quick {
		results = append(results, pages.Row{Name: words.Full, Intro: words.FullIntro, Do: l.goFull})
	}
	l.group(results...)
	plan := leads(pages.PlanPage, words.Plan)
	plan.Status = planStatus(l.c)
	l.group(plan, leads(pages.OfferPage, words.Offer))
	examples := leads(pages.ExamplesPage, words.Examples)
	examples.About = words.ExamplesAbout
	others := []pages.Row{leads(pages.ViewsPage, words.Views), leads(pages.VisitsPage, words.Visits), examples}
	if l.c.Record.CanTakeBack() && len(l.open) == assessment.DomainCount { // later it is no mistake, and the list of visits still offers it
		others = append(others, leads(pages.UndoVisitPage, content.Fill(l.c.Book.Visits().Undo.Row, "number", l.c.Book.Number(l.c.Record.Current().Number))))
	}
	l.group(others...)
	if l.c.Record.Sitting.Accompanied() {
		l.group(leads(pages.PausePage, words.Pause))
	}
}

// group adds rows that are kept together.
func (l *taskList) group(rows ...pages.Row) {
	rows[0].Apart = len(l.page.Rows) > 0
	l.page.Rows = append(l.page.Rows, rows...)
}

// addDomains adds the six parts. The next row is the first part with an answer missing, or else the row after the parts.
func (l *taskList) addDomains() {
	first := len(l.page.Rows)
	l.page.Start = -1
	var rows []pages.Row
	for i, d := range assessment.Domains() {
		row, done := domainRow(l.c, d)
		rows = append(rows, row)
		if done {
			continue
		}
		l.open[d] = first + i
		if l.page.Start < 0 {
			l.page.Start = first + i
		}
	}
	l.group(rows...)
	if l.page.Start < 0 {
		l.page.Start = len(l.page.Rows)
	}
}

// comes returns the row for somebody who comes back: from a question, its part until that is done; from any other page, the row that leads
// there. Otherwise it is the next row.
func (l *taskList) comes(left pages.Place) (int, bool) {
	if left.Page == pages.QuestionPage {
		question, _ := assessment.QuestionByID(left.Question)
		if row, open := l.open[question.Domain]; open {
			return row, true
		}
		return l.page.Start, true
	}
	for i, row := range l.page.Rows {
		if row.Do == nil && row.To.Page == left.Page {
			return i, true
		}
	}
	return l.page.Start, true
}

// goFull continues with the full edition. The answers stay, and the questions continue at the first without one.
func (l *taskList) goFull() pages.Next {
	err := l.c.ChangeAt(func(r *assessment.Record, now time.Time) error {
		r.SetEdition(assessment.Full, now)
		return nil
	})
	return pages.Kept(err, pages.TurnTo(l.c.At)).And(l.words().FullStarted)
}

// tasksTitle is the name of the task list; that of a view is named after the view.
func tasksTitle(c pages.Case) string {
	view, err := c.Record.Views.Numbered(c.At.View)
	if err != nil {
		return c.Book.Screens().Tasks.Title
	}
	return findings.ViewName(c.Book, view)
}

// tasksIntro is the text above the task list.
func tasksIntro(c pages.Case) string {
	words := c.Book.Screens().Tasks
	switch {
	case len(c.Record.Unread) > 0:
		return c.Book.Repair().Page.Intro
	case c.IsView():
		return words.ViewIntro
	case c.Returning() && c.Record.Current().Afresh:
		return words.AfreshIntro
	case c.Returning() && !c.Sheet().Progress().Done():
		return words.ReturnIntro
	default:
		return words.Intro
	}
}

// domainRow is the row of a part. It leads to the first of its questions that needs an answer or evidence, or else to its first question.
func domainRow(c pages.Case, d assessment.Domain) (row pages.Row, done bool) {
	text, sheet := c.Domain(d), c.Sheet()
	row = pages.Row{Name: text.Name, About: text.About, Intro: text.Intro, Status: domainStatus(c, d), To: c.To(pages.QuestionPage)}
	in := assessment.QuestionsIn(sheet.Edition, d)
	row.To.Question = cmp.Or(firstOpen(sheet, in), firstToShow(sheet, in), in[0].ID)
	return row, domainIsDone(sheet, d)
}

func domainStatus(c pages.Case, d assessment.Domain) string {
	words, sheet := c.Book.Screens().Tasks.Status, c.Sheet()
	progress, toShow := sheet.DomainProgress(d), sheet.DomainToShow(d)
	var status string
	switch unconfirmed, damaged := c.Record.Visits.Unconfirmed(d, c.Record.Organisation), sheet.DomainUnreadable(d); {
	case damaged > 0:
		status = content.Fill(words.Damaged, "count", c.Book.Number(damaged))
	case progress.Done() && toShow > 0:
		status = content.Fill(words.ToShow, "count", c.Book.Number(toShow))
	case progress.Done():
		status = words.Done
	case unconfirmed > 0 && progress.Answered == 0 && !c.Record.Current().Afresh:
		status = content.Fill(words.ToConfirm, "count", c.Book.Number(unconfirmed))
	case progress.Answered == 0:
		status = words.NotStarted
	default:
		status = content.Fill(words.Started, "answered", c.Book.Number(progress.Answered), "of", c.Book.Number(progress.Of))
	}
	if progress.Flagged > 0 {
		return c.Book.List(status, words.Flagged)
	}
	return status
}

// planStatus says in a few words how the plan is going; "" if there is none.
func planStatus(c pages.Case) string {
	words, all := c.Book.Plan().Progress, c.Record.Plan
	open, late := all.Count(c.Today())
	switch {
	case len(all) == 0:
		return ""
	case open == 0:
		return words.Done
	case late > 0:
		return c.Book.List(c.Book.Count(words.Open, open), c.Book.Count(words.Overdue, late))
	default:
		return c.Book.Count(words.Open, open)
	}
}
