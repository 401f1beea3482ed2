package store

import (
	"cmp"
	"slices"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// DueAction is an action of some organisation's plan.
type DueAction struct {
	Case   assessment.Summary
	Action assessment.PlanAction
}

// Overdue gives the open actions whose day is before today, of all organisations but the archived ones and the
// examples: the earliest first, ties by id and by the action's number. It reads only the plans that the summaries point
// to. A plan that cannot be read gives an *UnreadableError, and a file a *DamagedError.
func (s *Store) Overdue(today assessment.Date) ([]DueAction, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var due []DueAction
	err := s.view(func(tx *gate.Tx) error {
		return s.forEachSummary(tx, func(summary assessment.Summary) error {
			if summary.Archived || summary.Example || !summary.FirstDue.Before(today) {
				return nil
			}
			r := reader{tx: tx, id: summary.ID, name: summary.Name}
			plan := readPart(&r, planShelf, PlanPart, actionOf)
			if r.err != nil {
				return r.err
			}
			for _, a := range plan {
				if a.Overdue(today) {
					due = append(due, DueAction{summary, a})
				}
			}
			return nil
		})
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(due, func(a, b DueAction) int {
		return cmp.Or(a.Action.By.Time().Compare(b.Action.By.Time()), cmp.Compare(a.Case.ID, b.Case.ID),
			cmp.Compare(a.Action.Number, b.Action.Number))
	})
	return due, nil
}
