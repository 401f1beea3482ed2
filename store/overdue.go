package store

import (
	"cmp"
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/store/gate"
)

// Overdue gives the next looks that are due (Summary.LookDue) and the open actions whose day is before today, of all organisations but the
// archived ones and the examples: the earliest first, ties by id and by the action's number, with the look before them. It reads only the
// plans that the summaries point to. A plan that cannot be read gives an *UnreadableError together with all the others, and a file a *DamagedError.
func (l List) Overdue(today assessment.Date) ([]assessment.Due, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	var due []assessment.Due
	var unreadable error
	err := l.view(func(tx *gate.Tx) error {
		return everySummary(tx, func() { due, unreadable = nil, nil }, func(summary assessment.Summary) error {
			if summary.Archived || summary.Example {
				return nil
			}
			if summary.LookDue(today) {
				due = append(due, assessment.Due{Case: summary, Action: assessment.PlanAction{By: summary.NextLook}, Look: true})
			}
			if !summary.Damaged && !summary.FirstDue.Before(today) {
				return nil
			}
			plan, err := readPlan(tx, summary)
			unreadable = cmp.Or(unreadable, err)
			for _, a := range plan {
				if a.Overdue(today) {
					due = append(due, assessment.Due{Case: summary, Action: a})
				}
			}
			return nil
		})
	})
	if err != nil {
		return nil, err
	}
	inorder.Sort(due, func(a, b assessment.Due) int {
		return cmp.Or(a.Action.By.Time().Compare(b.Action.By.Time()), cmp.Compare(a.Case.ID, b.Case.ID),
			cmp.Compare(a.Action.Number, b.Action.Number))
	})
	return due, unreadable
}

// readPlan reads only the plan, unless something of it cannot be read.
func readPlan(tx *gate.Tx, summary assessment.Summary) (assessment.Plan, error) {
	id := summary.ID
	whole, err := keptTally(tx, id)
	list := tx.All(planShelf, keyOf(id))
	sound := slices.DeleteFunc(slices.Clone(list), gate.Entry.Damaged)
	if err == nil && uint64(len(sound)) == whole.onPlan() {
		var plan assessment.Plan
		for _, e := range sound {
			a, wrong := actionOf(e.Key[idLength:], e.Value)
			err = cmp.Or(err, wrong)
			plan = append(plan, a)
		}
		if err == nil {
			return plan, nil
		}
	}
	found, err := readRest(tx, id)
	if err == nil {
		err = found.unreadable()
	}
	return found.record.Plan, err
}
