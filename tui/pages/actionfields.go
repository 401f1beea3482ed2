package pages

import (
	"equalfooting/assessment"
	"equalfooting/content"
)

// The fields of an action, and what else is asked of one, as places name them.
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

// The most characters that the fields of an action take, so that all of one can be seen at once.
const (
	mostOfAction = 300
	mostOfRemark = 1000
)

// actionField is one field of an action: its value as it is shown, and how it is asked.
type actionField struct {
	id    string
	words content.PlanFieldText
	value string
	ask   Field
}

// actionFields makes the fields of an action.
type actionFields struct {
	v *Visit
	a assessment.PlanAction
}

// actionFields gives the fields of an action that is kept, in the order in which its page shows them.
func (v *Visit) actionFields(a assessment.PlanAction) []actionField {
	f, words := actionFields{v, a}, v.book.Plan()
	fields := []actionField{
		f.text(whatField, words.Action.What, a.What, mostOfAction, func(a *assessment.PlanAction, text string) { a.What = text }),
		f.one(stateField, words.Action.State, options(assessment.Statuses(), words.Statuses), string(a.Status), setStatus),
	}
	if a.Status == assessment.Dropped {
		fields = append(fields, f.text(whyField, words.Action.Why, a.Dropped, mostOfRemark,
			func(a *assessment.PlanAction, text string) { a.Dropped = text }))
	}
	costs := append(options(assessment.Costs(), words.Costs), Option{Name: words.CostUnsaid})
	return append(fields,
		f.text(whoField, words.Action.Who, a.Who, assessment.MaxNameLength, func(a *assessment.PlanAction, text string) { a.Who = text }),
		f.by(),
		f.one(costField, words.Action.Cost, costs, string(a.Cost),
			func(a *assessment.PlanAction, value string) { a.Cost = assessment.Cost(value) }),
		f.note())
}

// setStatus changes how far an action has got. Why it was dropped is forgotten when it was not.
func setStatus(a *assessment.PlanAction, value string) {
	a.Status = assessment.Status(value)
	if a.Status != assessment.Dropped {
		a.Dropped = ""
	}
}

// keep gives a field's keep, which changes the action that is kept.
func (f actionFields) keep(set func(a *assessment.PlanAction, values []string)) func([]string) (string, error) {
	return func(values []string) (string, error) {
		return "", f.v.changeAction(f.a.Number, func(a *assessment.PlanAction) { set(a, values) })
	}
}

func (f actionFields) text(id string, words content.PlanFieldText, now string, most int, set func(a *assessment.PlanAction, text string)) actionField {
	return actionField{id, words, now, Field{Label: words.Label, Hint: words.Hint, Required: words.Empty != "", Missing: words.Empty,
		Values: []string{now}, Most: most,
		keep: f.keep(func(a *assessment.PlanAction, values []string) { set(a, assessment.Tidy(first(values), most)) })}}
}

func (f actionFields) one(id string, words content.PlanFieldText, options []Option, now string, set func(a *assessment.PlanAction, value string)) actionField {
	shown := ""
	for _, o := range options {
		if o.Value == now && now != "" {
			shown = o.Name
		}
	}
	return actionField{id, words, shown, Field{Label: words.Label, Hint: words.Hint, Kind: One, Options: options, Values: []string{now},
		keep: f.keep(func(a *assessment.PlanAction, values []string) { set(a, first(values)) })}}
}

// by is the day by which the action is to be done.
func (f actionFields) by() actionField {
	words, days := f.v.book.Plan().Action.By, f.v.calendar()
	shown := ""
	switch {
	case f.a.By.IsZero():
	case f.a.Overdue(f.v.today()):
		shown = f.v.due(f.a)
	case f.a.Open():
		shown = days.far(f.a.By)
	default:
		shown = days.date(f.a.By)
	}
	return actionField{byField, words, shown, days.field(words.Label, days.hint(), f.a.By, func(day assessment.Date) (string, error) {
		return f.keep(func(a *assessment.PlanAction, _ []string) { a.By = day })(nil)
	})}
}

// note is a text that may have several lines; its page shows it in one.
func (f actionFields) note() actionField {
	words := f.v.book.Plan().Action.Note
	return actionField{noteField, words, assessment.Tidy(f.a.Note, mostOfRemark), Field{Label: words.Label, Hint: words.Hint, Kind: Long,
		Values: []string{f.a.Note}, Most: mostOfRemark,
		keep: f.keep(func(a *assessment.PlanAction, values []string) {
			a.Note = assessment.TidyLines(first(values), mostOfRemark)
		})}}
}
