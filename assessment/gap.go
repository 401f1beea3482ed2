package assessment

// gapUnit is one whole gap. Quarters of a level, sixths of an evidence and the half of "not sure" are all whole numbers of
// twelfths.
const gapUnit = 12

// gap says how far an answer is from all in place, in twelfths: 0 to 12. With evidence, what cannot be shown counts as well, but at most
// half as much; only a BME organisation is judged by what it can show. It gives false if the answer gives no gap: rather not say,
// unanswered, or left out because it does not apply.
func (s Sheet) gap(q *Question, evidence bool) (twelfths int, given bool) {
	a := s.Answers[q.ID]
	switch a.Kind {
	case NotSure:
		return gapUnit / 2, true
	case Rated:
		if evidence {
			return max(levelGap(a), s.showingGap(q)), true
		}
		return levelGap(a), true
	default:
		return 0, false
	}
}

// levelGap is the gap of a rated answer by its level alone, in twelfths.
func levelGap(a Answer) int { return int(HighestLevel-a.Level) * gapUnit / int(HighestLevel) }

// showingGap is the gap by what can be shown, in twelfths: 0 to 6. 0 where that is not asked, or of another audience.
func (s Sheet) showingGap(q *Question) int {
	evidence := s.evidence(q)
	if s.Organisation.Audience != BME || evidence == nil {
		return 0
	}
	return int(MostEvidence-*evidence) * gapUnit / (2 * int(MostEvidence))
}

// evidence gives what can be shown, where it counts; nil where that is not asked, or was not answered.
func (s *Sheet) evidence(q *Question) *Evidence {
	evidence := s.Answers[q.ID].countedEvidence(*q)
	if evidence == nil || s.form(q) != FirstForm {
		return nil
	}
	return evidence
}
