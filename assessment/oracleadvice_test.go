package assessment_test

import (
	"math/big"
	"slices"
	"sort"
)

// gap of a question; with evidence, the larger of the two for bme. nil where the answer gives none.
func (j judged) gap(q specified, withEvidence bool) *big.Rat {
	a := j.sheet.Answers[q.id]
	switch a.Kind {
	case "not sure":
		return big.NewRat(1, 2)
	case "rated":
		gap := big.NewRat(4-int64(a.Level), 4)
		if lacking := j.lacking(q); withEvidence && lacking != nil && lacking.Cmp(gap) > 0 {
			return lacking
		}
		return gap
	}
	return nil
}

// lacking is (3 - evidence) / 6 where the audience is bme and there is an evidence answer that counts.
func (j judged) lacking(q specified) *big.Rat {
	evidence, counts := j.evidence(q)
	if !counts || j.side != 0 {
		return nil
	}
	return big.NewRat(3-evidence, 6)
}

// version of the steps of a question with an answer.
func (j judged) version(q specified) string {
	a := j.sheet.Answers[q.id]
	if a.Kind != "rated" || a.Level < 2 {
		return "start"
	}
	if lacking := j.lacking(q); lacking != nil && lacking.Cmp(big.NewRat(4-int64(a.Level), 4)) > 0 {
		return "show"
	}
	if a.Level < 4 {
		return "build"
	}
	return "keep"
}

// pick is a question to start with.
type pick struct {
	q   specified
	why string
}

func (j judged) startHere(settle []string, domains []domainVerdict) []pick {
	scoreOf := func(q specified) *big.Rat {
		return domains[slices.IndexFunc(domains, func(d domainVerdict) bool { return d.id == q.domain })].score
	}
	var candidates []specified
	for _, q := range j.asked {
		if reaches(j.gap(q, true), 1, 4) {
			candidates = append(candidates, q)
		}
	}
	place := func(q specified) int {
		return slices.IndexFunc(specifiedQuestions, func(o specified) bool { return o.id == q.id })
	}
	sort.Slice(candidates, func(i, k int) bool {
		a, b := candidates[i], candidates[k]
		if c := j.gap(a, true).Cmp(j.gap(b, true)); c != 0 {
			return c > 0
		}
		one, other := scoreOf(a), scoreOf(b)
		if one == nil {
			one = big.NewRat(-1, 1)
		}
		if other == nil {
			other = big.NewRat(-1, 1)
		}
		if c := one.Cmp(other); c != 0 {
			return c < 0
		}
		if first, second := slices.Contains(settle, a.id), slices.Contains(settle, b.id); first != second {
			return first
		}
		return place(a) < place(b)
	})
	var picks []pick
	taken := func(q specified) bool { return slices.ContainsFunc(picks, func(p pick) bool { return p.q.id == q.id }) }
	covered := func(domain string) bool {
		return slices.ContainsFunc(picks, func(p pick) bool { return p.q.domain == domain })
	}
	if len(settle) > 0 {
		i := slices.IndexFunc(specifiedQuestions, func(q specified) bool { return q.id == settle[0] })
		picks = append(picks, pick{specifiedQuestions[i], "settle first"})
	}
	lowest := ""
	var least *big.Rat
	for _, d := range domains {
		if d.score != nil && !reaches(d.score, 75, 1) && (least == nil || d.score.Cmp(least) < 0) {
			lowest, least = d.id, d.score
		}
	}
	if lowest != "" && !covered(lowest) {
		if i := slices.IndexFunc(candidates, func(q specified) bool { return q.domain == lowest }); i >= 0 {
			picks = append(picks, pick{candidates[i], "weakest part"})
		}
	}
	for _, anywhere := range []bool{false, true} {
		for _, q := range candidates {
			if len(picks) < 3 && !taken(q) && (anywhere || !covered(q.domain)) {
				picks = append(picks, pick{q, "widest gap"})
			}
		}
	}
	return picks
}

func (j judged) actions(v *verdict, picks []pick) {
	from, to := []int{1, 5, 9, 14}[j.side], []int{4, 8, 13, 17}[j.side]
	for number := 1; number <= 17; number++ {
		own := number >= from && number <= to
		if !own && number < 5 {
			continue // what the others lack is never a demand on BME organisations
		}
		action := j.action(number)
		switch {
		case own:
			v.own = append(v.own, action)
		case action.need != nil && action.need.Cmp(big.NewRat(1, 4)) > 0:
			v.asks = append(v.asks, action)
		default:
			v.rest = append(v.rest, action)
		}
	}
	need := func(a actionVerdict) *big.Rat { return a.need }
	byValue(v.own, need)
	byValue(v.asks, need)
	j.giveOut(v.own)
	var first []actionVerdict
	for _, p := range picks {
		if p.why == "widest gap" {
			continue
		}
		if i := slices.IndexFunc(v.asks, func(a actionVerdict) bool { return slices.Contains(p.q.ask[j.side], a.number) }); i >= 0 {
			first = append(first, v.asks[i])
			v.asks = slices.Delete(v.asks, i, i+1)
		}
	}
	v.asks = slices.Concat(first, v.asks)
}

// behind gives the linked questions of an action point that give something, widest first.
func (j judged) behind(number int) (behind []specified, linked int) {
	for _, q := range j.links {
		if slices.Contains(q.own[j.side], number) || slices.Contains(q.ask[j.side], number) {
			linked++
			if j.gap(q, number < 3) != nil {
				behind = append(behind, q)
			}
		}
	}
	byValue(behind, func(q specified) *big.Rat { return j.gap(q, number < 3) })
	return behind, linked
}

func (j judged) action(number int) actionVerdict {
	action := actionVerdict{number: number, priority: "not enough answered"}
	behind, linked := j.behind(number)
	var gaps []*big.Rat
	for _, q := range behind {
		gap := j.gap(q, number < 3)
		gaps = append(gaps, gap)
		if gap.Sign() > 0 {
			action.because = append(action.because, q.id)
		}
	}
	switch action.need = mean(gaps); {
	case linked == 0:
		action.priority = "not asked in the quick check"
	case action.need == nil:
	case reaches(action.need, 1, 2):
		action.priority = "most to do"
	case reaches(action.need, 1, 4):
		action.priority = "some to do"
	default:
		action.priority = "keep going"
	}
	return action
}

// giveOut goes down the own action points and gives each the steps of what is behind it and still free.
func (j judged) giveOut(own []actionVerdict) {
	gone := make(map[string]bool)
	for i := range own {
		a := &own[i]
		for _, id := range a.because {
			if !gone[id] {
				gone[id] = true
				a.steps = append(a.steps, id+" "+j.version(specifiedQuestions[slices.IndexFunc(specifiedQuestions, func(q specified) bool { return q.id == id })]))
			}
		}
		if a.need == nil || a.need.Sign() > 0 {
			continue
		}
		for _, q := range j.links {
			answer := j.sheet.Answers[q.id]
			if slices.Contains(q.own[j.side], a.number) && answer.Kind == "rated" && answer.Level == 4 && !gone[q.id] {
				gone[q.id] = true
				a.steps = append(a.steps, q.id+" keep")
				break
			}
		}
	}
}
