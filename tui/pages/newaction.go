package pages

import (
	"slices"

	"equalfooting/assessment"
)

// NewActionPage asks for a new action, as a place calls it: the place's item is its number once it is kept.
const NewActionPage = "new action"

// newAction asks for an action of one's own: what, who, by when and what it costs. It is kept from the first field on; a
// number is given to go on with one that was begun.
func (v *Visit) newAction(number int) *Form {
	words := v.book.Plan().Action
	var form *Form
	fields := func() []Field {
		a, _ := v.planAction(form.item)
		var asked []Field
		for _, f := range v.actionFields(a) {
			if !slices.Contains([]string{whatField, whoField, byField, costField}, f.id) {
				continue
			}
			if f.id == whatField && form.item == 0 {
				f.ask.keep = func(values []string) (string, error) {
					made, err := v.addAction(assessment.PlanAction{What: assessment.Tidy(first(values), mostOfAction), Status: assessment.ToDo})
					form.item = made
					return "", err
				}
			}
			asked = append(asked, f.ask)
		}
		return asked
	}
	up := func() Next { return GoTo(v.planWith(form.item)) }
	form = v.form(words.New, NewActionPage, number, fields, func() Next { return up().and(words.Added) }, up)
	return form
}

// planWith is the plan with the cursor on an action, which is shown whatever was shown before.
func (v *Visit) planWith(number int) *Listing {
	if a, ok := v.planAction(number); ok && !v.plan.filter.shows(a, v.today()) {
		v.plan.filter = allActions
	}
	return v.planAt(number)
}

// addAction takes an action into the plan, and gives its number.
func (v *Visit) addAction(a assessment.PlanAction) (number int, err error) {
	err = v.change(func(r *assessment.Record) { number = r.AddAction(a) })
	return number, err
}
