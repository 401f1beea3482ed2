package plan

import (
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/content/documents"
	"equalfooting/tui/pages"
)

// plan is the page of the plan. Its place gives the order of the actions and which of them are shown; if it names an action, the cursor
// starts on that.
func plan(c pages.Case) (pages.Page, bool) {
	words, all, show := c.Book.Plan(), c.Record.Plan, shownAt(c.At)
	actions := show.of(all, c.Today())
	list := &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Says: planSays(c, len(actions) == 0), Commands: planCommands(c, actions)}
	heading := ""
	for i, a := range actions {
		// The same person's actions go under one heading, in whatever case the name was typed.
		if h := headingOf(c, show.order, a); !strings.EqualFold(h, heading) {
			heading = h
		}
		list.Rows = append(list.Rows, rowOf(c, show.order, a, heading))
		if a.Number == c.At.Action {
			list.Start = i
		}
	}
	switch {
	case len(all) == 0:
		list.Rows = append(list.Rows,
			pages.Row{Name: words.From.Row, To: c.Own(pages.PlanFromPage)},
			pages.Row{Name: words.Action.Row, To: newActionPlace(c)})
	case len(actions) == 0:
		list.Rows = append(list.Rows, pages.Row{Name: words.Filters.ShowAll, To: shown{show.order, allActions}.place(c, 0), Turns: true})
	}
	list.Rows = append(list.Rows, nextLookRow(c))
	return list, true
}

// planSays is the text above the rows: which actions are shown, in what order, how many are overdue, and, if there are none, that there
// are none.
func planSays(c pages.Case, none bool) []string {
	words, show := c.Book.Plan(), shownAt(c.At)
	if len(c.Record.Plan) == 0 {
		return []string{words.Empty}
	}
	says := []string{show.says(c.Book)}
	if _, late := c.Record.Plan.Count(c.Today()); late > 0 && (show.filter == allActions || show.filter == openActions) {
		says[0] += " " + c.Book.Count(words.Late, late)
	}
	if sentence := show.filter.none(c.Book); none && sentence != "" {
		says = append(says, sentence)
	}
	return says
}

func planCommands(c pages.Case, actions []assessment.PlanAction) []pages.Command {
	words, show := c.Book.Plan().Commands, shownAt(c.At)
	commands := []pages.Command{
		pages.Leads(pages.KeyAdd, words.Add, newActionPlace(c)),
		pages.Leads(pages.KeyImport, words.Take, c.Own(pages.PlanFromPage)),
	}
	calendar := pages.Command{Key: pages.KeyDays, Words: words.Calendar, Do: func(int) pages.Next { return toCalendar(c) }}
	switch {
	case len(c.Record.Plan) == 0 && documents.HasDays(c.Record, c.Today()):
		return append(commands, calendar)
	case len(c.Record.Plan) == 0:
		return commands
	}
	// turned shows the plan in another way, with the cursor on the same action.
	turned := func(to shown, row int) pages.Next {
		number := 0
		if row >= 0 && row < len(actions) {
			number = actions[row].Number
		}
		return pages.TurnTo(to.place(c, number)).And(to.says(c.Book))
	}
	file := c.Own(pages.ExportPage)
	file.Document = string(documents.Plan)
	return append(commands,
		pages.Command{Key: pages.KeyOrder, Words: words.Order, Do: func(row int) pages.Next {
			return turned(shown{following(assessment.PlanOrders(), show.order), show.filter}, row)
		}},
		pages.Command{Key: pages.KeyFilter, Words: words.Filter, Do: func(row int) pages.Next {
			return turned(shown{show.order, following(filters(), show.filter)}, row)
		}},
		pages.Leads(pages.KeyExport, c.Book.Export().Command, file), calendar)
}

// toCalendar is where a calendar file is made. If no action has a day, that is said instead.
func toCalendar(c pages.Case) pages.Next {
	if !documents.HasDays(c.Record, c.Today()) {
		return pages.Say(c.Book.Export().NoDays)
	}
	to := c.Own(pages.ExportPage)
	to.Document = string(documents.Calendar)
	return pages.GoTo(to)
}

// following returns the value after this one, and after the last the first.
func following[T comparable](list []T, now T) T { return list[(slices.Index(list, now)+1)%len(list)] }
