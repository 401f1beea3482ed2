package store

import (
	"cmp"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/store/bundle"
)

// putVisits puts the visits in the order in which they began. One that was taken back is there all the same where something was said in
// it in another copy.
func (u *unpacked) putVisits(entries bundle.Entries) error {
	used := make(map[string]bool)
	for path, e := range entries {
		kind, of, _ := bundle.Cut(path)
		switch {
		case e.Gone:
		case kind == bundle.Answer:
			used[of] = true
		case kind == bundle.View:
			v, err := valueOf[viewValue](e)
			if err != nil {
				return err
			}
			used[v.Visit] = true
		}
	}
	type named struct {
		uid string
		e   visitEntry
	}
	var list []named
	for path, e := range entries {
		kind, uid, _ := bundle.Cut(path)
		if kind != bundle.Visit {
			continue
		}
		frame, err := valueOf[visitEntry](e)
		if err != nil {
			return err
		}
		if e.Gone && !used[uid] {
			u.lose(assessmentsShelf, []byte(uid), e, &frame)
			continue
		}
		list = append(list, named{uid, frame})
	}
	if len(list) == 0 || len(list) > largestNumber {
		return errBundle
	}
	inorder.Sort(list, func(a, b named) int { return cmp.Or(a.e.Started.Compare(b.e.Started), cmp.Compare(a.uid, b.uid)) })
	for i, v := range list {
		if i == len(list)-1 {
			v.e.NextLook, v.e.Partner = assessment.Date{}, "" // which only an earlier one has
		}
		visit := v.e.visit(i + 1)
		visit.Answers = make(map[string]assessment.Answer)
		u.visits[v.uid] = visit.Number
		u.record.Visits = append(u.record.Visits, visit)
		u.keep(assessmentsShelf, keyOf(u.record.ID, visit.Number), v.uid, entries[bundle.Visit+v.uid])
	}
	return nil
}
