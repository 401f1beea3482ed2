package assessment_test

import (
	"flag"
	"os"
	"runtime/debug"
	"strings"
	"testing"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// TestMain lets every property look at 1,250 sets of answers, so that the independent reckoning, which runs once for
// each audience and edition, sees 10,000. A -rapid.checks on the command line goes before it.
func TestMain(m *testing.M) {
	if err := flag.Set("rapid.checks", "1250"); err != nil {
		panic(err)
	}
	debug.SetGCPercent(400) // hardly anything of all these sheets lives on
	os.Exit(m.Run())
}

// answers makes a sheet's answers of "level", "level/evidence", "not sure", "rather not say" or "does not apply".
func answers(given map[string]string) map[string]assessment.Answer {
	made := make(map[string]assessment.Answer)
	for id, text := range given {
		level, evidence, _ := strings.Cut(text, "/")
		if len(level) > 1 {
			made[id] = assessment.Answer{Kind: assessment.Kind(text)}
			continue
		}
		made[id] = assessment.Rating(assessment.Level(level[0] - '0'))
		if evidence != "" {
			made[id] = made[id].WithEvidence(assessment.Evidence(evidence[0] - '0'))
		}
	}
	return made
}

func sheet(a assessment.Audience, e assessment.Edition, given map[string]string) assessment.Sheet {
	return assessment.Sheet{
		Organisation: assessment.Organisation{Name: "Example Group", Audience: a},
		Edition:      e,
		Answers:      answers(given),
	}
}

// allAt gives every question of the edition the same level.
func allAt(a assessment.Audience, e assessment.Edition, level assessment.Level) assessment.Sheet {
	s := sheet(a, e, nil)
	for _, q := range assessment.Questions(e) {
		s.Answers[q.ID] = assessment.Rating(level)
	}
	return s
}

// withSums rates all six questions of each domain, as evenly as can be and the first ones higher, so that the levels of the
// domains add up to these, 0 to 24 each.
func withSums(sums [6]int) assessment.Sheet {
	s := sheet(assessment.BME, assessment.Full, nil)
	for i, d := range assessment.Domains() {
		for k, q := range assessment.QuestionsIn(assessment.Full, d) {
			level := sums[i] / 6
			if k < sums[i]%6 {
				level++
			}
			s.Answers[q.ID] = assessment.Rating(assessment.Level(level))
		}
	}
	return s
}

// The answers that a random sheet is drawn from: nearly all rated, half rated, few rated.
var kindPools = [3][]assessment.Kind{
	{assessment.Rated, assessment.NotSure, assessment.Rated, assessment.Rated, assessment.DoesNotApply,
		assessment.Rated, assessment.Rated, assessment.RatherNotSay, assessment.Rated, assessment.Unanswered},
	{assessment.Rated, assessment.Rated, assessment.NotSure, assessment.Rated, assessment.DoesNotApply,
		assessment.RatherNotSay, assessment.Rated, assessment.Unanswered},
	{assessment.Unanswered, assessment.RatherNotSay, assessment.NotSure, assessment.DoesNotApply, assessment.Rated},
}

// drawSheet draws any sheet of this audience and edition. Levels, evidence, notes and flags also stand where they
// count for nothing, and there are answers to questions that the edition does not ask.
func drawSheet(t *rapid.T, a assessment.Audience, e assessment.Edition) assessment.Sheet {
	s := sheet(a, e, nil)
	pool := rapid.SampledFrom(kindPools[:]).Draw(t, "kinds")
	for _, q := range specifiedQuestions {
		s.Answers[q.id] = drawAnswer(t, q.id, pool)
	}
	s.Organisation.Partner = rapid.SampledFrom([]assessment.Partner{"", assessment.PartnerYes, assessment.PartnerNo}).Draw(t, "partner")
	s.Answers["no.such-question"] = assessment.Rating(0)
	return s
}

func drawAnswer(t *rapid.T, id string, kinds []assessment.Kind) assessment.Answer {
	answer := assessment.Answer{
		Kind:  rapid.SampledFrom(kinds).Draw(t, id+" kind"),
		Level: assessment.Level(rapid.IntRange(0, 4).Draw(t, id+" level")),
	}
	extra := rapid.IntRange(-1, 3).Draw(t, id+" evidence")
	if extra >= 0 {
		answer = answer.WithEvidence(assessment.Evidence(extra))
	}
	if extra == 2 {
		answer.Note, answer.Flagged = "an example note", true
	}
	return answer
}

// drawAny draws a sheet of any audience and edition.
func drawAny(t *rapid.T) assessment.Sheet {
	audiences := assessment.Audiences()
	return drawSheet(t,
		rapid.SampledFrom(audiences[:]).Draw(t, "audience"),
		rapid.SampledFrom([]assessment.Edition{assessment.Full, assessment.Quick}).Draw(t, "edition"))
}
