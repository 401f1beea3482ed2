package assessment_test

import (
	"math/big"
	"slices"
	"sort"

	"equalfooting/assessment"
)

// totals gives in how many domains something is asked, and what is asked and rated over all.
func totals(domains []domainVerdict) (inUse, asked, rated int64) {
	for _, d := range domains {
		if d.asked > 0 {
			inUse++
		}
		asked, rated = asked+int64(d.asked), rated+int64(d.rated)
	}
	return inUse, asked, rated
}

func judgeOverall(domains []domainVerdict) *big.Rat {
	inUse, asked, rated := totals(domains)
	if inUse < 5 || !reaches(big.NewRat(rated, asked), 2, 3) {
		return nil
	}
	var scores []*big.Rat
	for _, d := range domains {
		if d.asked > 0 && d.score == nil {
			return nil
		}
		if d.asked > 0 {
			scores = append(scores, d.score)
		}
	}
	return mean(scores)
}

func (j judged) stage(overall *big.Rat, domains []domainVerdict) string {
	all2, one0 := true, false
	for _, q := range j.links {
		if a := j.sheet.Answers[q.id]; q.has("C") {
			all2 = all2 && a.Kind == "rated" && a.Level >= 2
			one0 = one0 || a.Kind == "rated" && a.Level == 0
		}
	}
	allReach := func(least int64) bool {
		return !slices.ContainsFunc(domains, func(d domainVerdict) bool { return d.score != nil && !reaches(d.score, least, 1) })
	}
	if overall == nil {
		_, asked, rated := totals(domains)
		if one0 && asked > 0 && reaches(big.NewRat(rated, asked), 1, 2) {
			return "build first"
		}
		return "not enough answered to say"
	}
	if reaches(overall, 75, 1) && allReach(50) && all2 {
		return "ready to negotiate"
	}
	if reaches(overall, 50, 1) && allReach(25) && !one0 {
		return "ready with support"
	}
	return "build first"
}

// wouldSettle: INSTRUMENT names no rule. docs/scoring.md: what has no level in the domains without a score, and everywhere
// where less than two thirds are rated; nothing where fewer than five domains have anything asked.
func (j judged) wouldSettle(domains []domainVerdict) []string {
	inUse, asked, rated := totals(domains)
	if inUse < 5 {
		return nil
	}
	var ids []string
	for _, q := range j.asked {
		i := slices.IndexFunc(domains, func(d domainVerdict) bool { return d.id == q.domain })
		if j.sheet.Answers[q.id].Kind != "rated" && (domains[i].score == nil || !reaches(big.NewRat(rated, asked), 2, 3)) {
			ids = append(ids, q.id)
		}
	}
	return ids
}

func (j judged) settleFirst() []string {
	var ids []string
	for _, wanted := range []assessment.Answer{{Kind: "rated", Level: 0}, {Kind: "rated", Level: 1}, {Kind: "not sure"}} {
		for _, q := range j.asked {
			a := j.sheet.Answers[q.id]
			if q.has("C") && a.Kind == wanted.Kind && (a.Kind == "not sure" || a.Level == wanted.Level) {
				ids = append(ids, q.id)
			}
		}
	}
	return ids
}

// byValue sorts by a value, highest first and none last, and leaves ties as they are.
func byValue[T any](list []T, value func(T) *big.Rat) {
	rank := func(v T) *big.Rat {
		if r := value(v); r != nil {
			return r
		}
		return big.NewRat(-1, 1)
	}
	sort.SliceStable(list, func(i, k int) bool { return rank(list[i]).Cmp(rank(list[k])) > 0 })
}
