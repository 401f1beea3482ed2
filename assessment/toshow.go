package assessment

// ToShow counts the answers of which it was not yet said what could be shown, though their questions ask it.
func (s Sheet) ToShow() int {
	return s.toShow(func(*Question) bool { return true })
}

// DomainToShow is ToShow for one domain.
func (s Sheet) DomainToShow(d Domain) int {
	return s.toShow(func(q *Question) bool { return q.Domain == d })
}

func (s Sheet) toShow(in func(*Question) bool) int {
	count := 0
	questions := Questions(s.Edition)
	for i := range questions {
		q := &questions[i]
		if a := s.Answers[q.ID]; in(q) && a.AsksEvidence(*q) && a.Evidence == nil {
			count++
		}
	}
	return count
}

// SameLevel says that all the answers with a level have the same one, and that there are at least so many of them.
func (s Sheet) SameLevel(least int) bool {
	count, first := 0, LowestLevel
	for _, q := range Questions(s.Edition) {
		a := s.Answers[q.ID]
		if a.Kind != Rated {
			continue
		}
		if count == 0 {
			first = a.Level
		}
		if a.Level != first {
			return false
		}
		count++
	}
	return count >= least
}
