package pages

import (
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/store"
)

// PlanPage is the plan, as a place calls it.
const PlanPage = "plan"

// planShown is how the plan is looked at. It is remembered while the organisation is open.
type planShown struct {
	order  assessment.PlanOrder // "" for the usual one
	filter planFilter
}

// planFilter is which actions are shown.
type planFilter int

const (
	allActions planFilter = iota
	openActions
	lateActions
	closedActions
	planFilterCount
)

func (f planFilter) shows(a assessment.PlanAction, today assessment.Date) bool {
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

// The rows of the plan that are no action, as planAt knows them.
const (
	firstRow    = 0
	nextLookRow = -1
)

// Plan is the page of the plan: what the organisation means to do, or to ask of others, and the day of the next look.
func (v *Visit) Plan() *Listing { return v.planAt(firstRow) }

// planAt is the plan with the cursor on the action of this number, or on one of the other rows.
func (v *Visit) planAt(number int) *Listing {
	words := v.book.Plan()
	all := v.record().Plan
	actions := v.shownActions(all)
	list := &Listing{Visit: v, Title: words.Title, Says: v.planSays(all), Up: func() Next { return GoTo(v.tasksFrom(PlanPage)) },
		Commands: v.planCommands(actions), At: v.Place(PlanPage, "")}
	heading := ""
	for i, a := range actions {
		if h := v.planHeading(a); !strings.EqualFold(h, heading) {
			heading = h
		}
		list.Rows = append(list.Rows, v.planRow(a, heading))
		if a.Number == number {
			list.Start = i
		}
	}
	switch {
	case len(all) == 0:
		list.Rows = append(list.Rows,
			ListRow{Name: words.From.Row, Open: func() Next { return GoTo(v.PlanFrom()) }},
			ListRow{Name: words.Action.Row, Open: func() Next { return GoTo(v.newAction(0)) }})
	case len(actions) == 0:
		list.Rows = append(list.Rows, ListRow{Name: words.Filters.ShowAll, Open: func() Next {
			v.plan.filter = allActions
			return GoTo(v.Plan())
		}})
	}
	if number == nextLookRow {
		list.Start = len(list.Rows)
	}
	list.Rows = append(list.Rows, v.nextLookRow())
	return list
}

func (v *Visit) shownActions(all assessment.Plan) []assessment.PlanAction {
	today := v.today()
	return v.planOrder().Sort(slices.DeleteFunc(slices.Clone(all), func(a assessment.PlanAction) bool {
		return !v.plan.filter.shows(a, today)
	}))
}

func (v *Visit) planOrder() assessment.PlanOrder {
	if v.plan.order == "" {
		return assessment.PlanOrders()[0]
	}
	return v.plan.order
}

// planSays is what stands over the rows: how many are overdue, which of them are shown, and in what order.
func (v *Visit) planSays(all assessment.Plan) []string {
	words := v.book.Plan()
	if len(all) == 0 {
		return []string{words.Empty}
	}
	says := []string{v.planSeen()}
	if _, late := all.Count(v.today()); late > 0 && (v.plan.filter == allActions || v.plan.filter == openActions) {
		says[0] += " " + v.book.Count(words.Late, late)
	}
	if none := v.planNone(); len(v.shownActions(all)) == 0 && none != "" {
		says = append(says, none)
	}
	return says
}

// planSeen says which actions are shown, and in what order.
func (v *Visit) planSeen() string {
	words := v.book.Plan()
	filter := map[planFilter]string{allActions: words.Filters.All, openActions: words.Filters.Open,
		lateActions: words.Filters.Late, closedActions: words.Filters.Closed}[v.plan.filter]
	return content.Fill(words.Shown, "filter", filter, "order", words.Orders[v.planOrder()])
}

func (v *Visit) planNone() string {
	words := v.book.Plan().Filters
	return map[planFilter]string{openActions: words.NoOpen, lateActions: words.NoLate, closedActions: words.NoClosed}[v.plan.filter]
}

func (v *Visit) planCommands(actions []assessment.PlanAction) []Command {
	words := v.book.Plan().Commands
	// at is the action under the cursor.
	at := func(row int) int {
		if row < 0 || row >= len(actions) {
			return firstRow
		}
		return actions[row].Number
	}
	commands := []Command{
		{Key: KeyAdd, Words: words.Add, Do: func(int) Next { return GoTo(v.newAction(0)) }},
		{Key: KeyImport, Words: words.Take, Do: func(int) Next { return GoTo(v.PlanFrom()) }},
	}
	if len(v.record().Plan) == 0 {
		return commands
	}
	return append(commands,
		Command{Key: KeyOrder, Words: words.Order, Do: func(row int) Next {
			orders := assessment.PlanOrders()
			v.plan.order = orders[(slices.Index(orders, v.planOrder())+1)%len(orders)]
			return GoTo(v.planAt(at(row))).and(v.planSeen())
		}},
		Command{Key: KeyFilter, Words: words.Filter, Do: func(row int) Next {
			v.plan.filter = (v.plan.filter + 1) % planFilterCount
			return GoTo(v.planAt(at(row))).and(v.planSeen())
		}},
		v.exportCommand(documents.Plan, func() Next { return GoTo(v.Plan()) }))
}

// planStatus says in a few words how the plan stands, for the task list; "" where there is none.
func (v *Visit) planStatus() string {
	words := v.book.Plan().Progress
	all := v.record().Plan
	open, late := all.Count(v.today())
	switch {
	case len(all) == 0:
		return ""
	case open == 0:
		return words.Done
	case late > 0:
		return v.book.Count(words.Open, open) + v.book.Results().Comma + v.book.Count(words.Overdue, late)
	default:
		return v.book.Count(words.Open, open)
	}
}

// planPage gives one of the plan's pages by its place. Where what it is about is gone, it is the plan.
func (v *Visit) planPage(place store.Place) Page {
	_, ok := v.planAction(place.Item)
	switch {
	case place.Page == PlanFromPage:
		return v.PlanFrom()
	case place.Page == NextLookPage:
		return v.NextLook()
	case place.Page == NewActionPage && place.Item == 0:
		return v.newAction(0)
	case place.Page == NewActionPage && ok:
		form := v.newAction(place.Item)
		form.Resume(place)
		return form
	case place.Page == ActionPage && ok:
		return v.actionAt(place)
	default:
		return v.Plan()
	}
}
