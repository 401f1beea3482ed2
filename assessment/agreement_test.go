package assessment_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// Random sheets of each of four audiences and two editions; .ci/long draws so many that they are 10,000 in all.
func TestReckonAgreesWithTheSpecificationReckonedAnew(t *testing.T) {
	for _, a := range assessment.Audiences() {
		for _, e := range []assessment.Edition{assessment.Full, assessment.Quick} {
			t.Run(string(a)+" "+string(e), func(t *testing.T) {
				rapid.Check(t, func(t *rapid.T) {
					s := drawSheet(t, a, e)
					if differ := differences(assessment.Reckon(s), judge(s)); len(differ) > 0 {
						t.Fatalf("Reckon and the specification differ: %v", differ)
					}
				})
			})
		}
	}
}

// differences lists, in words, where a result is not what the specification says.
func differences(r assessment.Result, v verdict) []string {
	var found []string
	differ := func(what string, got, want any) {
		if g, w := fmt.Sprint(got), fmt.Sprint(want); g != w {
			found = append(found, fmt.Sprintf("%s: %s, want %s", what, g, w))
		}
	}
	value := func(what string, got *assessment.Fraction, want *big.Rat) {
		switch {
		case (got == nil) != (want == nil):
			found = append(found, fmt.Sprintf("%s: %s, want %v", what, decimal(got), want))
		case got != nil && !isRat(*got, want):
			found = append(found, fmt.Sprintf("%s: %s, want %v", what, decimal(got), want))
		}
	}
	value("overall", r.Overall, v.overall)
	differ("stage", r.Stage, v.stage)
	differ("partner", r.Partner, v.partner)
	differ("to find out", r.FindOut, v.findOut)
	differ("would settle it", r.Unsettled, v.wanted)
	differ("settle first", r.SettleFirst, v.settle)
	var start []string
	for _, chosen := range r.StartHere {
		start = append(start, chosen.Question+", "+string(chosen.Why)+", "+string(chosen.Version))
	}
	differ("start here", start, v.start)
	for i, d := range v.domains {
		got := r.Domains[i]
		differ("domain", got.ID, d.id)
		differ(d.id+" band", got.Band, d.band)
		differ(d.id+" rated of asked", [2]int{got.Rated, got.Asked}, [2]int{d.rated, d.asked})
		value(d.id+" coverage", got.Coverage, d.coverage)
		value(d.id+" score", got.Score, d.score)
		value(d.id+" evidence", got.EvidenceScore, d.evidence)
		value(d.id+" gap", got.EvidenceGap, d.by)
		differ(d.id+" evidence said", got.Evidence, d.said)
		differ(d.id+" not in writing", got.Unwritten, d.unwritten)
	}
	lists := []struct {
		what string
		got  []assessment.Action
		want []actionVerdict
	}{{"own", r.Actions, v.own}, {"asks", r.Asks, v.asks}, {"others'", r.OtherAsks, v.rest}}
	for _, list := range lists {
		if len(list.got) != len(list.want) {
			found = append(found, fmt.Sprintf("%s: %v, want %v", list.what, numbersOf(list.got), list.want))
			continue
		}
		for i, want := range list.want {
			got := list.got[i]
			what := fmt.Sprintf("%s, place %d (%d)", list.what, i+1, want.number)
			differ(what+" number", got.Number, want.number)
			value(what+" need", got.Need, want.need)
			differ(what+" priority", got.Priority, want.priority)
			if !slices.Equal(got.Because, want.because) {
				differ(what+" because", got.Because, want.because)
			}
			var steps []string
			for _, given := range got.Steps {
				steps = append(steps, given.Question+" "+string(given.Version))
			}
			differ(what+" steps", steps, want.steps)
		}
	}
	return found
}
