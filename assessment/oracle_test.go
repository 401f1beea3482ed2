package assessment_test

import (
	"math/big"
	"slices"
	"sort"

	"equalfooting/assessment"
)

// This file reckons a sheet a second time, from the specification alone and with math/big: it shares no arithmetic
// with the package. Only the ask links of the audiences other than bme are taken from the package's own table, as the
// specification leaves them open.

// verdict is what the specification says a sheet comes to. A nil value does not exist.
type verdict struct {
	overall            *big.Rat
	stage              string
	domains            []domainVerdict
	own, asks, rest    []actionVerdict
	findOut, unsettled []string
}

type domainVerdict struct {
	id, band                      string
	asked, rated                  int
	coverage, score, evidence, by *big.Rat // by: how far the levels go beyond the evidence
}

type actionVerdict struct {
	number   int
	need     *big.Rat
	priority string
	because  []string
	steps    string // "question version", or nothing
}

// mean is nil of nothing.
func mean(values []*big.Rat) *big.Rat {
	if len(values) == 0 {
		return nil
	}
	sum := new(big.Rat)
	for _, v := range values {
		sum.Add(sum, v)
	}
	return sum.Quo(sum, big.NewRat(int64(len(values)), 1))
}

// reaches says whether value exists and is num/den or more.
func reaches(value *big.Rat, num, den int64) bool {
	return value != nil && value.Cmp(big.NewRat(num, den)) >= 0
}

// shown gives the evidence that counts: only where it is asked, beside a level of 1 or more.
func (q specified) shown(a assessment.Answer) (evidence int64, counts bool) {
	if !q.evidence || a.Kind != "rated" || a.Level == 0 || a.Evidence == nil {
		return 0, false
	}
	return int64(*a.Evidence), true
}

func judge(s assessment.Sheet) verdict {
	asked := slices.DeleteFunc(slices.Clone(specifiedQuestions), func(q specified) bool {
		return s.Edition == "quick" && !q.quick
	})
	var v verdict
	var scores []*big.Rat
	for _, id := range []string{"capacity", "governance", "profile", "culture", "ideology", "trust"} {
		inDomain := slices.DeleteFunc(slices.Clone(asked), func(q specified) bool { return q.domain != id })
		d := judgeDomain(id, inDomain, s)
		v.domains = append(v.domains, d)
		if d.score != nil {
			scores = append(scores, d.score)
		}
	}
	if len(scores) == 6 {
		v.overall = mean(scores)
	}
	v.stage = judgeStage(v.overall, scores)
	for _, q := range asked {
		kind := s.Answers[q.id].Kind
		if kind == "not sure" {
			v.findOut = append(v.findOut, q.id)
		}
		unscored := slices.ContainsFunc(v.domains, func(d domainVerdict) bool { return d.id == q.domain && d.score == nil })
		if unscored && kind != "rated" && kind != "does not apply" {
			v.unsettled = append(v.unsettled, q.id)
		}
	}
	judgeActions(&v, asked, s)
	return v
}

func judgeDomain(id string, questions []specified, s assessment.Sheet) domainVerdict {
	d := domainVerdict{id: id, band: "not enough answered", coverage: new(big.Rat)}
	var percents, evidences, besides []*big.Rat
	for _, q := range questions {
		answer := s.Answers[q.id]
		switch answer.Kind {
		case "does not apply":
			continue
		case "rated":
			percent := big.NewRat(25*int64(answer.Level), 1)
			percents = append(percents, percent)
			if evidence, counts := q.shown(answer); counts {
				evidences = append(evidences, big.NewRat(100*evidence, 3))
				besides = append(besides, percent)
			}
		}
		d.asked++
	}
	d.rated = len(percents)
	if d.asked > 0 {
		d.coverage = big.NewRat(int64(d.rated), int64(d.asked))
	}
	if reaches(d.coverage, 1, 2) {
		d.score = mean(percents)
		d.band = "priority"
		if reaches(d.score, 50, 1) {
			d.band = "growing"
		}
		if reaches(d.score, 75, 1) {
			d.band = "strength"
		}
	}
	if d.evidence = mean(evidences); d.evidence != nil {
		d.by = new(big.Rat).Sub(mean(besides), d.evidence)
	}
	return d
}

func judgeStage(overall *big.Rat, scores []*big.Rat) string {
	allReach := func(least int64) bool {
		return !slices.ContainsFunc(scores, func(score *big.Rat) bool { return !reaches(score, least, 1) })
	}
	if overall == nil {
		return "not enough answered to say"
	}
	if reaches(overall, 75, 1) && allReach(50) {
		return "ready to negotiate"
	}
	if reaches(overall, 50, 1) && allReach(25) {
		return "ready with support"
	}
	return "build first"
}

// gift is what one question gives to one action point.
type gift struct {
	question int // its place in the instrument
	need     *big.Rat
}

func judgeActions(v *verdict, asked []specified, s assessment.Sheet) {
	side := slices.Index([]assessment.Audience{"bme", "mainstream", "infrastructure", "funder"}, s.Organisation.Audience)
	ownFrom, ownTo := []int{1, 5, 9, 14}[side], []int{4, 8, 13, 17}[side]
	gifts := make(map[int][]gift)
	for number := 1; number <= 17; number++ {
		action := actionVerdict{number: number, priority: "not enough answered"}
		linked := 0
		var needs []*big.Rat
		for place, q := range asked {
			ask := q.ask
			if side != 0 {
				inTable, _ := assessment.QuestionByID(q.id)
				ask = inTable.Ask(s.Organisation.Audience)
			}
			if !slices.Contains(q.own[side], number) && !slices.Contains(ask, number) {
				continue
			}
			linked++
			if need := q.need(s.Answers[q.id], number); need != nil {
				gifts[number] = append(gifts[number], gift{place, need})
				needs = append(needs, need)
			}
		}
		sort.SliceStable(gifts[number], func(i, j int) bool { return gifts[number][i].need.Cmp(gifts[number][j].need) > 0 })
		for _, g := range gifts[number] {
			if g.need.Sign() > 0 {
				action.because = append(action.because, asked[g.question].id)
			}
		}
		switch action.need = mean(needs); {
		case linked == 0:
			action.priority = "not asked in the quick check"
		case action.need == nil:
		case reaches(action.need, 1, 2):
			action.priority = "do first"
		case reaches(action.need, 1, 4):
			action.priority = "do next"
		default:
			action.priority = "keep going"
		}
		switch {
		case number >= ownFrom && number <= ownTo:
			v.own = append(v.own, action)
		case reaches(action.need, 1, 4):
			v.asks = append(v.asks, action)
		default:
			v.rest = append(v.rest, action)
		}
	}
	inOrder(v.own)
	inOrder(v.asks)
	giveOut(v.own, gifts, asked, s)
}

// need is what an answer gives to the action point with this number, nil where it gives nothing.
func (q specified) need(a assessment.Answer, number int) *big.Rat {
	switch a.Kind {
	case "not sure":
		return big.NewRat(1, 2)
	case "rated":
		need := big.NewRat(4-int64(a.Level), 4)
		if evidence, counts := q.shown(a); counts && (number == 1 || number == 2) {
			if lacking := big.NewRat(3-evidence, 3); lacking.Cmp(need) > 0 {
				return lacking
			}
		}
		return need
	}
	return nil
}

// inOrder sorts by need, highest first and none last, then by number.
func inOrder(actions []actionVerdict) {
	rank := func(a actionVerdict) *big.Rat {
		if a.need == nil {
			return big.NewRat(-1, 1)
		}
		return a.need
	}
	sort.Slice(actions, func(i, j int) bool {
		if c := rank(actions[i]).Cmp(rank(actions[j])); c != 0 {
			return c > 0
		}
		return actions[i].number < actions[j].number
	})
}

// giveOut goes down the list and gives each action point the steps of its first question that is still free.
func giveOut(own []actionVerdict, gifts map[int][]gift, asked []specified, s assessment.Sheet) {
	var gone []int
	for i := range own {
		free := slices.DeleteFunc(slices.Clone(gifts[own[i].number]), func(g gift) bool { return slices.Contains(gone, g.question) })
		if len(free) == 0 {
			continue
		}
		gone = append(gone, free[0].question)
		id := asked[free[0].question].id
		version := "start"
		if answer := s.Answers[id]; answer.Kind == "rated" {
			version = []string{"start", "start", "build", "build", "keep"}[answer.Level]
		}
		own[i].steps = id + " " + version
	}
}
