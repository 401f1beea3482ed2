package assessment

import "slices"

// Hold is what keeps the stage from being a higher one: a domain, or one critical question. The zero value is neither.
type Hold struct {
	Domain   Domain
	Question string
}

// Hold says what keeps the stage of a sheet's result from being a higher one. Where the scores alone would give a higher
// stage it is the critical question that comes first: of those to settle, or else one without a level of 2 or more. Otherwise
// it is the domain with the lowest score. Nothing holds back the highest stage, nor six domains that come out the same, and
// without a stage it cannot be said.
func (r Result) Hold(s Sheet) Hold {
	switch {
	case r.Stage == ReadyToNegotiate || r.Stage == NoStage:
		return Hold{}
	case r.Overall == nil || byScores(*r.Overall, r.Domains) != r.Stage:
		return Hold{Question: r.unsettledCritical(s)}
	}
	weakest, _ := r.Weakest()
	return Hold{Domain: weakest.ID}
}

// unsettledCritical gives the critical question to settle first, or else the first that has no level.
func (r Result) unsettledCritical(s Sheet) string {
	if len(r.SettleFirst) > 0 {
		return r.SettleFirst[0]
	}
	questions := Questions(s.Edition)
	i := slices.IndexFunc(questions, func(q Question) bool { return q.Critical && s.Answers[q.ID].Kind != Rated })
	return questions[i].ID
}
