package findings_test

import (
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content/documents"
	"equalfooting/content/findings"
)

// The other three audiences, each as someone there would read it. The organisations are made up.
func TestGoldenDocumentsOfTheOtherAudiences(t *testing.T) {
	book := english(t)
	for audience, example := range map[assessment.Audience]struct {
		organisation assessment.Organisation
		answers      []string
	}{
		assessment.Mainstream: {
			assessment.Organisation{
				Name: "Example Advice Trust", Motivations: []assessment.Motivation{assessment.MotiveFunder},
				Partnership: assessment.Merger, Approach: assessment.ApproachAccess,
			},
			[]string{
				"capacity.time: 3", "capacity.full-cost: 1/0", "capacity.cash-flow: 2", "capacity.delivery: 2/1", "capacity.networks: 0",
				"governance.independence: 4/2", "governance.board-mix: 1", "governance.finance: 4/3", "governance.policies: 0",
				"governance.quality: 3/3", "profile.offer: 2/0", "profile.vouched: not sure", "culture.hard-talks: 3",
				"culture.practice: 2/0", "ideology.ethos: 4/2", "ideology.choice: 3", "trust.decisions: 1", "trust.valued: not sure",
				"trust.accountability: rather not say", "trust.roles: 3/2",
			},
		},
		assessment.Infrastructure: {
			assessment.Organisation{
				Name: "Example Council for Voluntary Service", Motivations: []assessment.Motivation{assessment.MotiveFunder},
				Partnership: assessment.Merger, Approach: assessment.ApproachAccess,
			},
			[]string{
				"capacity.time: 3", "capacity.networks: 4", "capacity.skills: 3", "capacity.full-cost: 3/1", "capacity.delivery: 3/2",
				"governance.finance: 4/3", "governance.board-mix: 1", "profile.findable: 4/2", "profile.directory: 1", "profile.offer: 3/1",
				"profile.track-record: 3/0", "profile.vouched: 4/2", "culture.joint-rules: 0", "culture.hard-talks: not sure",
				"ideology.choice: 4", "ideology.voice: 3", "trust.decisions: 1", "trust.openness: 0", "trust.roles: 1/1",
			},
		},
		assessment.Funder: {
			assessment.Organisation{
				Name: "Example Community Fund", Motivations: []assessment.Motivation{assessment.MotiveFunder},
				Partnership: assessment.Merger, Approach: assessment.ApproachAccess,
			},
			[]string{
				"capacity.time: 1", "capacity.full-cost: 1/1", "capacity.cash-flow: 0", "capacity.networks: 0", "capacity.skills: not sure",
				"governance.independence: 4/3", "governance.finance: 4/3", "governance.quality: 3/2", "governance.policies: 3/2",
				"governance.board-mix: 3", "governance.mandate: 4", "profile.findable: 4/2", "profile.known: 1", "culture.language: 3",
				"culture.self-aware: 3", "ideology.ethos: 4/2", "ideology.voice: 3", "ideology.choice: not sure", "trust.decisions: 1",
				"trust.openness: 2", "trust.history: 2",
			},
		},
	} {
		t.Run(string(audience), func(t *testing.T) {
			sheet := answered(allAt(assessment.Full, 2), example.answers...)
			sheet.Organisation = example.organisation
			sheet.Organisation.Audience = audience
			golden(t, "audience-"+string(audience), plain(t, documents.Result(book, sheet, false)))
		})
	}
}

// What a small group suffers from is never put to a large body in the small group's words, nor the other way round: no
// statement, step or word of care that one audience reads is another's, unless it is shared on purpose.
func TestEachAudienceReadsItsOwnWords(t *testing.T) {
	book := english(t)
	words := book.Results()
	for _, level := range []assessment.Level{0, 2, 4} {
		read := make(map[string]assessment.Audience)
		for _, audience := range assessment.Audiences() {
			sheet := allAt(assessment.Full, level)
			sheet.Organisation.Audience = audience
			f := findings.New(book, sheet)
			stage := words.Stages[f.Result().Stage]
			text := strings.Join(lines(documents.Result(book, sheet, false)), "\n")
			for _, said := range []string{stage.Means.By(audience), words.Reading.NotNow.By(audience), words.Reading.Points[1].By(audience)} {
				if !strings.Contains(text, said) {
					t.Errorf("%s does not read %q", audience, said)
				}
			}
			for _, r := range f.Advice.Own() {
				step, ok := r.FirstStep()
				if !ok {
					continue
				}
				if other, met := read[step.Text]; met {
					t.Errorf("%s and %s are told to take the same step: %s", other, audience, step.Text)
				}
				read[step.Text] = audience
			}
		}
	}
}
