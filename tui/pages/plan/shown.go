package plan

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// filter is which actions are shown, as the plan's place says.
type filter string

const (
	allActions    filter = ""
	openActions   filter = "open"
	lateActions   filter = "late"
	closedActions filter = "closed"
)

// filters returns all of them, the default first.
func filters() []filter { return []filter{allActions, openActions, lateActions, closedActions} }

func (f filter) shows(a assessment.PlanAction, today assessment.Date) bool {
	switch f {
	case openActions:
		return a.Open()
	case lateActions:
		return a.Overdue(today)
	case closedActions:
		return !a.Open()
	default:
		return true
	}
}

// name is what the filter shows, worded for use within a sentence.
func (f filter) name(book *content.Book) string {
	words := book.Plan().Filters
	return map[filter]string{allActions: words.All, openActions: words.Open, lateActions: words.Late, closedActions: words.Closed}[f]
}

// none says that there are no such actions.
func (f filter) none(book *content.Book) string {
	words := book.Plan().Filters
	return map[filter]string{openActions: words.NoOpen, lateActions: words.NoLate, closedActions: words.NoClosed}[f]
}

// shown is how the plan is shown.
type shown struct {
	order  assessment.PlanOrder
	filter filter
}

// shownAt is how a place shows the plan: in the default way if it names none, or none that is known.
func shownAt(at pages.Place) shown {
	show := shown{assessment.PlanOrder(at.Order), filter(at.Filter)}
	if !slices.Contains(assessment.PlanOrders(), show.order) {
		show.order = assessment.PlanOrders()[0]
	}
	if !slices.Contains(filters(), show.filter) {
		show.filter = allActions
	}
	return show
}

// place is the plan shown in this way, with the cursor on the action with a number; 0 for its first row.
func (s shown) place(c pages.Case, number int) pages.Place {
	to := c.Own(pages.PlanPage)
	to.Order, to.Filter, to.Action = string(s.order), string(s.filter), number
	return to
}

// of returns the actions that are shown, in order.
func (s shown) of(all assessment.Plan, today assessment.Date) []assessment.PlanAction {
	return s.order.Sort(slices.DeleteFunc(slices.Clone(all), func(a assessment.PlanAction) bool { return !s.filter.shows(a, today) }))
}

// says names the actions that are shown, and their order.
func (s shown) says(book *content.Book) string {
	words := book.Plan()
	return content.Fill(words.Shown, "filter", s.filter.name(book), "order", words.Orders[s.order])
}
