package assessment_test

import (
	"testing"

	"equalfooting/assessment"
)

// decimal writes a value that may not exist.
func decimal(f *assessment.Fraction) string {
	if f == nil {
		return "none"
	}
	return f.Decimal(4)
}

func TestDomainScoreCoverageAndBand(t *testing.T) {
	for _, c := range []struct {
		name         string
		edition      assessment.Edition
		given        map[string]string
		score        string
		band         assessment.Band
		asked, rated int
		coverage     string
	}{
		{"nothing answered", assessment.Full, nil, "none", assessment.NoBand, 6, 0, "0"},
		{"all at 0", assessment.Full, map[string]string{
			"capacity.time": "0", "capacity.full-cost": "0", "capacity.cash-flow": "0",
			"capacity.delivery": "0", "capacity.skills": "0", "capacity.networks": "0"},
			"0", assessment.First, 6, 6, "1"},
		{"all at 4", assessment.Full, map[string]string{
			"capacity.time": "4", "capacity.full-cost": "4", "capacity.cash-flow": "4",
			"capacity.delivery": "4", "capacity.skills": "4", "capacity.networks": "4"},
			"100", assessment.Strength, 6, 6, "1"},
		{"just a strength: 18 of 24", assessment.Full, map[string]string{
			"capacity.time": "3", "capacity.full-cost": "3", "capacity.cash-flow": "3",
			"capacity.delivery": "3", "capacity.skills": "3", "capacity.networks": "3"},
			"75", assessment.Strength, 6, 6, "1"},
		{"just not a strength: 17 of 24", assessment.Full, map[string]string{
			"capacity.time": "3", "capacity.full-cost": "3", "capacity.cash-flow": "3",
			"capacity.delivery": "3", "capacity.skills": "3", "capacity.networks": "2"},
			"70.8333", assessment.Growing, 6, 6, "1"},
		{"just growing: 12 of 24", assessment.Full, map[string]string{
			"capacity.time": "4", "capacity.full-cost": "4", "capacity.cash-flow": "4",
			"capacity.delivery": "0", "capacity.skills": "0", "capacity.networks": "0"},
			"50", assessment.Growing, 6, 6, "1"},
		{"just a priority: 11 of 24", assessment.Full, map[string]string{
			"capacity.time": "4", "capacity.full-cost": "4", "capacity.cash-flow": "3",
			"capacity.delivery": "0", "capacity.skills": "0", "capacity.networks": "0"},
			"45.8333", assessment.First, 6, 6, "1"},
		{"half rated is enough", assessment.Full, map[string]string{
			"capacity.time": "3", "capacity.full-cost": "2", "capacity.cash-flow": "3"},
			"66.6667", assessment.Growing, 6, 3, "0.5"},
		{"less than half is not", assessment.Full, map[string]string{
			"capacity.time": "3", "capacity.full-cost": "2"}, "none", assessment.NoBand, 6, 2, "0.3333"},
		{"not sure and rather not say are asked, not rated", assessment.Full, map[string]string{
			"capacity.time": "4", "capacity.full-cost": "4", "capacity.cash-flow": "not sure", "capacity.delivery": "rather not say"},
			"none", assessment.NoBand, 6, 2, "0.3333"},
		{"does not apply is not asked", assessment.Full, map[string]string{
			"capacity.time": "4", "capacity.full-cost": "1", "capacity.cash-flow": "does not apply", "capacity.delivery": "does not apply"},
			"62.5", assessment.Growing, 4, 2, "0.5"},
		{"one of one", assessment.Full, map[string]string{
			"capacity.time": "1", "capacity.full-cost": "does not apply", "capacity.cash-flow": "does not apply",
			"capacity.delivery": "does not apply", "capacity.skills": "does not apply", "capacity.networks": "does not apply"},
			"25", assessment.First, 1, 1, "1"},
		{"two of five", assessment.Full, map[string]string{
			"capacity.time": "1", "capacity.full-cost": "1", "capacity.cash-flow": "does not apply"},
			"none", assessment.NoBand, 5, 2, "0.4"},
		{"nothing applies", assessment.Full, map[string]string{
			"capacity.time": "does not apply", "capacity.full-cost": "does not apply", "capacity.cash-flow": "does not apply",
			"capacity.delivery": "does not apply", "capacity.skills": "does not apply", "capacity.networks": "does not apply"},
			"none", assessment.NoBand, 0, 0, "0"},
		{"quick: one of two", assessment.Quick, map[string]string{"capacity.time": "3"}, "75", assessment.Strength, 2, 1, "0.5"},
		{"quick: the rest is not asked", assessment.Quick, map[string]string{"capacity.cash-flow": "4", "capacity.skills": "4"},
			"none", assessment.NoBand, 2, 0, "0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := assessment.Reckon(sheet(assessment.BME, c.edition, c.given)).Domains[0]
			if d.ID != assessment.Capacity || decimal(d.Score) != c.score || d.Band != c.band {
				t.Errorf("%s scores %s, %s; want %s, %s", d.ID, decimal(d.Score), d.Band, c.score, c.band)
			}
			if d.Asked != c.asked || d.Rated != c.rated || d.Coverage.Decimal(4) != c.coverage {
				t.Errorf("%d of %d rated, coverage %s; want %d of %d, %s",
					d.Rated, d.Asked, d.Coverage.Decimal(4), c.rated, c.asked, c.coverage)
			}
		})
	}
}

func TestEvidenceScoreAndGap(t *testing.T) {
	for _, c := range []struct {
		name       string
		given      map[string]string
		score, gap string
		showsLess  bool
	}{
		{"none given", map[string]string{"profile.findable": "4"}, "none", "none", false},
		{"only where the question asks it", map[string]string{"profile.known": "4/0"}, "none", "none", false},
		{"only from level 1 up", map[string]string{"profile.findable": "0/3"}, "none", "none", false},
		{"from level 1", map[string]string{"profile.findable": "1/3"}, "100", "-75", false},
		{"nothing to show", map[string]string{"profile.findable": "4/0"}, "0", "100", true},
		{"as much as is done", map[string]string{"profile.findable": "4/3"}, "100", "0", false},
		{"a gap of exactly 25", map[string]string{"profile.findable": "1/0"}, "0", "25", true},
		{"a gap just below 25", map[string]string{"profile.findable": "3/2", "profile.offer": "4/2"}, "66.6667", "20.8333", false},
		{"the rest stays out", map[string]string{
			"profile.findable": "3/1", "profile.offer": "2/1", "profile.track-record": "4", "profile.vouched": "0/3", "profile.known": "4/3"},
			"33.3333", "29.1667", true},
		{"evidence beside other answers counts for nothing", map[string]string{"profile.findable": "2/2"}, "66.6667", "-16.6667", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := sheet(assessment.BME, assessment.Full, c.given)
			s.Answers["profile.vouched"] = s.Answers["profile.vouched"].WithEvidence(3)
			for _, kind := range []assessment.Kind{assessment.NotSure, assessment.RatherNotSay, assessment.DoesNotApply, assessment.Unanswered} {
				if s.Answers["profile.vouched"].Kind != assessment.Rated {
					s.Answers["profile.vouched"] = s.Answers["profile.vouched"].Choose(kind, 4)
				}
				d := assessment.Reckon(s).Domains[2]
				if decimal(d.EvidenceScore) != c.score || decimal(d.EvidenceGap) != c.gap || d.ShowsLess() != c.showsLess {
					t.Errorf("evidence %s, gap %s, shows less %v; want %s, %s, %v",
						decimal(d.EvidenceScore), decimal(d.EvidenceGap), d.ShowsLess(), c.score, c.gap, c.showsLess)
				}
			}
		})
	}
}

// A domain with too little rated for a score can still show what there is to show.
func TestEvidenceNeedsNoDomainScore(t *testing.T) {
	d := assessment.Reckon(sheet(assessment.BME, assessment.Full, map[string]string{"trust.roles": "4/1"})).Domains[5]
	if d.Score != nil || decimal(d.EvidenceScore) != "33.3333" || decimal(d.EvidenceGap) != "66.6667" {
		t.Errorf("score %s, evidence %s, gap %s", decimal(d.Score), decimal(d.EvidenceScore), decimal(d.EvidenceGap))
	}
}
