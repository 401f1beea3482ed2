package assessment

import (
	"cmp"

	"equalfooting/assessment/inorder"
)

// GoodAnswer is something that an organisation is good at, as it tells a partner: without its level, for it is no mark.
type GoodAnswer struct {
	Question string    // its id
	Evidence *Evidence // what of it can be shown, 0 to 3; nil where none is asked for or none was given
}

// strongLevel is the level from which something is told to a partner.
const strongLevel Level = 3

// How many stand on the page for partners at most. How a BME organisation is run is told by one of them: the work comes
// first.
const (
	mostGood           = 5
	mostGoodOfDomain   = 2
	mostGoodGovernance = 1
)

// GoodAt gives what an organisation can tell a partner that it is good at (docs/scoring.md, "What we bring"): questions worth telling at
// level 3 or 4, by level, then by evidence, then in the instrument's order; five at most, no more than two from a domain, and one from a
// BME organisation's governance. Answers to a question's second form are left out: they say what is meant for a partner that there is not
// yet.
func GoodAt(s Sheet) []GoodAnswer {
	var strong []Question
	for _, q := range Questions(s.Edition) {
		a := s.Answers[q.ID]
		if q.WorthTelling && a.Kind == Rated && a.Level >= strongLevel && s.form(&q) == FirstForm {
			strong = append(strong, q)
		}
	}
	inorder.Sort(strong, func(p, q Question) int {
		a, b := s.Answers[p.ID], s.Answers[q.ID]
		return cmp.Or(cmp.Compare(b.Level, a.Level), cmp.Compare(evidenceOrNone(b, q), evidenceOrNone(a, p)))
	})
	var good []GoodAnswer
	named := make(map[Domain]int)
	for _, q := range strong {
		most := mostGoodOfDomain
		if q.Domain == Governance && s.Organisation.Audience == BME {
			most = mostGoodGovernance
		}
		if len(good) < mostGood && named[q.Domain] < most {
			named[q.Domain]++
			good = append(good, GoodAnswer{Question: q.ID, Evidence: s.Answers[q.ID].countedEvidence(q)})
		}
	}
	return good
}

// evidenceOrNone counts no answer on evidence as nothing to show.
func evidenceOrNone(a Answer, q Question) Evidence {
	if e := a.countedEvidence(q); e != nil {
		return *e
	}
	return LeastEvidence
}
