package assessment_test

import (
	"maps"
	"slices"
	"testing"

	"equalfooting/assessment"
)

func TestOverallAndStage(t *testing.T) {
	for _, c := range []struct {
		name    string
		sums    [6]int // of the levels of each domain, 24 being all
		overall string
		stage   assessment.Stage
	}{
		{"all in place", [6]int{24, 24, 24, 24, 24, 24}, "100", assessment.ReadyToNegotiate},
		{"nothing in place", [6]int{}, "0", assessment.BuildFirst},
		{"just ready to negotiate", [6]int{12, 24, 18, 18, 18, 18}, "75", assessment.ReadyToNegotiate},
		{"one domain below half", [6]int{11, 24, 19, 18, 18, 18}, "75", assessment.ReadyWithSupport},
		{"overall just below", [6]int{17, 18, 18, 18, 18, 18}, "74.3056", assessment.ReadyWithSupport},
		{"just ready with support", [6]int{12, 12, 12, 12, 18, 6}, "50", assessment.ReadyWithSupport},
		{"one domain below a quarter", [6]int{12, 12, 12, 12, 19, 5}, "50", assessment.BuildFirst},
		{"overall just below half", [6]int{11, 12, 12, 12, 12, 12}, "49.3056", assessment.BuildFirst},
		{"high, but one domain at nothing", [6]int{24, 24, 24, 24, 24, 0}, "83.3333", assessment.BuildFirst},
		{"high, but one domain at a quarter", [6]int{24, 24, 24, 24, 24, 6}, "87.5", assessment.ReadyWithSupport},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := assessment.Reckon(withSums(c.sums))
			if decimal(r.Overall) != c.overall || r.Stage != c.stage || r.Indicative {
				t.Errorf("%s, %s, indicative %v; want %s, %s", decimal(r.Overall), r.Stage, r.Indicative, c.overall, c.stage)
			}
			if len(r.Unsettled) > 0 {
				t.Errorf("settled, yet %v would settle it", r.Unsettled)
			}
		})
	}
}

// The overall is the mean of the domains, not of the questions: a domain of one question weighs as much as one of six.
func TestOverallIsTheMeanOfDomains(t *testing.T) {
	s := withSums([6]int{24, 24, 24, 24, 24, 24})
	for i, q := range assessment.QuestionsIn(assessment.Full, assessment.Trust) {
		s.Answers[q.ID] = assessment.Answer{Kind: assessment.DoesNotApply}
		if i == 0 {
			s.Answers[q.ID] = assessment.Rating(1)
		}
	}
	r := assessment.Reckon(s)
	if decimal(r.Overall) != "87.5" || r.Stage != assessment.ReadyWithSupport {
		t.Errorf("%s, %s; want 87.5, %s", decimal(r.Overall), r.Stage, assessment.ReadyWithSupport)
	}
}

func TestWithoutAnOverall(t *testing.T) {
	s := withSums([6]int{24, 24, 24, 24, 24, 24})
	maps.Copy(s.Answers, answers(map[string]string{
		"profile.findable": "not sure", "profile.offer": "rather not say", "profile.track-record": "does not apply",
		"profile.known": "not sure", "culture.language": "not sure",
	}))
	s.Answers["profile.vouched"] = assessment.Answer{Flagged: true}
	r := assessment.Reckon(s)
	if r.Overall != nil || r.Stage != assessment.NoStage {
		t.Errorf("one of five rated in profile, yet overall %s, %s", decimal(r.Overall), r.Stage)
	}
	if want := []string{"profile.findable", "profile.offer", "profile.known", "profile.vouched"}; !slices.Equal(r.Unsettled, want) {
		t.Errorf("%v would settle it, want %v", r.Unsettled, want)
	}
	if want := []string{"profile.findable", "profile.known", "culture.language"}; !slices.Equal(r.FindOut, want) {
		t.Errorf("to find out: %v, want %v", r.FindOut, want)
	}
}

func TestCriticalQuestionsHoldTheStageBack(t *testing.T) {
	for _, c := range []struct {
		given string
		stage assessment.Stage
	}{
		{"4", assessment.ReadyToNegotiate}, {"2", assessment.ReadyToNegotiate}, {"1", assessment.ReadyWithSupport}, {"0", assessment.BuildFirst},
		{"not sure", assessment.ReadyWithSupport}, {"rather not say", assessment.ReadyWithSupport}, {"does not apply", assessment.ReadyWithSupport},
	} {
		for _, q := range assessment.Questions(assessment.Full) {
			want := assessment.ReadyToNegotiate
			if q.Critical {
				want = c.stage
			}
			if got := assessment.Reckon(changed(4, map[string]string{q.ID: c.given})).Stage; got != want {
				t.Errorf("%s at %s: %s, want %s", q.ID, c.given, got, want)
			}
		}
	}
}

// A domain of which nothing applies does not stand in the way of an overall; two do.
func TestFiveDomainsAreEnough(t *testing.T) {
	s := allAt(assessment.BME, assessment.Full, 3)
	for _, q := range assessment.QuestionsIn(assessment.Full, assessment.Culture) {
		s.Answers[q.ID] = assessment.Answer{Kind: assessment.DoesNotApply}
	}
	r := assessment.Reckon(s)
	if decimal(r.Overall) != "75" || r.Stage != assessment.ReadyToNegotiate || r.Domains[3].Band != assessment.NothingAsks {
		t.Errorf("five domains: %s, %s", decimal(r.Overall), r.Stage)
	}
	for _, q := range assessment.QuestionsIn(assessment.Full, assessment.Profile) {
		s.Answers[q.ID] = assessment.Answer{Kind: assessment.DoesNotApply}
	}
	if r := assessment.Reckon(s); r.Overall != nil || r.Stage != assessment.NoStage || len(r.Unsettled) > 0 {
		t.Errorf("four domains: %s, %s, settled by %q", decimal(r.Overall), r.Stage, r.Unsettled)
	}
}

// Half of each domain gives scores, but two thirds of all are needed for a stage, unless a critical 0 settles it.
func TestTwoThirdsAreNeeded(t *testing.T) {
	s := sheet(assessment.BME, assessment.Full, nil)
	for _, d := range assessment.Domains() {
		for _, q := range assessment.QuestionsIn(assessment.Full, d)[:3] {
			s.Answers[q.ID] = assessment.Rating(4)
		}
	}
	r := assessment.Reckon(s)
	if r.Overall != nil || r.Stage != assessment.NoStage || len(r.Unsettled) != 18 {
		t.Errorf("18 of 36: %s, %s, %d would settle it", decimal(r.Overall), r.Stage, len(r.Unsettled))
	}
	s.Answers["capacity.cash-flow"] = assessment.Rating(0)
	if r := assessment.Reckon(s); r.Overall != nil || r.Stage != assessment.BuildFirst || len(r.Unsettled) > 0 {
		t.Errorf("18 of 36, one critical at 0: %s, %s, settled by %q", decimal(r.Overall), r.Stage, r.Unsettled)
	}
	delete(s.Answers, "trust.history")
	if r := assessment.Reckon(s); r.Stage != assessment.NoStage {
		t.Errorf("17 of 36, one critical at 0: %s", r.Stage)
	}
	for _, q := range assessment.Questions(assessment.Full)[:30] {
		s.Answers[q.ID] = assessment.Rating(4)
	}
	s.Answers["trust.history"] = assessment.Rating(4)
	if r := assessment.Reckon(s); decimal(r.Overall) != "100" {
		t.Errorf("33 of 36: %s", decimal(r.Overall))
	}
}

func TestNothingAnswered(t *testing.T) {
	for _, a := range assessment.Audiences() {
		for _, e := range []assessment.Edition{assessment.Full, assessment.Quick} {
			r := assessment.Reckon(assessment.Sheet{Organisation: assessment.Organisation{Audience: a}, Edition: e})
			if r.Audience != a || r.Edition != e || r.Indicative != (e == assessment.Quick) || r.Overall != nil || r.Stage != assessment.NoStage {
				t.Errorf("%s, %s: %+v", a, e, r)
			}
			if len(r.Unsettled) != len(assessment.Questions(e)) || len(r.Asks) > 0 || len(r.FindOut) > 0 {
				t.Errorf("%s, %s: %d would settle it, %d asks, %d to find out", a, e, len(r.Unsettled), len(r.Asks), len(r.FindOut))
			}
			for _, action := range slices.Concat(r.Actions, r.OtherAsks) {
				if action.Need != nil || len(action.Steps) > 0 || len(action.Because) > 0 {
					t.Errorf("%s, %s: action point %d comes of no answer: %+v", a, e, action.Number, action)
				}
			}
		}
	}
}

func TestFindOutOnlyWhatTheEditionAsks(t *testing.T) {
	given := map[string]string{"capacity.cash-flow": "not sure", "capacity.time": "not sure"}
	if got := assessment.Reckon(sheet(assessment.BME, assessment.Quick, given)).FindOut; !slices.Equal(got, []string{"capacity.time"}) {
		t.Errorf("quick: %v", got)
	}
	if got := assessment.Reckon(sheet(assessment.BME, assessment.Full, given)).FindOut; !slices.Equal(got, []string{"capacity.time", "capacity.cash-flow"}) {
		t.Errorf("full: %v, want the instrument's order", got)
	}
}

func TestWeakest(t *testing.T) {
	for _, c := range []struct {
		name string
		r    assessment.Result
		want assessment.Domain
	}{
		{"lowest", assessment.Reckon(withSums([6]int{20, 20, 3, 20, 4, 20})), assessment.Profile},
		{"first of two", assessment.Reckon(withSums([6]int{20, 5, 20, 20, 5, 20})), assessment.Governance},
		{"all alike", assessment.Reckon(withSums([6]int{9, 9, 9, 9, 9, 9})), ""},
		{"none scored", assessment.Reckon(sheet(assessment.BME, assessment.Full, nil)), ""},
		{"one scored", assessment.Reckon(sheet(assessment.BME, assessment.Quick, map[string]string{"trust.valued": "1"})), ""},
		{"two scored", assessment.Reckon(sheet(assessment.BME, assessment.Quick,
			map[string]string{"trust.valued": "1", "capacity.time": "2"})), assessment.Trust},
	} {
		got, held := c.r.Weakest()
		if got.ID != c.want || held != (c.want != "") {
			t.Errorf("%s: %q, %v; want %q", c.name, got.ID, held, c.want)
		}
	}
}
