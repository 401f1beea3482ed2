package pages

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
)

// Takes makes a row that can be ticked of something that is suggested, on whatever page it stands: what is ticked is in the
// plan.
func (c Case) Takes(s findings.Suggestion) *Tick {
	_, in := s.In(c.Record.Plan)
	return &Tick{On: in, Said: c.Book.Plan().From.In, Do: func() Next { return c.Again().take(s) }}
}

// TakesAll is a command that takes all of what is suggested on a page into the plan; false where all of it is there already.
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

// take takes a suggestion into the plan, or out of it, unless it was worked on there. One stays on the page: there may be
// more to take.
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
