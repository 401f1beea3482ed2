package assessment

import (
	"cmp"
	"slices"

	"equalfooting/assessment/inorder"
)

// Plan is what an organisation means to do, or to ask of others, by number. It goes on from one visit to the next.
type Plan []PlanAction

// Numbered gives the action of this number. The error is ErrNoAction.
func (p Plan) Numbered(number int) (PlanAction, error) {
	i, err := p.index(number)
	if err != nil {
		return PlanAction{}, err
	}
	return p[i], nil
}

// With gives the plan with a change to the action of this number, which it keeps. The error is ErrNoAction.
func (p Plan) With(number int, change func(a *PlanAction)) (Plan, error) {
	i, err := p.index(number)
	if err != nil {
		return p, err
	}
	p = slices.Clone(p)
	change(&p[i])
	p[i].Number = number
	return p, nil
}

// Without gives the plan without the action of this number. The error is ErrNoAction.
func (p Plan) Without(number int) (Plan, error) {
	i, err := p.index(number)
	if err != nil {
		return p, err
	}
	return slices.Delete(slices.Clone(p), i, i+1), nil
}

func (p Plan) index(number int) (int, error) {
	i, found := slices.BinarySearchFunc(p, number, func(a PlanAction, number int) int { return cmp.Compare(a.Number, number) })
	if !found {
		return 0, ErrNoAction
	}
	return i, nil
}

// Count counts the open actions, and those of them that are overdue.
func (p Plan) Count(today Date) (open, overdue int) {
	for _, a := range p {
		if a.Open() {
			open++
		}
		if a.Overdue(today) {
			overdue++
		}
	}
	return open, overdue
}

// Due gives the open actions whose day has come, the earliest first.
func (p Plan) Due(today Date) Plan {
	due := slices.DeleteFunc(slices.Clone(p), func(a PlanAction) bool { return !a.Open() || a.By.IsZero() || today.Before(a.By) })
	inorder.Sort(due, func(a, b PlanAction) int { return a.By.Time().Compare(b.By.Time()) })
	return due
}

// FirstDue is the earliest day by which an open action is to be done; no date where none has one.
func (p Plan) FirstDue() Date {
	var first Date
	for _, a := range p {
		if a.Open() && !a.By.IsZero() && (first.IsZero() || a.By.Before(first)) {
			first = a.By
		}
	}
	return first
}

// AddAction takes a new action into the plan, and gives its number.
func (r *Record) AddAction(a PlanAction) int {
	r.LastAction++
	a.Number = r.LastAction
	r.Plan = append(slices.Clone(r.Plan), a)
	return a.Number
}
