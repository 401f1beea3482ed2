package assessment

import "slices"

// startFirst puts the asks that the questions to start with lead to before the rest: for what is to be settled first, and
// then for the weakest part, the ask of highest need among those of its question that is not taken yet. asks come by need.
func startFirst(s Sheet, asks []Action, start []Start) []Action {
	left := slices.Clone(asks)
	var ordered []Action
	for _, chosen := range start {
		if chosen.Why != SettleFirst && chosen.Why != WeakestPart {
			continue
		}
		q, _ := QuestionByID(chosen.Question)
		i := slices.IndexFunc(left, func(ask Action) bool { return slices.Contains(q.Ask(s.Organisation.Audience), ask.Number) })
		if i >= 0 {
			ordered = append(ordered, left[i])
			left = slices.Delete(left, i, i+1)
		}
	}
	return append(ordered, left...)
}
