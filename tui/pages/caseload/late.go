package caseload

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// stateField is the field of an action's page on which the cursor stands there: whether it is done.
const stateField = "state"

// late lists the overdue actions of all organisations, the oldest first; those put away and the examples are left out.
func late(c pages.Case) (pages.Page, bool) {
	words := c.Book.Plan()
	list := &pages.Listing{At: c.At, Title: words.Everyone.Title, Empty: words.Everyone.Nothing}
	due, err := c.Store.Overdue(c.Today())
	if err != nil { // there may be others that can be read
		list.Empty = c.Book.Explain(err)
	}
	for _, d := range due {
		list.Rows = append(list.Rows, pages.Row{
			Name:  content.Fill(words.Everyone.Row, "name", c.Told(d.Case.ID, assessment.Tame(d.Case.Name)), "action", d.Action.Tame().What),
			Under: []string{content.Fill(words.Overdue, "date", c.Calendar().Far(d.Action.By))},
			To:    pages.Place{Page: pages.ActionPage, Case: d.Case.ID, Action: d.Action.Number, Field: stateField},
		})
	}
	if len(due) > 0 {
		list.Says = []string{c.Book.Count(words.Everyone.Intro, len(due))}
		if err != nil {
			list.Says = append(list.Says, list.Empty)
		}
	}
	return list, true
}
