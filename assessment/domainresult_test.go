package assessment_test

import (
	"slices"
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
			"none", assessment.NothingAsks, 0, 0, "none"},
		{"quick: one of two", assessment.Quick, map[string]string{"capacity.time": "3"}, "75", assessment.Strength, 2, 1, "0.5"},
		{"quick: the rest is not asked", assessment.Quick, map[string]string{"capacity.cash-flow": "4", "capacity.skills": "4"},
			"none", assessment.NoBand, 2, 0, "0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := assessment.Reckon(sheet(assessment.BME, c.edition, c.given)).Domains[0]
			if d.ID != assessment.Capacity || decimal(d.Score) != c.score || d.Band != c.band {
				t.Errorf("%s scores %s, %s; want %s, %s", d.ID, decimal(d.Score), d.Band, c.score, c.band)
			}
			if d.Asked != c.asked || d.Rated != c.rated || decimal(d.Coverage) != c.coverage {
				t.Errorf("%d of %d rated, coverage %s; want %d of %d, %s",
					d.Rated, d.Asked, decimal(d.Coverage), c.rated, c.asked, c.coverage)
			}
		})
	}
}

func TestEvidenceScoreAndGap(t *testing.T) {
	for _, c := range []struct {
		name       string
		given      map[string]string
		score, gap string
		said       assessment.EvidenceSaid
		unwritten  []string
	}{
		{"none given", map[string]string{"profile.findable": "4"}, "none", "none", "", nil},
		{"only where the question asks it", map[string]string{"profile.known": "4/0", "profile.directory": "4/0"}, "none", "none", "", nil},
		{"only from level 1 up", map[string]string{"profile.findable": "0/3"}, "none", "none", "", nil},
		{"from level 1", map[string]string{"profile.findable": "1/3"}, "100", "-75", "", nil},
		{"of one question nothing is said", map[string]string{"profile.findable": "4/0"}, "0", "100", "", nil},
		{"two with nothing to show", map[string]string{"profile.findable": "4/0", "profile.offer": "4/1"}, "16.6667", "83.3333",
			assessment.MoreThanShown, []string{"profile.findable", "profile.offer"}},
		{"as much as is done", map[string]string{"profile.findable": "4/3", "profile.offer": "4/3"}, "100", "0", assessment.Shown, nil},
		{"below 25 more, and half shown", map[string]string{"profile.findable": "3/1", "profile.offer": "4/2", "profile.track-record": "2/2"},
			"55.5556", "19.4444", assessment.Shown, []string{"profile.findable"}},
		{"one in writing, one not", map[string]string{"profile.findable": "3/2", "profile.offer": "4/1"}, "50", "37.5",
			assessment.MoreThanShown, []string{"profile.offer"}},
		{"below 25 more, and below 50 shown", map[string]string{"profile.findable": "2/1", "profile.offer": "2/1"}, "33.3333", "16.6667", "", nil},
		{"a mean level below 2", map[string]string{"profile.findable": "2/0", "profile.offer": "1/0"}, "0", "37.5", "", nil},
		{"all at the lowest level", map[string]string{"profile.findable": "1/3", "profile.offer": "1/3"}, "100", "-75", "", nil},
		{"the rest stays out", map[string]string{
			"profile.findable": "3/1", "profile.offer": "2/1", "profile.track-record": "4", "profile.vouched": "0/3", "profile.known": "4/3"},
			"33.3333", "29.1667", assessment.MoreThanShown, []string{"profile.findable", "profile.offer"}},
		{"evidence beside other answers counts for nothing", map[string]string{"profile.findable": "2/2"}, "66.6667", "-16.6667", "", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := sheet(assessment.BME, assessment.Full, c.given)
			s.Answers["profile.vouched"] = s.Answers["profile.vouched"].WithEvidence(3)
			for _, kind := range []assessment.Kind{assessment.NotSure, assessment.RatherNotSay, assessment.DoesNotApply, assessment.Unanswered} {
				if s.Answers["profile.vouched"].Kind != assessment.Rated {
					s.Answers["profile.vouched"] = s.Answers["profile.vouched"].Choose(kind, 4)
				}
				d := assessment.Reckon(s).Domains[2]
				if decimal(d.EvidenceScore) != c.score || decimal(d.EvidenceGap) != c.gap || d.Evidence != c.said || !slices.Equal(d.Unwritten, c.unwritten) {
					t.Errorf("evidence %s, gap %s, said %q, not in writing %q; want %s, %s, %q, %q",
						decimal(d.EvidenceScore), decimal(d.EvidenceGap), d.Evidence, d.Unwritten, c.score, c.gap, c.said, c.unwritten)
				}
			}
		})
	}
}

// A gap of exactly 25 is one, and an evidence score of exactly 50 is shown.
func TestEvidenceAtTheBounds(t *testing.T) {
	// Levels 3 and 3 are 75; evidence 1 and 2 is 50.
	d := assessment.Reckon(sheet(assessment.BME, assessment.Full, map[string]string{"profile.findable": "3/1", "profile.offer": "3/2"})).Domains[2]
	if decimal(d.EvidenceGap) != "25" || d.Evidence != assessment.MoreThanShown {
		t.Errorf("a gap of %s: %q", decimal(d.EvidenceGap), d.Evidence)
	}
	// Levels 2 and 3 are 62.5; evidence 1 and 2 is 50.
	d = assessment.Reckon(sheet(assessment.BME, assessment.Full, map[string]string{"profile.findable": "2/1", "profile.offer": "3/2"})).Domains[2]
	if decimal(d.EvidenceScore) != "50" || d.Evidence != assessment.Shown {
		t.Errorf("an evidence score of %s: %q", decimal(d.EvidenceScore), d.Evidence)
	}
}

// A domain with too little rated for a score can still show what there is to show.
func TestEvidenceNeedsNoDomainScore(t *testing.T) {
	d := assessment.Reckon(sheet(assessment.BME, assessment.Full, map[string]string{"trust.roles": "4/1"})).Domains[5]
	if d.Score != nil || decimal(d.EvidenceScore) != "33.3333" || decimal(d.EvidenceGap) != "66.6667" {
		t.Errorf("score %s, evidence %s, gap %s", decimal(d.Score), decimal(d.EvidenceScore), decimal(d.EvidenceGap))
	}
}

// In its second form a question asks for no evidence.
func TestEvidenceIsNotAskedBeforeAPartner(t *testing.T) {
	s := sheet(assessment.BME, assessment.Full, map[string]string{"trust.roles": "4/1"})
	s.Organisation.Partner = assessment.PartnerNo
	if d := assessment.Reckon(s).Domains[5]; d.EvidenceScore != nil || d.EvidenceGap != nil {
		t.Errorf("evidence %s, gap %s", decimal(d.EvidenceScore), decimal(d.EvidenceGap))
	}
	s.Organisation.Audience = assessment.Funder // it always has partners
	if d := assessment.Reckon(s).Domains[5]; d.EvidenceScore == nil {
		t.Error("a funder's evidence does not count")
	}
}
