package assessment

// Steps names a question whose steps are to be taken, and which version of them. The texts are content's.
type Steps struct {
	Question string
	Version  StepsVersion
}

// StepsVersion is which of a question's steps texts is meant.
type StepsVersion string

// The four versions (docs/scoring.md, "Steps").
const (
	StartSteps StepsVersion = "start" // for level 0 or 1, and for "not sure"
	BuildSteps StepsVersion = "build" // for level 2 or 3
	KeepSteps  StepsVersion = "keep"  // for level 4
	ShowSteps  StepsVersion = "show"  // for a BME organisation that does more than it can show, in place of the two before
)

// stepsVersion gives the version for an answer. What cannot be shown comes first where it is the wider gap: the work is done
// already.
func (s Sheet) stepsVersion(q *Question) StepsVersion {
	a := s.Answers[q.ID]
	switch {
	case a.Kind != Rated || a.Level <= 1:
		return StartSteps
	case s.showingGap(q) > levelGap(a):
		return ShowSteps
	case a.Level < HighestLevel:
		return BuildSteps
	default:
		return KeepSteps
	}
}

// StepsOf gives the steps that the answer to a question leads to; false where it leads to none: no answer yet, rather not say,
// or does not apply.
func (s Sheet) StepsOf(question string) (Steps, bool) {
	i, ok := byID[question]
	if !ok {
		return Steps{}, false
	}
	q := &instrument[i]
	if _, given := s.gap(q, true); !given {
		return Steps{}, false
	}
	return Steps{Question: question, Version: s.stepsVersion(q)}, true
}

// giveSteps goes through the own action points in their order. It gives each the steps of all its questions with a gap, as its need
// counts it, that no earlier one has: so no two recommendations say the same thing. An action point with nothing to do gets the steps
// that keep up what is there.
func giveSteps(s Sheet, own []weighed) {
	given := make(map[string]bool)
	give := func(w *weighed, q *Question, version StepsVersion) {
		given[q.ID] = true
		w.Steps = append(w.Steps, Steps{Question: q.ID, Version: version})
	}
	for i := range own {
		w := &own[i]
		for _, g := range w.gaps {
			if g.twelfths > 0 && !given[g.question.ID] {
				give(w, g.question, s.stepsVersion(g.question))
			}
		}
		if w.Need == nil || len(w.Because) > 0 {
			continue
		}
		for _, g := range w.gaps { // all alike, and so in the instrument's order
			if !given[g.question.ID] {
				give(w, g.question, KeepSteps)
				break
			}
		}
	}
}
