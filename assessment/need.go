package assessment

import (
	"cmp"
	"slices"
)

// linkedGap is the gap that one linked question gives to an action point, in twelfths.
type linkedGap struct {
	question *Question
	twelfths int
}

// weighed is an action point with the gaps that its linked questions gave it, widest first.
type weighed struct {
	Action
	gaps []linkedGap
}

// actions gives the audience's own action points by need, those of others with a need above a quarter by need, and the rest
// of others' that it may ask for. Their number is the report's for equal needs.
func actions(s Sheet) (own, asks, otherAsks []Action) {
	first, last := s.Organisation.Audience.OwnActionPoints()
	var ours []weighed
	for number := FirstActionPoint; number <= LastActionPoint; number++ {
		isOwn := number >= first && number <= last
		if !isOwn && !s.Organisation.Audience.MayAsk(number) {
			continue
		}
		gaps, asked := gather(s, number, isOwn)
		action := weigh(number, gaps)
		if !asked && s.Edition == Quick {
			action.Priority = NotAskedInQuick
		}
		switch {
		case isOwn:
			ours = append(ours, weighed{action, gaps})
		case action.Need != nil && action.Need.Compare(NewFraction(1, 4)) > 0:
			asks = append(asks, action)
		default:
			otherAsks = append(otherAsks, action)
		}
	}
	slices.SortStableFunc(asks, byNeed)
	slices.SortStableFunc(ours, func(a, b weighed) int { return byNeed(a.Action, b.Action) })
	giveSteps(s, ours)
	for _, w := range ours {
		own = append(own, w.Action)
	}
	return own, asks, otherAsks
}

// gather lists the gaps that the linked questions of the edition give to an action point, widest first, ties in the
// instrument's order, and says whether any question of the edition links to it at all. What can be shown counts for 1 and 2
// only: they alone ask for it.
func gather(s Sheet, number int, isOwn bool) (gaps []linkedGap, asked bool) {
	audience, _ := s.Organisation.Audience.index()
	questions := Questions(s.Edition)
	for i := range questions {
		q := &questions[i]
		links := q.ask[audience]
		if isOwn {
			links = q.own[audience]
		}
		if !slices.Contains(links, number) {
			continue
		}
		asked = true
		if twelfths, given := s.gap(q, number <= 2); given {
			gaps = append(gaps, linkedGap{q, twelfths})
		}
	}
	slices.SortStableFunc(gaps, func(a, b linkedGap) int { return cmp.Compare(b.twelfths, a.twelfths) })
	return gaps, asked
}

// weigh makes the action of the gaps given to it: their mean is its need, with the word for it and the questions behind it.
func weigh(number int, gaps []linkedGap) Action {
	action := Action{Number: number, Priority: NotEnoughAnswered}
	if len(gaps) == 0 {
		return action
	}
	sum := 0
	for _, g := range gaps {
		sum += g.twelfths
		if g.twelfths > 0 {
			action.Because = append(action.Because, g.question.ID)
		}
	}
	action.Need = fractionOf(sum, gapUnit*len(gaps))
	switch {
	case action.Need.AtLeast(1, 2):
		action.Priority = MostToDo
	case action.Need.AtLeast(1, 4):
		action.Priority = SomeToDo
	default:
		action.Priority = KeepGoing
	}
	return action
}

// byNeed puts the highest need first and those without one last; a stable sort keeps the report's numbering for ties.
func byNeed(a, b Action) int {
	switch {
	case a.Need == nil && b.Need == nil:
		return 0
	case a.Need == nil:
		return 1
	case b.Need == nil:
		return -1
	default:
		return b.Need.Compare(*a.Need)
	}
}
