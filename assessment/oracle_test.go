package assessment_test

import (
	"math/big"
	"slices"

	"equalfooting/assessment"
)

// These files (oracle…) reckon a sheet a second time, from the specification alone and with math/big: they share no code with
// the package but the types of a sheet. The table is the one written out in instrument_test.go.

// verdict is what the specification says a sheet comes to. A nil value does not exist.
type verdict struct {
	partner, stage          string
	overall                 *big.Rat
	domains                 []domainVerdict
	settle, findOut, wanted []string // wanted: what would settle the stage
	start                   []string // "question, reason, version"
	own, asks, rest         []actionVerdict
}

type domainVerdict struct {
	id, band, said                string
	asked, rated                  int
	coverage, score, evidence, by *big.Rat // by: how far the levels go beyond the evidence
	unwritten                     []string
}

type actionVerdict struct {
	number   int
	need     *big.Rat
	priority string
	because  []string
	steps    []string // "question version"
}

// judged is a sheet with what is asked of it.
type judged struct {
	sheet assessment.Sheet
	asked []specified // of the edition, less what does not apply
	links []specified // of the edition
	side  int         // bme, mainstream, infrastructure, funder
}

func judge(s assessment.Sheet) verdict {
	j := judged{sheet: s, side: slices.Index([]assessment.Audience{"bme", "mainstream", "infrastructure", "funder"}, s.Organisation.Audience)}
	for _, q := range specifiedQuestions {
		if s.Edition == "quick" && !q.has("Q") {
			continue
		}
		j.links = append(j.links, q)
		if s.Answers[q.id].Kind != "does not apply" {
			j.asked = append(j.asked, q)
		}
	}
	v := verdict{partner: "yes"}
	if j.noPartner() {
		v.partner = "no"
	}
	for _, id := range []string{"capacity", "governance", "profile", "culture", "ideology", "trust"} {
		v.domains = append(v.domains, j.domain(id))
	}
	v.overall = judgeOverall(v.domains)
	v.stage = j.stage(v.overall, v.domains)
	for _, q := range j.asked {
		if s.Answers[q.id].Kind == "not sure" {
			v.findOut = append(v.findOut, q.id)
		}
	}
	if v.stage == "not enough answered to say" {
		v.wanted = j.wouldSettle(v.domains)
	}
	v.settle = j.settleFirst()
	picks := j.startHere(v.settle, v.domains)
	for _, p := range picks {
		v.start = append(v.start, p.q.id+", "+p.why+", "+j.version(p.q))
	}
	j.actions(&v, picks)
	return v
}

// noPartner: the nine are asked in their second form, for bme and mainstream.
func (j judged) noPartner() bool { return j.sheet.Organisation.Partner == "no" && j.side <= 1 }

// evidence that counts: only where it is asked, beside a level of 1 or more. Second-form answers ask for none.
func (j judged) evidence(q specified) (evidence int64, counts bool) {
	a := j.sheet.Answers[q.id]
	if !q.has("E") || a.Kind != "rated" || a.Level == 0 || a.Evidence == nil || q.has("P") && j.noPartner() {
		return 0, false
	}
	return int64(*a.Evidence), true
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

func (j judged) domain(id string) domainVerdict {
	d := domainVerdict{id: id}
	var percents, evidences, beside []*big.Rat
	for _, q := range j.asked {
		if q.domain != id {
			continue
		}
		d.asked++
		a := j.sheet.Answers[q.id]
		if a.Kind != "rated" {
			continue
		}
		d.rated++
		percents = append(percents, big.NewRat(25*int64(a.Level), 1))
		if e, counts := j.evidence(q); counts {
			evidences = append(evidences, big.NewRat(100*e, 3))
			beside = append(beside, big.NewRat(25*int64(a.Level), 1))
			if e <= 1 {
				d.unwritten = append(d.unwritten, q.id)
			}
		}
	}
	d.band = "does not apply"
	if d.asked > 0 {
		d.coverage = big.NewRat(int64(d.rated), int64(d.asked))
		d.band = "not enough answered"
	}
	if reaches(d.coverage, 1, 2) && d.rated > 0 {
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
		d.by = new(big.Rat).Sub(mean(beside), d.evidence)
	}
	if len(evidences) >= 2 && reaches(mean(beside), 50, 1) { // a mean level of 2 is 50 of 100
		if reaches(d.by, 25, 1) {
			d.said = "more than shown"
		} else if reaches(d.evidence, 50, 1) {
			d.said = "shown"
		}
	}
	if d.said == "" {
		d.unwritten = nil
	}
	return d
}
