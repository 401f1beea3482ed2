package plan

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// actionField asks for one field of an action, named by the place, or whether to remove the action. Dropping an action also asks for the
// reason.
func actionField(c pages.Case) (pages.Page, bool) {
	a, err := c.Record.Plan.Numbered(c.At.Action)
	switch {
	case err != nil:
		return nil, false
	case c.At.Field == removeField:
		return removal(c), true
	case indexOf(fieldsOf(c, a), c.At.Field) < 0:
		return nil, false
	}
	fields := func(c pages.Case) []pages.Field {
		a, _ := c.Record.Plan.Numbered(c.At.Action)
		var asked []pages.Field
		for _, f := range fieldsOf(c, a) {
			if f.id == c.At.Field || c.At.Field == stateField && f.id == whyField {
				asked = append(asked, f.ask)
			}
		}
		return asked
	}
	return c.Form(c.Book.Plan().Action.Title, fields, pages.GoUp), true
}

// removal asks whether to remove the action from the plan. Once that is done its page has gone, and the page above it opens.
func removal(c pages.Case) *pages.Form {
	words := c.Book.Plan().Remove
	const keep, remove = "keep", "remove"
	said := words.Kept
	field := pages.Field{Label: words.Label, Hint: words.Hint, Kind: pages.One, Values: []string{keep}, Passing: true,
		Options: []pages.Option{{Value: keep, Name: words.Keep}, {Value: remove, Name: words.Remove}},
		Keep: func(values []string) (string, error) {
			if pages.First(values) != remove {
				return "", nil
			}
			err := c.ChangeAt(func(r *assessment.Record, _ time.Time) (err error) {
				r.Plan, err = r.Plan.Without(c.At.Action)
				return err
			})
			if err == nil {
				said = words.Removed
			}
			return "", err
		}}
	return c.Form(words.Title, func(pages.Case) []pages.Field { return []pages.Field{field} }, func() pages.Next { return pages.GoUp().And(said) })
}
