package assessment

import (
	"cmp"
	"slices"
)

// needUnit is one whole need. Quarters of a level, thirds of an evidence and the half of "not sure" are all whole
// numbers of twelfths.
const needUnit = 12

// linkedNeed is what one linked question gives to an action point, in twelfths.
type linkedNeed struct {
	question *Question
	twelfths int
}

// needOf gives what an answer to a linked question adds to the action point with this number; false when it gives
// nothing: rather not say, unanswered, or left out because it does not apply.
func needOf(number int, q *Question, a Answer) (twelfths int, given bool) {
	switch a.Kind {
	case NotSure:
		return needUnit / 2, true
	case Rated:
		need := int(HighestLevel-a.Level) * needUnit / int(HighestLevel)
		if number <= 2 && a.AsksEvidence(*q) && a.Evidence != nil {
			need = max(need, int(MostEvidence-*a.Evidence)*needUnit/int(MostEvidence))
		}
		return need, true
	default:
		return 0, false
	}
}

// weighed is an action point with the needs that its linked questions gave it, greatest first.
type weighed struct {
	Action
	needs []linkedNeed
}

// actions gives the audience's own action points, others' with a need of a quarter or more, and the rest of others'.
func actions(s Sheet) (own, asks, otherAsks []Action) {
	first, last := s.Organisation.Audience.OwnActionPoints()
	var ours []weighed
	for number := FirstActionPoint; number <= LastActionPoint; number++ {
		isOwn := number >= first && number <= last
		needs, asked := gather(s, number, isOwn)
		action := weigh(number, needs)
		if !asked && s.Edition == Quick {
			action.Priority = NotAskedInQuick
		}
		switch {
		case isOwn:
			ours = append(ours, weighed{action, needs})
		case action.Need != nil && action.Need.AtLeast(1, 4):
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

// gather lists what the linked questions of the edition give to an action point, greatest first, ties in the
// instrument's order, and says whether any question of the edition links to it at all.
func gather(s Sheet, number int, isOwn bool) (needs []linkedNeed, asked bool) {
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
		if twelfths, given := needOf(number, q, s.Answers[q.ID]); given {
			needs = append(needs, linkedNeed{q, twelfths})
		}
	}
	slices.SortStableFunc(needs, func(a, b linkedNeed) int { return cmp.Compare(b.twelfths, a.twelfths) })
	return needs, asked
}

// weigh makes the action of the needs given to it: their mean, its priority, and the questions behind it.
func weigh(number int, needs []linkedNeed) Action {
	action := Action{Number: number, Priority: NotEnoughAnswered}
	if len(needs) == 0 {
		return action
	}
	sum := 0
	for _, n := range needs {
		sum += n.twelfths
		if n.twelfths > 0 {
			action.Because = append(action.Because, n.question.ID)
		}
	}
	action.Need = fractionOf(sum, needUnit*len(needs))
	switch {
	case action.Need.AtLeast(1, 2):
		action.Priority = DoFirst
	case action.Need.AtLeast(1, 4):
		action.Priority = DoNext
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

// giveSteps goes down the action points in priority order and gives each the steps of its linked question with the
// greatest need that no earlier one has taken, so that no two recommendations say the same thing.
func giveSteps(s Sheet, own []weighed) {
	taken := make(map[string]bool)
	for i := range own {
		for _, n := range own[i].needs {
			if id := n.question.ID; !taken[id] {
				taken[id] = true
				own[i].Steps = &Steps{Question: id, Version: stepsVersion(s.Answers[id])}
				break
			}
		}
	}
}

func stepsVersion(a Answer) StepsVersion {
	switch {
	case a.Kind != Rated || a.Level <= 1:
		return StartSteps
	case a.Level < HighestLevel:
		return BuildSteps
	default:
		return KeepSteps
	}
}
