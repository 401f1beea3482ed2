package store

import (
	"cmp"
	"fmt"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/store/bundle"
)

func (u *unpacked) putPlan(numbers map[string]int) func(bundle.Entries) error {
	return func(entries bundle.Entries) error {
		var paths []string
		for _, path := range entries.Paths() {
			switch kind, uid, _ := bundle.Cut(path); {
			case kind != bundle.Action:
			case entries[path].Gone:
				u.lose(planShelf, []byte(uid), entries[path], nil)
			default:
				paths = append(paths, path)
			}
		}
		for path, number := range numbered(paths, numbers, &u.record.LastAction) {
			a, err := valueOf[actionEntry](entries[path])
			if err != nil {
				return err
			}
			a.Number = number
			u.record.Plan = append(u.record.Plan, a.PlanAction)
			_, uid, _ := bundle.Cut(path)
			u.keep(planShelf, keyOf(u.record.ID, number), uid, entries[path])
		}
		inorder.Sort(u.record.Plan, func(a, b assessment.PlanAction) int { return cmp.Compare(a.Number, b.Number) })
		return nil
	}
}

func (u *unpacked) putDays(entries bundle.Entries) error {
	for path, e := range entries {
		kind, day, _ := bundle.Cut(path)
		if kind != bundle.Day {
			continue
		}
		date, err := assessment.ParseDate(day)
		if err == nil {
			err = checkDay(date)
		}
		if err != nil || date.String() != day {
			return cmp.Or(err, fmt.Errorf("%w: a day", errBundle))
		}
		if e.Gone {
			u.lose(sessionsShelf, []byte(day), e, nil)
			continue
		}
		d, err := valueOf[dayEntry](e)
		if err != nil {
			return err
		}
		u.record.Days = append(u.record.Days, assessment.Day{Date: date, Sitting: d.Sitting, Note: d.Note, Answered: d.Answered})
		u.keep(sessionsShelf, dayKey(u.record.ID, date), "", e)
	}
	inorder.Sort(u.record.Days, func(a, b assessment.Day) int { return cmp.Compare(a.Date.String(), b.Date.String()) })
	return nil
}
