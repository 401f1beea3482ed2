package assessment_test

import (
	"maps"
	"slices"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// changes are all the ways to change a record, each with whatever it takes drawn at random. What is drawn is from a
// few only, so that one change often meets what another one did.
var changes = map[string]func(t *rapid.T, r *assessment.Record){
	"give":      func(t *rapid.T, r *assessment.Record) { r.Give(drawQuestion(t), drawGiven(t), drawMoment(t)) },
	"edition":   func(t *rapid.T, r *assessment.Record) { r.SetEdition(drawEdition(t), drawMoment(t)) },
	"revisit":   func(t *rapid.T, r *assessment.Record) { r.Revisit(drawEdition(t), drawMoment(t)) },
	"take back": func(t *rapid.T, r *assessment.Record) { r.TakeBack() },
	"agree": func(t *rapid.T, r *assessment.Record) {
		if err := r.Agree(drawQuestion(t), drawGiven(t), drawMoment(t)); err != nil {
			t.Fatal(err)
		}
	},
	"add a view": func(t *rapid.T, r *assessment.Record) {
		kind := rapid.SampledFrom([]assessment.ViewKind{assessment.MentorView, assessment.ImportedView}).Draw(t, "kind")
		r.AddView("A trustee", kind, map[string]assessment.Answer{drawQuestion(t): drawGiven(t)}, drawMoment(t))
	},
	// There may be no view and no action of the number that is drawn. Then the record has to stay as it is.
	"give in a view": func(t *rapid.T, r *assessment.Record) { _ = r.GiveInView(drawNumber(t), drawQuestion(t), drawGiven(t)) },
	"open a view":    func(t *rapid.T, r *assessment.Record) { _ = r.Views.Open(drawNumber(t)) },
	"remove a view":  func(t *rapid.T, r *assessment.Record) { _ = r.Views.Remove(drawNumber(t)) },
	"add an action":  func(t *rapid.T, r *assessment.Record) { r.AddAction(drawAction(t)) },
	"change an action": func(t *rapid.T, r *assessment.Record) {
		r.Plan, _ = r.Plan.With(drawNumber(t), func(a *assessment.PlanAction) { *a = drawAction(t) })
	},
	"remove an action": func(t *rapid.T, r *assessment.Record) { r.Plan, _ = r.Plan.Without(drawNumber(t)) },
	"note on a day": func(t *rapid.T, r *assessment.Record) {
		day := assessment.Day{Date: date(2027, time.March, rapid.IntRange(1, 4).Draw(t, "day"))}
		if rapid.Bool().Draw(t, "noted") {
			day.Note = "an example note"
		}
		r.Days = r.Days.With(day)
	},
	"day of a visit": func(t *rapid.T, r *assessment.Record) {
		_ = r.Visits.SayDay(drawNumber(t), drawDate(t, "on", 2026, 2028))
	},
	"next look": func(t *rapid.T, r *assessment.Record) { r.NextLook = drawDate(t, "next look", 2026, 2028) },
}

var changeNames = slices.Sorted(maps.Keys(changes))

// drawRecord draws a record to which much may have happened.
func drawRecord(t *rapid.T) assessment.Record {
	r := drawStart(t)
	for _, name := range rapid.SliceOfN(rapid.SampledFrom(changeNames), 0, 12).Draw(t, "changes") {
		changes[name](t, &r)
	}
	return r
}

// drawStart draws a record as it begins: with no answers, with all, or with all but those that are drawn mostly.
func drawStart(t *rapid.T) assessment.Record {
	start := sheet(assessment.BME, drawEdition(t), nil)
	if rapid.Bool().Draw(t, "whole") {
		start = allAt(assessment.BME, assessment.Full, 2)
		start.Edition = drawEdition(t)
	}
	if rapid.Bool().Draw(t, "gaps") {
		for _, question := range fewQuestions {
			delete(start.Answers, question)
		}
	}
	return assessment.NewRecord(start, rapid.Bool().Draw(t, "example"), noon)
}

// fewQuestions are two that the quick check asks, and one that it does not.
var fewQuestions = []string{"capacity.time", "trust.valued", "trust.roles"}

func drawQuestion(t *rapid.T) string { return rapid.SampledFrom(fewQuestions).Draw(t, "question") }

// drawGiven draws an answer, often none at all.
func drawGiven(t *rapid.T) assessment.Answer {
	if rapid.IntRange(0, 3).Draw(t, "nothing") == 0 {
		return assessment.Answer{}
	}
	return drawAnswer(t, "given", kindPools[1])
}

func drawEdition(t *rapid.T) assessment.Edition {
	return rapid.SampledFrom([]assessment.Edition{assessment.Full, assessment.Quick}).Draw(t, "edition")
}

func drawMoment(t *rapid.T) time.Time {
	return noon.Add(time.Duration(rapid.IntRange(0, 5000).Draw(t, "hours")) * time.Hour)
}

func drawNumber(t *rapid.T) int { return rapid.IntRange(0, 5).Draw(t, "number") }

func drawAction(t *rapid.T) assessment.PlanAction {
	return assessment.PlanAction{
		What:   "an example",
		Status: rapid.SampledFrom(assessment.Statuses()).Draw(t, "status"),
		By:     drawDate(t, "by", 2026, 2028),
	}
}
