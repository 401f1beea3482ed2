package plan

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// actionPlace is the place of an action's page.
func actionPlace(c pages.Case, number int) pages.Place {
	to := c.Own(pages.ActionPage)
	to.Action = number
	return to
}

// fieldPlace is the place where a field of an action is asked.
func fieldPlace(c pages.Case, number int, field string) pages.Place {
	to := c.Own(pages.ActionFieldPage)
	to.Action, to.Field = number, field
	return to
}

// action is the page of one action. If its place names a field, the cursor starts on that.
func action(c pages.Case) (pages.Page, bool) {
	a, err := c.Record.Plan.Numbered(c.At.Action)
	if err != nil {
		return nil, false
	}
	words, fields := c.Book.Plan(), fieldsOf(c, a)
	list := &pages.Listing{At: c.At, Name: c.Name(), Title: words.Action.Title,
		Start:    max(0, indexOf(fields, c.At.Field)),
		Commands: []pages.Command{pages.Leads(pages.KeyDelete, words.Commands.Remove, fieldPlace(c, a.Number, removeField))},
		Comes: func(left pages.Place) (int, bool) {
			row := indexOf(fields, left.Field)
			return row, row >= 0 // not the removal, which has no row
		}}
	if a.ActionPoint != 0 {
		list.Says = []string{originOf(c.Book, a)}
	}
	for _, f := range fields {
		value := f.value
		if value == "" {
			value = words.Action.Empty
		}
		list.Rows = append(list.Rows, pages.Row{Name: content.Fill(words.Action.Line, "name", f.words.Name, "value", value),
			To: fieldPlace(c, a.Number, f.id)})
	}
	return list, true
}

// indexOf returns the position of the field with this name; -1 if there is none.
func indexOf(fields []field, id string) int {
	return slices.IndexFunc(fields, func(f field) bool { return f.id == id })
}

// originOf says which of the report's action points an action comes from.
func originOf(book *content.Book, a assessment.PlanAction) string {
	words := book.Plan().Action
	text := words.Own
	if a.Ask {
		text = words.Ask
	}
	return content.Fill(text, "number", book.Number(a.ActionPoint), "title", book.ActionPoint(a.ActionPoint).Title)
}

// change changes an action and saves it.
func change(c pages.Case, number int, to func(a *assessment.PlanAction)) error {
	return c.ChangeAt(func(r *assessment.Record, _ time.Time) (err error) {
		r.Plan, err = r.Plan.With(number, to)
		return err
	})
}
