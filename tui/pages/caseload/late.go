package caseload

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/tui/pages"
)

// stateField is the field of an action's page where the cursor starts: whether it is done.
const stateField = "state"

// late lists the overdue looks and actions of all organisations, the oldest first, leaving out examples and archived ones.
func late(c pages.Case) (pages.Page, bool) {
	words := c.Book.Plan()
	list := &pages.Listing{At: c.At, Title: words.Everyone.Title, Empty: words.Everyone.Nothing}
	due, err := c.Store.List().Overdue(c.Today())
	if err != nil { // there may be others that can be read
		list.Empty = c.Book.Explain(err)
	}
	for _, d := range due {
		list.Rows = append(list.Rows, lateRow(c, d))
	}
	if len(due) > 0 {
		list.Commands = []pages.Command{pages.Leads(pages.KeyExport, c.Book.Export().Command, pages.Place{Page: pages.ExportPage, Document: string(documents.AllLate)})}
		list.Says = []string{c.Book.Count(words.Everyone.Intro, len(due))}
		if err != nil {
			list.Says = append(list.Says, list.Empty)
		}
	}
	return list, true
}

// lateRow says what is late, in which organisation, since when, and whose it is.
func lateRow(c pages.Case, d assessment.Due) pages.Row {
	words, a := c.Book.Plan(), d.Action.Tame()
	row := pages.Row{To: pages.Place{Page: pages.ActionPage, Case: d.Case.ID, Action: a.Number, Field: stateField}}
	if d.Look {
		a.What, row.To = words.Everyone.Look, pages.Place{Page: pages.NextLookPage, Case: d.Case.ID}
	}
	row.Name = content.Fill(words.Everyone.Row, "name", c.Told(d.Case.ID, assessment.Tame(d.Case.Name)), "action", a.What)
	whose := []string{content.Fill(words.Overdue, "date", c.Calendar().Far(a.By))}
	if a.Who != "" {
		whose = append(whose, a.Who)
	}
	if mentor := assessment.Tame(d.Case.Labels.Mentor); mentor != "" {
		whose = append(whose, content.Fill(c.Book.Screens().Caseload.With, "mentor", mentor))
	}
	row.Under = []string{c.Book.Series(whose)}
	return row
}
