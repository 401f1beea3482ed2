package plan

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// The fields of an action, and the other questions about it, as places name them.
const (
	whatField   = "what"
	stateField  = "state"
	whyField    = "why"
	whoField    = "who"
	byField     = "by"
	costField   = "cost"
	noteField   = "note"
	removeField = "remove"
)

// The most characters in the fields of an action, so that all of one can be seen at once.
const (
	mostOfAction = 300
	mostOfRemark = 1000
)

// field is one field of an action: its value as shown, and how it is asked.
type field struct {
	id    string
	words content.PlanFieldText
	value string
	ask   pages.Field
}

// fieldMaker makes the fields of an action.
type fieldMaker struct {
	c pages.Case
	a assessment.PlanAction
}

// fieldsOf returns the fields of an existing action, in the order of its page.
func fieldsOf(c pages.Case, a assessment.PlanAction) []field {
	f, words := fieldMaker{c, a}, c.Book.Plan()
	fields := []field{
		f.text(whatField, words.Action.What, a.What, mostOfAction, func(a *assessment.PlanAction, text string) { a.What = text }),
		f.one(stateField, words.Action.State, pages.Options(assessment.Statuses(), words.Statuses), string(a.Status), setStatus),
	}
	if a.Status == assessment.Dropped {
		fields = append(fields, f.text(whyField, words.Action.Why, a.Dropped, mostOfRemark,
			func(a *assessment.PlanAction, text string) { a.Dropped = text }))
	}
	costs := append(pages.Options(assessment.Costs(), words.Costs), pages.Option{Name: words.CostUnsaid})
	return append(fields,
		f.text(whoField, words.Action.Who, a.Who, assessment.MaxNameLength, func(a *assessment.PlanAction, text string) { a.Who = text }),
		f.by(),
		f.one(costField, words.Action.Cost, costs, string(a.Cost),
			func(a *assessment.PlanAction, value string) { a.Cost = assessment.Cost(value) }),
		f.note())
}

// setStatus changes the progress of an action. The reason for dropping it is deleted unless it is dropped.
func setStatus(a *assessment.PlanAction, value string) {
	a.Status = assessment.Status(value)
	if a.Status != assessment.Dropped {
		a.Dropped = ""
	}
}

// keep returns a field's keep, which changes the stored action.
func (f fieldMaker) keep(set func(a *assessment.PlanAction, values []string)) func([]string) (string, error) {
	return func(values []string) (string, error) {
		return "", change(f.c, f.a.Number, func(a *assessment.PlanAction) { set(a, values) })
	}
}

func (f fieldMaker) text(id string, words content.PlanFieldText, now string, most int, set func(a *assessment.PlanAction, text string)) field {
	return field{id, words, now, pages.Field{Label: words.Label, Hint: words.Hint, Required: words.Empty != "", Missing: words.Empty,
		Values: []string{now}, Most: most,
		Keep: f.keep(func(a *assessment.PlanAction, values []string) { set(a, assessment.Tidy(pages.First(values), most)) })}}
}

func (f fieldMaker) one(id string, words content.PlanFieldText, options []pages.Option, now string, set func(a *assessment.PlanAction, value string)) field {
	shown := ""
	for _, o := range options {
		if o.Value == now && now != "" {
			shown = o.Name
		}
	}
	return field{id, words, shown, pages.Field{Label: words.Label, Hint: words.Hint, Kind: pages.One, Options: options, Values: []string{now},
		Keep: f.keep(func(a *assessment.PlanAction, values []string) { set(a, pages.First(values)) })}}
}

// by is the day by which the action should be done.
func (f fieldMaker) by() field {
	words, days := f.c.Book.Plan().Action.By, f.c.Calendar()
	shown := ""
	switch {
	case f.a.By.IsZero():
	case f.a.Overdue(f.c.Today()):
		shown = due(f.c, f.a)
	case f.a.Open():
		shown = days.Far(f.a.By)
	default:
		shown = days.Date(f.a.By)
	}
	return field{byField, words, shown, days.Field(words.Label, days.Hint(), f.a.By, func(day assessment.Date) (string, error) {
		return f.keep(func(a *assessment.PlanAction, _ []string) { a.By = day })(nil)
	})}
}

// note is a text that may have several lines; its page shows it on one.
func (f fieldMaker) note() field {
	words := f.c.Book.Plan().Action.Note
	return field{noteField, words, assessment.Tidy(f.a.Note, mostOfRemark), pages.Field{Label: words.Label, Hint: words.Hint, Kind: pages.Long,
		Values: []string{f.a.Note}, Most: mostOfRemark,
		Keep: f.keep(func(a *assessment.PlanAction, values []string) {
			a.Note = assessment.TidyLines(pages.First(values), mostOfRemark)
		})}}
}
