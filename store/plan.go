package store

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Plan gives every action of the organisation's plan by its number; the plan goes on from one assessment to the next.
func (c *Case) Plan() []assessment.PlanAction {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	return slices.Clone(c.plan)
}

// SaveAction keeps an action, in one durable transaction, and gives it as it is kept. One with the number 0 is new and
// gets the next number; no number is given twice. The errors are *WriteError, *NoActionError, and *NoCaseError once the
// organisation was deleted.
func (c *Case) SaveAction(a assessment.PlanAction) (assessment.PlanAction, error) {
	var kept assessment.PlanAction
	err := c.save(func(tx *gate.Tx, next *Case, _ time.Time) error {
		next.plan = slices.Clone(c.plan)
		i, found := planAt(c.plan, a.Number)
		number := a.Number
		var err error
		switch {
		case number == 0:
			if number, err = nextNumber(c.record.LastAction); err != nil {
				return err
			}
			next.record.LastAction = number
			if err := next.putRecord(tx); err != nil {
				return err
			}
			i = len(c.plan)
			next.plan = append(next.plan, a)
		case !found:
			return &NoActionError{number}
		}
		kept, err = put(tx, planShelf, keyOf(c.summary.ID, number), a)
		kept.Number = number
		next.plan[i] = kept
		return err
	})
	if err != nil {
		return assessment.PlanAction{}, err
	}
	return kept, nil
}

// RemoveAction takes an action out of the plan. The errors are *WriteError, *NoActionError, and *NoCaseError once the
// organisation was deleted.
func (c *Case) RemoveAction(number int) error {
	return c.save(func(tx *gate.Tx, next *Case, _ time.Time) error {
		i, found := planAt(c.plan, number)
		if !found {
			return &NoActionError{number}
		}
		next.plan = slices.Delete(slices.Clone(c.plan), i, i+1)
		return tx.Delete(planShelf, keyOf(c.summary.ID, number))
	})
}

func planAt(plan []assessment.PlanAction, number int) (int, bool) {
	return slices.BinarySearchFunc(plan, number, func(a assessment.PlanAction, number int) int {
		return cmp.Compare(a.Number, number)
	})
}

// firstDue is the earliest day by which an open action is to be done; no date where none has one.
func firstDue(plan []assessment.PlanAction) assessment.Date {
	var first assessment.Date
	for _, a := range plan {
		if a.Open() && !a.By.IsZero() && (first.IsZero() || a.By.Before(first)) {
			first = a.By
		}
	}
	return first
}

// actionOf makes an action of its record.
func actionOf(rest, data []byte) (assessment.PlanAction, error) {
	number, rest, ok := cutNumber(rest)
	if !ok || len(rest) > 0 {
		return assessment.PlanAction{}, errKeyShape
	}
	a, err := decode[assessment.PlanAction](data)
	if err != nil {
		return assessment.PlanAction{}, fmt.Errorf("action %d: %w", number, err)
	}
	a.Number = number
	return a, nil
}
