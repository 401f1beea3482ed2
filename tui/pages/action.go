package pages

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
)

// ActionPage is the page of one action, as a place calls it: the place's item is the action's number, and its question
// names the field that is asked, if one is.
const ActionPage = "action"

// actionPage is the page of an action. It knows what is above it: the plan, or the list of what is overdue with
// everyone.
type actionPage struct {
	v      *Visit
	number int
	above  func() Page
}

// action is the page of one action, with the cursor on a field. Where there is no such action, it is what is above: the
// plan, unless another page is given.
func (v *Visit) action(number int, field string, above func() Page) Page {
	if above == nil {
		above = func() Page { return v.planAt(number) }
	}
	return actionPage{v, number, above}.page(field)
}

// planAction gives an action of the plan; false where there is none of this number.
func (v *Visit) planAction(number int) (assessment.PlanAction, bool) {
	a, err := v.record().Plan.Numbered(number)
	return a, err == nil
}

// changeAction keeps an action with a change.
func (v *Visit) changeAction(number int, change func(a *assessment.PlanAction)) error {
	return v.changeAt(func(r *assessment.Record, _ time.Time) (err error) {
		r.Plan, err = r.Plan.With(number, change)
		return err
	})
}

func (p actionPage) page(field string) Page {
	a, ok := p.v.planAction(p.number)
	if !ok {
		return p.above()
	}
	words := p.v.book.Plan()
	list := &Listing{Visit: p.v, Title: words.Action.Title, Up: func() Next { return GoTo(p.above()) }, At: p.place()}
	if a.ActionPoint != 0 {
		list.Says = []string{p.from(a)}
	}
	for i, f := range p.v.actionFields(a) {
		value := f.value
		if value == "" {
			value = words.Action.Empty
		}
		list.Rows = append(list.Rows, ListRow{Name: content.Fill(words.Action.Line, "name", f.words.Name, "value", value),
			Open: func() Next { return GoTo(p.form(f.id)) }})
		if f.id == field {
			list.Start = i
		}
	}
	list.Commands = []Command{{Key: KeyDelete, Words: words.Commands.Remove, Do: func(int) Next { return GoTo(p.form(removeField)) }}}
	return list
}

func (p actionPage) place() store.Place {
	place := p.v.Place(ActionPage, "")
	place.Item = p.number
	return place
}

// from says which of the report's action points an action comes from.
func (p actionPage) from(a assessment.PlanAction) string {
	words := p.v.book.Plan().Action
	text := words.Own
	if a.Ask {
		text = words.Ask
	}
	return content.Fill(text, "number", p.v.book.Number(a.ActionPoint), "title", p.v.book.ActionPoint(a.ActionPoint).Title)
}

// form asks for one field. After it, and when it is left, comes the action's page again, with the cursor on the field.
func (p actionPage) form(field string) Page {
	words := p.v.book.Plan()
	if field == removeField {
		return p.removal()
	}
	fields := func() []Field {
		a, _ := p.v.planAction(p.number)
		var asked []Field
		for _, f := range p.v.actionFields(a) {
			if f.id == field || field == stateField && f.id == whyField {
				asked = append(asked, f.ask)
			}
		}
		return asked
	}
	back := func() Next { return GoTo(p.page(field)) }
	form := p.v.form(words.Action.Title, ActionPage, p.number, fields, back, back)
	form.key = field
	return form
}

// removal asks whether the action shall be taken out of the plan.
func (p actionPage) removal() Page {
	words := p.v.book.Plan().Remove
	const keep, remove = "keep", "remove"
	removed := false
	field := Field{Label: words.Label, Hint: words.Hint, Kind: One, Values: []string{keep}, Passing: true,
		Options: []Option{{Value: keep, Name: words.Keep}, {Value: remove, Name: words.Remove}},
		keep: func(values []string) (string, error) {
			if first(values) != remove {
				return "", nil
			}
			err := p.v.changeAt(func(r *assessment.Record, _ time.Time) (err error) {
				r.Plan, err = r.Plan.Without(p.number)
				return err
			})
			removed = err == nil
			return "", err
		}}
	back := func() Next { return GoTo(p.page("")) }
	form := p.v.form(words.Title, ActionPage, p.number, func() []Field { return []Field{field} }, func() Next {
		if removed {
			return GoTo(p.above()).and(words.Removed)
		}
		return back().and(words.Kept)
	}, back)
	form.key = removeField
	return form
}

// actionAt gives the page of an action by its place, or the form of one of its fields.
func (v *Visit) actionAt(place store.Place) Page {
	a, _ := v.planAction(place.Item)
	field := place.Question
	isField := func(f actionField) bool { return f.id == field }
	if field != removeField && !slices.ContainsFunc(v.actionFields(a), isField) {
		return v.action(a.Number, "", nil)
	}
	return actionPage{v, a.Number, func() Page { return v.planAt(a.Number) }}.form(field)
}
