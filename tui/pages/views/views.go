package views

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// list is other people's views. Views of earlier visits come last: they are no longer compared, but somebody who gave one may want it
// removed.
func list(c pages.Case) (pages.Page, bool) {
	words := c.Book.Views()
	c.At = c.Own(pages.ViewsPage)
	l := &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Says: words.Says}
	views := c.Record.Views.Others(c.Record.Current().Number)
	if !slices.ContainsFunc(views, func(view assessment.View) bool { return view.Kind == assessment.MentorView }) {
		l.Rows = append(l.Rows, startMentor(c))
	}
	shown := make(map[int]assessment.View) // by row
	rows := make(map[int]int)              // by the view's number
	add := func(view assessment.View, heading string) {
		shown[len(l.Rows)], rows[view.Number] = view, len(l.Rows)
		row := pages.Row{Heading: heading, Name: findings.ViewName(c.Book, view), Status: state(c, view)}
		row.To, row.Closed = way(c, view)
		l.Rows = append(l.Rows, row)
	}
	for _, view := range views {
		add(view, "")
	}
	compare := len(l.Rows)
	l.Rows = append(l.Rows, compareRow(c))
	earlier := c.Record.Visits[:len(c.Record.Visits)-1]
	for _, visit := range slices.Backward(earlier) {
		for _, view := range c.Record.Views.Others(visit.Number) {
			add(view, findings.VisitName(c.Book, visit))
		}
	}
	l.Commands = []pages.Command{
		pages.Leads(pages.KeyImport, words.Commands.Import, c.Own(pages.ImportViewPage)),
		{Key: pages.KeyDelete, Words: words.Commands.Remove, OnRow: true, Do: func(row int) pages.Next {
			view, ok := shown[row]
			if !ok {
				return pages.Say(c.Book.Screens().Frame.NoSuchKey)
			}
			return pages.GoTo(about(c, pages.RemoveViewPage, view))
		}},
	}
	// Where a view leads depends on how far it has got, and an opened one leads to the differences, as comparing does.
	l.Comes = func(left pages.Place) (int, bool) {
		if left.Page == pages.DifferencesPage {
			return compare, true
		}
		row, ok := rows[max(left.View, left.Shown)]
		return row, ok
	}
	return l, true
}

func compareRow(c pages.Case) pages.Row {
	words := c.Book.Views()
	row := pages.Row{Name: words.Compare, To: c.Own(pages.DifferencesPage)}
	if len(c.Record.Sides()) < 2 {
		row.Closed = words.TooFew
	}
	return row
}

// state says how far a view has got.
func state(c pages.Case, view assessment.View) string {
	words := c.Book.Views()
	progress := c.Record.ViewSheet(view).Progress()
	answered := func(text string) string {
		return content.Fill(text, "answered", c.Book.Number(progress.Answered), "of", c.Book.Number(progress.Of))
	}
	switch {
	case view.Kind != assessment.MentorView:
		return answered(words.Answered)
	case view.Opened:
		return words.Mentor.Opened
	case progress.Done():
		return words.Mentor.Ready
	default:
		return answered(words.Mentor.Sealed)
	}
}

// way is where a view leads: a mentor's is filled in first, then unsealed, and then compared; the others can only be read. closed says
// why it leads nowhere; "" if it does lead somewhere.
func way(c pages.Case, view assessment.View) (to pages.Place, closed string) {
	switch complete := c.Record.ViewSheet(view).Progress().Done(); {
	case isPast(c, view) && !readable(c, view):
		return about(c, pages.ViewPage, view), c.Book.Views().Mentor.Past
	case readable(c, view):
		return about(c, pages.ViewPage, view), ""
	case view.Opened && !complete: // the quick check has since been continued
		return tasksOf(c, view.Number), ""
	case view.Opened:
		return c.Own(pages.DifferencesPage), ""
	case complete && view.CanOpen(c.Record.Sheet()):
		return about(c, pages.UnsealPage, view), ""
	default:
		return about(c, pages.MentorPage, view), ""
	}
}

// readable says that a view can be read: any but a mentor's, which is compared, and a mentor's too if it is of an earlier visit and was
// filled in.
func readable(c pages.Case, view assessment.View) bool {
	switch view.Kind {
	case assessment.ImportedView:
		return true
	case assessment.MentorView:
		return isPast(c, view) && (view.Opened || c.Record.ViewSheet(view).Progress().Done())
	default:
		return false
	}
}

// isPast says that a view is of an earlier visit.
func isPast(c pages.Case, view assessment.View) bool { return view.Visit != c.Record.Current().Number }

// about is the place of a page about a view. The answers being looked at are still those that count.
func about(c pages.Case, page string, view assessment.View) pages.Place {
	to := c.Own(page)
	to.Shown = view.Number
	return to
}

// tasksOf is the place of a view's task list, where its questions are answered.
func tasksOf(c pages.Case, number int) pages.Place {
	to := c.Own(pages.TasksPage)
	to.View = number
	return to
}

// shown is the view that a page is about; false if there is none (any more).
func shown(c pages.Case) (assessment.View, bool) {
	view, err := c.Record.Views.Numbered(c.At.Shown)
	return view, err == nil && view.Kind != assessment.FirstView
}
