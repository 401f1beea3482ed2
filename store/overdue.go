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
// to. A plan that cannot be read gives an *UnreadableError together with all the others, and a file a *DamagedError.
func (s *Store) Overdue(today assessment.Date) ([]DueAction, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var due []DueAction
	var unreadable error
	err := s.view(func(tx *gate.Tx) error {
		list, err := allSummaries(tx)
		for _, summary := range list {
			if summary.Archived || summary.Example || !summary.Damaged && !summary.FirstDue.Before(today) {
				continue
			}
			plan, err := readPlan(tx, summary)
			unreadable = cmp.Or(unreadable, err)
			for _, a := range plan {
				if a.Overdue(today) {
					due = append(due, DueAction{summary, a})
				}
			}
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(due, func(a, b DueAction) int {
		return cmp.Or(a.Action.By.Time().Compare(b.Action.By.Time()), cmp.Compare(a.Case.ID, b.Case.ID),
			cmp.Compare(a.Action.Number, b.Action.Number))
	})
	return due, unreadable
}

// readPlan reads the plan alone.
func readPlan(tx *gate.Tx, summary assessment.Summary) (assessment.Plan, error) {
	r := reader{pieces: pieces{keyOf(summary.ID), nil}, id: summary.ID, name: summary.Name}
	_, whole, err := readSummary(tx, summary.ID)
	if err != nil {
		r.fail(OrganisationPart, 0, err)
		return nil, r.err
	}
	r.on = map[gate.Shelf][]gate.Entry{planShelf: tx.All(planShelf, r.prefix)}
	found := r.tally(false)
	if found.onPlan() == whole.onPlan() {
		r.dropStray()
	}
	plan := readPart(&r, planShelf, PlanPart, actionOf)
	if found.onPlan() != whole.onPlan() && r.err == nil {
		r.fail(PlanPart, 0, errMissing)
	}
	return plan, r.err
}
