package views

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// startMentor is the row that begins a mentor's own view. It can begin before the organisation has answered anything: it is sealed, so that
// neither view influences the other.
func startMentor(c pages.Case) pages.Row {
	return pages.Row{Name: c.Book.Views().Mentor.Start, To: c.Own(pages.NewMentorPage)}
}

// newMentor asks whose view it is, and goes on to the questions.
func newMentor(c pages.Case) (pages.Page, bool) {
	words := c.Book.Views().Mentor
	added, by := 0, assessment.ByColleague
	fields := func(c pages.Case) []pages.Field {
		return []pages.Field{whoAnswered(c, &by), {Label: words.Name, Hint: words.Hint, Begins: true, Values: []string{c.Record.Sitting.Facilitator}, Most: assessment.MaxNameLength,
			Keep: func(values []string) (string, error) {
				return "", c.ChangeAt(func(r *assessment.Record, now time.Time) error {
					added = r.AddView(pages.Typed(values), assessment.MentorView, nil, now)
					return r.Views.SayWhoGave(added, by)
				})
			}}}
	}
	return c.Form(c.Book.Views().Title, fields, func() pages.Next { return pages.TurnTo(tasksOf(c, added)) }), true
}

// sealed is the mentor's view that a page is about, if it is sealed and belongs to this visit.
func sealed(c pages.Case) (assessment.View, bool) {
	view, ok := shown(c)
	return view, ok && view.Kind == assessment.MentorView && !view.Opened && !isPast(c, view)
}

// mentorOnly comes before a mentor's own answers, so that the person whose view should come first does not see them by accident.
func mentorOnly(c pages.Case) (pages.Page, bool) {
	view, ok := sealed(c)
	if !ok {
		return nil, false
	}
	words := c.Book.Views().Mentor
	l := &pages.Listing{At: c.At, Name: c.Name(), Title: findings.ViewName(c.Book, view), Says: []string{words.Turn}, Chooses: true, Start: 1,
		Rows: []pages.Row{
			{Name: words.GoOn, To: tasksOf(c, view.Number), Turns: true},
			{Name: words.Leave, Do: pages.GoUp},
		}}
	if view.CanOpen(c.Record.Sheet()) {
		progress := c.Record.ViewSheet(view).Progress()
		l.Rows = append(l.Rows, pages.Row{Name: content.Fill(words.OpenAs, "answered", c.Book.Number(progress.Answered), "of", c.Book.Number(progress.Of)),
			To: about(c, pages.UnsealPage, view), Turns: true})
	}
	return l, true
}

// unseal asks whether to open a mentor's view, once the organisation has answered everything that is answered in it.
func unseal(c pages.Case) (pages.Page, bool) {
	view, ok := sealed(c)
	if !ok || !view.CanOpen(c.Record.Sheet()) {
		return nil, false
	}
	words := c.Book.Views().Mentor
	open := func() pages.Next {
		err := c.ChangeAt(func(r *assessment.Record, _ time.Time) error { return r.Views.Open(view.Number) })
		return pages.Kept(err, pages.TurnTo(c.Own(pages.DifferencesPage))).And(words.Changed)
	}
	return &pages.Listing{At: c.At, Name: c.Name(), Title: findings.ViewName(c.Book, view), Says: []string{words.Open}, Chooses: true, Start: 1,
		Rows: []pages.Row{
			{Name: words.Yes, Do: open},
			{Name: words.No, Do: pages.GoUp},
			{Name: words.Change, To: about(c, pages.MentorPage, view), Turns: true},
		}}, true
}
