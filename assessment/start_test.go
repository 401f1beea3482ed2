package assessment_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"equalfooting/assessment"
)

// starts writes where to start: "capacity.cash-flow, settle first, start".
func starts(r assessment.Result) []string {
	var list []string
	for _, chosen := range r.StartHere {
		list = append(list, fmt.Sprintf("%s, %s, %s", chosen.Question, chosen.Why, chosen.Version))
	}
	return list
}

// changed answers every question at this level, but for these.
func changed(level assessment.Level, given map[string]string) assessment.Sheet {
	s := allAt(assessment.BME, assessment.Full, level)
	maps.Copy(s.Answers, answers(given))
	return s
}

func TestSettleFirst(t *testing.T) {
	s := changed(3, map[string]string{
		"capacity.cash-flow": "1", "governance.policies": "not sure", "governance.mandate": "0", "ideology.choice": "1",
		"trust.decisions": "2", "governance.independence": "rather not say", "capacity.time": "0"})
	want := []string{"governance.mandate", "capacity.cash-flow", "ideology.choice", "governance.policies"}
	if got := assessment.Reckon(s).SettleFirst; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	s.Edition = assessment.Quick // asks neither for cash flow nor for policies
	if got := assessment.Reckon(s).SettleFirst; !slices.Equal(got, []string{"governance.mandate", "ideology.choice"}) {
		t.Errorf("quick: %q", got)
	}
}

func TestStartHere(t *testing.T) {
	for _, c := range []struct {
		name string
		s    assessment.Sheet
		want []string
	}{
		{"nothing answered", sheet(assessment.BME, assessment.Full, nil), nil},
		{"all in place", allAt(assessment.BME, assessment.Full, 4), nil},
		{"all alike at 3: ties in the instrument's order, one of a domain", allAt(assessment.BME, assessment.Full, 3),
			[]string{"capacity.time, widest gap, build", "governance.independence, widest gap, build", "profile.findable, widest gap, build"}},
		{"all alike at 2: capacity is the lowest", allAt(assessment.BME, assessment.Full, 2),
			[]string{"capacity.time, weakest part, build", "governance.independence, widest gap, build", "profile.findable, widest gap, build"}},
		{"what is to be settled may stand in the weakest part", changed(3, map[string]string{"trust.decisions": "1", "trust.roles": "0", "trust.openness": "0"}),
			[]string{"trust.decisions, settle first, start", "capacity.time, widest gap, build", "governance.independence, widest gap, build"}},
		{"the weakest part after what is to be settled", changed(3, map[string]string{"trust.roles": "0", "trust.openness": "1", "ideology.choice": "1"}),
			[]string{"ideology.choice, settle first, start", "trust.roles, weakest part, start", "capacity.time, widest gap, build"}},
		{"nothing weak: the widest gaps, of three domains", changed(4, map[string]string{"culture.self-aware": "2", "culture.language": "1", "profile.known": "3"}),
			[]string{"culture.language, widest gap, start", "profile.known, widest gap, build", "culture.self-aware, widest gap, build"}},
		{"two of a domain only where no other is left", changed(4, map[string]string{"culture.self-aware": "1", "culture.language": "1", "culture.learning": "1", "trust.history": "3"}),
			[]string{"culture.self-aware, weakest part, start", "trust.history, widest gap, build", "culture.learning, widest gap, start"}},
		{"a domain without a score goes before the others", sheet(assessment.BME, assessment.Full, map[string]string{
			"capacity.time": "2", "capacity.networks": "4", "capacity.skills": "4", "culture.language": "2"}),
			[]string{"culture.language, widest gap, build", "capacity.time, widest gap, build"}},
		{"what cannot be shown", changed(4, map[string]string{"profile.offer": "4/0", "ideology.ethos": "4/1", "profile.vouched": "4/2"}),
			[]string{"profile.offer, widest gap, show", "ideology.ethos, widest gap, show"}},
	} {
		if got := starts(assessment.Reckon(c.s)); !slices.Equal(got, c.want) {
			t.Errorf("%s:\n%q, want\n%q", c.name, got, c.want)
		}
	}
}

// What leads to an ask by being settled first, or by being the weakest part, puts it before those of higher need.
func TestTheOrderOfAsks(t *testing.T) {
	s := changed(3, map[string]string{
		"capacity.cash-flow": "1", "capacity.time": "1", // 16, and 8 for cash flow
		"trust.history": "0", "trust.roles": "1", "trust.valued": "1", "trust.accountability": "1", // 9; 12; 5 and 14; 8 and 12
	})
	r := assessment.Reckon(s)
	if got := starts(r); got[0] != "capacity.cash-flow, settle first, start" || got[1] != "trust.history, weakest part, start" {
		t.Fatalf("starts %q", got)
	}
	if got := numbersOf(r.Asks)[:2]; !slices.Equal(got, []int{16, 9}) {
		t.Errorf("asks first for %v; needs %v", got, needs(r))
	}
	rest := r.Asks[2:]
	for i := range rest[1:] {
		if rest[i].Need.Compare(*rest[i+1].Need) < 0 {
			t.Errorf("the rest is not by need: %v", needs(r))
		}
	}
}

func needs(r assessment.Result) []string {
	var list []string
	for _, ask := range r.Asks {
		list = append(list, fmt.Sprintf("%d: %s", ask.Number, decimal(ask.Need)))
	}
	return list
}
