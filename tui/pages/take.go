package pages

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
)

// Takes makes a row for a suggestion that can be ticked, on any page: what is ticked is in the plan.
func (c Case) Takes(s findings.Suggestion) *Tick {
	_, in := s.In(c.Record.Plan)
	return &Tick{On: in, Said: c.Book.Plan().From.In, Do: func() Next { return c.Again().take(s) }}
}

// TakesAll is a command that adds all suggestions on a page to the plan; false if all of them are already there.
func (c Case) TakesAll(list []findings.Suggestion) (Command, bool) {
	waiting := slices.DeleteFunc(slices.Clone(list), func(s findings.Suggestion) bool {
		_, in := s.In(c.Record.Plan)
		return in
	})
	words := c.Book.Plan().From
	return Command{Key: KeyTake, Words: words.All, Do: func(int) Next {
		err := c.Change(func(r *assessment.Record) {
			for _, s := range waiting {
				r.AddAction(s.Action(c.Today()))
			}
		})
		return Kept(err, TurnTo(c.At)).And(words.AllIn)
	}}, len(waiting) > 0
}

// take adds a suggestion to the plan, or removes it unless work on it has begun there. It stays on the page, since there may be more to
// add.
func (c Case) take(s findings.Suggestion) Next {
	words := c.Book.Plan().From
	switch a, in := s.In(c.Record.Plan); {
	case !in:
		a = s.Action(c.Today())
		err := c.Change(func(r *assessment.Record) { r.AddAction(a) })
		return Kept(err, Next{}).And(content.Fill(words.Taken, "date", c.Calendar().Far(a.By)))
	case a.Status != assessment.ToDo || a.Note != "":
		return Say(words.Worked)
	default:
		err := c.ChangeAt(func(r *assessment.Record, _ time.Time) (err error) {
			r.Plan, err = r.Plan.Without(a.Number)
			return err
		})
		return Kept(err, Next{}).And(words.Out)
	}
}
