package store

import (
	"slices"

	"equalfooting/assessment"
)

func (w writer) plan(before assessment.Record, after *assessment.Record) error {
	after.Plan = slices.Clone(after.Plan)
	for i := range after.Plan {
		a := &after.Plan[i]
		was, err := before.Plan.Numbered(a.Number)
		if err == nil && was == *a {
			continue
		}
		if a.Number > largestNumber {
			return errNumber
		}
		key := keyOf(w.id, a.Number)
		mark, err := w.next(planShelf, key, actionUID(before, was), func() string { return newUID(w.now, a.Number) })
		if err != nil {
			return err
		}
		entry, err := put(w.tx, planShelf, key, actionEntry{*a, mark})
		if err != nil {
			return err
		}
		entry.Number = a.Number
		*a = entry.PlanAction
	}
	for _, was := range before.Plan {
		if _, err := after.Plan.Numbered(was.Number); err != nil {
			if err := w.take(planShelf, keyOf(w.id, was.Number), actionUID(before, was), nil); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w writer) days(before assessment.Record, after *assessment.Record) error {
	after.Days = slices.Clone(after.Days)
	for i := range after.Days {
		d := &after.Days[i]
		if before.Days.Of(d.Date) == *d {
			continue
		}
		if err := checkDay(d.Date); err != nil {
			return err
		}
		key := dayKey(w.id, d.Date)
		mark, err := w.next(sessionsShelf, key, "", nil)
		if err != nil {
			return err
		}
		entry, err := put(w.tx, sessionsShelf, key, dayEntry{d.Sitting, d.Note, d.Answered, mark})
		if err != nil {
			return err
		}
		d.Sitting, d.Note = entry.Sitting, entry.Note
	}
	for _, was := range before.Days {
		if after.Days.Of(was.Date).Date.IsZero() {
			if err := w.take(sessionsShelf, dayKey(w.id, was.Date), "", nil); err != nil {
				return err
			}
		}
	}
	return nil
}
