package assessment

// Hold is what keeps the stage from being a higher one: a domain, or one critical question. The zero value is neither.
type Hold struct {
	Domain   Domain
	Question string
	More     int // how many critical questions hold it back besides that one
}

// Hold says what keeps the stage of a sheet's result from being a higher one. If the scores alone would give a higher stage, it is a
// critical question: the first of those to settle, or else the first without a level of 2 or more. Otherwise it is the domain with the
// lowest score. Nothing holds back the highest stage, or six domains with the same score, and without a stage there is no saying.
func (r Result) Hold(s Sheet) Hold {
	switch {
	case r.Stage == ReadyToNegotiate || r.Stage == NoStage:
		return Hold{}
	case r.Overall == nil || byScores(*r.Overall, r.Domains) != r.Stage:
		return r.heldByCritical(s)
	}
	weakest, _ := r.Weakest()
	return Hold{Domain: weakest.ID}
}

// heldByCritical names the critical question to settle first, or else the first that has no level, and counts the others that
// keep the stage as it is: for the lowest stage those rated 0, for the next those without a level of 2 or more.
func (r Result) heldByCritical(s Sheet) Hold {
	var hold Hold
	holding := 0
	for _, q := range Questions(s.Edition) {
		a := s.Answers[q.ID]
		rated := a.Kind == Rated
		if !q.Critical || rated && a.Level >= 2 || r.Stage == BuildFirst && (!rated || a.Level != LowestLevel) {
			continue
		}
		if hold.Question == "" {
			hold.Question = q.ID
		}
		holding++
	}
	if len(r.SettleFirst) > 0 {
		hold.Question = r.SettleFirst[0]
	}
	hold.More = holding - 1
	return hold
}
