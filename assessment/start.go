package assessment

import (
	"cmp"
	"slices"

	"equalfooting/assessment/inorder"
)

// Start is a question to start with: at most three are chosen of all (docs/scoring.md, "Start here").
type Start struct {
	Question string
	Why      StartReason
	Version  StepsVersion // which of its steps
}

// StartReason is why a question is one of those to start with.
type StartReason string

// The reasons, in the order in which they choose.
const (
	SettleFirst StartReason = "settle first" // a critical question that is not in place: nothing is signed before it
	WeakestPart StartReason = "weakest part" // the widest gap of the domain with the lowest score
	WidestGap   StartReason = "widest gap"
)

// StartReasons gives all three, in the order above.
func StartReasons() []StartReason { return []StartReason{SettleFirst, WeakestPart, WidestGap} }

// mostStarts is how many are chosen: as many as one can keep in mind.
const mostStarts = 3

// smallestStart is the smallest gap to start with, in twelfths: a quarter.
const smallestStart = gapUnit / 4

// settleFirst gives the critical questions that are rated 0 or 1 or answered "not sure": level 0, then 1, then not sure, ties
// in the instrument's order.
func settleFirst(s Sheet) []string {
	var ids []string
	for _, isDue := range []func(a Answer) bool{
		func(a Answer) bool { return a.Kind == Rated && a.Level == 0 },
		func(a Answer) bool { return a.Kind == Rated && a.Level == 1 },
		func(a Answer) bool { return a.Kind == NotSure },
	} {
		for _, q := range Questions(s.Edition) {
			if q.Critical && isDue(s.Answers[q.ID]) {
				ids = append(ids, q.ID)
			}
		}
	}
	return ids
}

// startHere chooses where to start. due are the questions to settle first.
func startHere(s Sheet, domains [DomainCount]DomainResult, due []string) []Start {
	p := picker{sheet: s, candidates: candidates(s, domains, due)}
	if len(due) > 0 {
		q, _ := QuestionByID(due[0])
		p.pick(&q, SettleFirst)
	}
	if d, ok := weakestPart(domains); ok && !p.hasOf(d) {
		p.first(WeakestPart, func(q *Question) bool { return q.Domain == d })
	}
	for p.first(WidestGap, func(q *Question) bool { return !p.hasOf(q.Domain) }) {
	}
	for p.first(WidestGap, func(*Question) bool { return true }) {
	}
	return p.picked
}

// candidates gives the questions with a gap of a quarter or more: by gap, widest first, then by the score of the domain,
// lowest first and those without one before all, then what is to be settled first, then in the instrument's order.
func candidates(s Sheet, domains [DomainCount]DomainResult, due []string) []*Question {
	type candidate struct {
		question *Question
		twelfths int
		score    *Fraction
		due      bool
	}
	var list []candidate
	questions := Questions(s.Edition)
	for i := range questions {
		q := &questions[i]
		if twelfths, given := s.gap(q, true); given && twelfths >= smallestStart {
			in := slices.IndexFunc(domains[:], func(d DomainResult) bool { return d.ID == q.Domain })
			list = append(list, candidate{q, twelfths, domains[in].Score, slices.Contains(due, q.ID)})
		}
	}
	inorder.Sort(list, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.twelfths, a.twelfths), byScore(a.score, b.score), trueFirst(a.due, b.due))
	})
	var ordered []*Question
	for _, c := range list {
		ordered = append(ordered, c.question)
	}
	return ordered
}

// byScore puts the lowest score first, and none before all.
func byScore(a, b *Fraction) int {
	if a == nil || b == nil {
		return trueFirst(a == nil, b == nil)
	}
	return a.Compare(*b)
}

func trueFirst(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	default:
		return 1
	}
}

// weakestPart gives the domain with the lowest score, where that is no strength; ties in the instrument's order.
func weakestPart(domains [DomainCount]DomainResult) (Domain, bool) {
	var lowest *DomainResult
	for i := range domains {
		if d := &domains[i]; d.Score != nil && d.Band != Strength && (lowest == nil || d.Score.Compare(*lowest.Score) < 0) {
			lowest = d
		}
	}
	if lowest == nil {
		return "", false
	}
	return lowest.ID, true
}
