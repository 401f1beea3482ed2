package assessment

import (
	"cmp"
	"slices"
)

// StrongArea is a domain in which an organisation has something to bring to a partner, for action point 1. It holds
// neither a score nor a level: what is shown to a partner is what is there, not a mark.
type StrongArea struct {
	Domain    Domain
	Questions []StrongAnswer // one or two
}

// StrongAnswer is a question that is mostly or wholly in place.
type StrongAnswer struct {
	Question string    // its id
	Evidence *Evidence // 0 to 3; nil where none is asked for or none was given
}

const strongLevel Level = 3 // mostly in place

// How many there are at most: of domains that are a strength or growing, and of questions in each.
const (
	strongAreas     = 3
	strongQuestions = 2 // so that the page for a partner stays one page
)

// Strengths gives what an organisation brings (docs/scoring.md, "What you bring"): at most three domains that are a
// strength, best score first; growing ones count only where there are fewer than two strengths. A domain in which no
// question is at level 3 or 4 is passed over. When none is left, it gives every domain that has such a question, in the
// instrument's order, up to six. Empty when there is none. An answer in a question's second form says what is meant for a
// partner that there is not yet: it is not among them.
func Strengths(s Sheet) []StrongArea {
	var areas []StrongArea
	for _, d := range bestDomains(s) {
		if questions := strongAnswers(s, d); len(questions) > 0 && len(areas) < strongAreas {
			areas = append(areas, StrongArea{Domain: d, Questions: questions})
		}
	}
	if len(areas) > 0 {
		return areas
	}
	for _, d := range Domains() {
		if questions := strongAnswers(s, d); len(questions) > 0 {
			areas = append(areas, StrongArea{Domain: d, Questions: questions})
		}
	}
	return areas
}

// bestDomains gives the domains that are a strength, and where there are fewer than two also those that are growing, best
// score first, ties in the instrument's order.
func bestDomains(s Sheet) []Domain {
	var scored []DomainResult
	strengths := 0
	for _, d := range Domains() {
		r := count(s, d).result()
		if r.Band == Strength {
			strengths++
		}
		if r.Band == Strength || r.Band == Growing {
			scored = append(scored, r)
		}
	}
	slices.SortStableFunc(scored, func(a, b DomainResult) int { return b.Score.Compare(*a.Score) })
	var best []Domain
	for _, r := range scored {
		if r.Band == Strength || strengths < 2 {
			best = append(best, r.ID)
		}
	}
	return best
}

// strongAnswers gives the questions of a domain at level 3 or 4: highest level first, then most evidence (none given
// counts as none to show), then the instrument's order; at most two.
func strongAnswers(s Sheet, d Domain) []StrongAnswer {
	var strong []Question
	for _, q := range QuestionsIn(s.Edition, d) {
		if a := s.Answers[q.ID]; a.Kind == Rated && a.Level >= strongLevel && s.form(&q) == FirstForm {
			strong = append(strong, q)
		}
	}
	slices.SortStableFunc(strong, func(p, q Question) int {
		a, b := s.Answers[p.ID], s.Answers[q.ID]
		return cmp.Or(cmp.Compare(b.Level, a.Level), cmp.Compare(evidenceOrNone(b, q), evidenceOrNone(a, p)))
	})
	var answers []StrongAnswer
	for _, q := range strong[:min(len(strong), strongQuestions)] {
		answers = append(answers, StrongAnswer{Question: q.ID, Evidence: s.Answers[q.ID].countedEvidence(q)})
	}
	return answers
}

func evidenceOrNone(a Answer, q Question) Evidence {
	if e := a.countedEvidence(q); e != nil {
		return *e
	}
	return LeastEvidence
}
