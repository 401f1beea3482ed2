package plan

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// newActionPlace is the place where an action of one's own is asked for. It remembers how the plan is shown, to come back to that.
func newActionPlace(c pages.Case) pages.Place {
	to := c.Own(pages.NewActionPage)
	to.Order, to.Filter = c.At.Order, c.At.Filter
	return to
}

// newAction asks for an action of one's own: what, who, by when and what it costs. It is saved from the first field on, after which its
// place has its number.
func newAction(c pages.Case) (pages.Page, bool) {
	at := c.At
	if _, err := c.Record.Plan.Numbered(at.Action); at.Action != 0 && err != nil {
		return nil, false
	}
	fields := func(c pages.Case) []pages.Field {
		a, _ := c.Record.Plan.Numbered(at.Action) // none yet, before the first field
		var asked []pages.Field
		for _, f := range fieldsOf(c, a) {
			if !slices.Contains([]string{whatField, whoField, byField, costField}, f.id) {
				continue
			}
			if f.id == whatField && at.Action == 0 {
				f.ask.Keep = func(values []string) (string, error) {
					made := assessment.PlanAction{What: assessment.Tidy(pages.First(values), mostOfAction), Status: assessment.ToDo}
					number := 0
					err := c.Change(func(r *assessment.Record) { number = r.AddAction(made) })
					if err == nil {
						at.Action = number
					}
					return "", err
				}
			}
			asked = append(asked, f.ask)
		}
		return asked
	}
	words := c.Book.Plan().Action
	form := c.Form(words.New, fields, func() pages.Next { return planWith(c.Again(), at.Action).And(words.Added) })
	form.Place = func() pages.Place { return at }
	form.Left = func() pages.Next { return planWith(c.Again(), at.Action) }
	return form, true
}

// planWith goes back to the plan with the cursor on a new action, which is shown whatever was shown before.
func planWith(c pages.Case, number int) pages.Next {
	a, err := c.Record.Plan.Numbered(number)
	if err != nil { // nothing was begun
		return pages.GoUp()
	}
	show := shownAt(c.At)
	if !show.filter.shows(a, c.Today()) {
		show.filter = allActions
	}
	return pages.GoTo(show.place(c, number))
}
