package store

import (
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// modelDay is the day that the tests' clock is at.
var modelDay = assessment.DateOf(clock()().Local())

// drawChange draws something that can be done to a record. It may be done to several, and gives each the same.
func drawChange(r *rapid.T, before assessment.Record) changing {
	return rapid.SampledFrom([]func(*rapid.T, assessment.Record) changing{
		drawGive, drawSaid, drawVisitChange, drawViewChange, drawActionChange, drawDayChange,
	}).Draw(r, "kind of change")(r, before)
}

// drawGive draws an answer, often to an open question, so that visits become complete.
func drawGive(r *rapid.T, before assessment.Record) changing {
	question, a := drawQuestion(r), drawAnswer(r)
	if open, ok := before.Current().Unanswered(); ok && rapid.Bool().Draw(r, "open question") {
		question, a = open, assessment.Rating(2)
	}
	if rapid.Bool().Draw(r, "agreed on") {
		return func(r *assessment.Record, now time.Time) error { return r.Agree(question, a, now) }
	}
	return func(r *assessment.Record, now time.Time) error {
		r.Give(question, a, now)
		return nil
	}
}

// drawSaid draws what is said of an organisation.
func drawSaid(r *rapid.T, _ assessment.Record) changing {
	org, date := drawOrganisation(r), drawNearDay(r)
	text, archived := rapid.StringN(0, 9, -1).Draw(r, "text"), rapid.Bool().Draw(r, "archived")
	meeting := assessment.Meeting{On: date, Bring: text}
	return rapid.SampledFrom([]changing{
		func(r *assessment.Record, _ time.Time) error { r.Organisation = org; return nil },
		func(r *assessment.Record, _ time.Time) error { r.NextLook = date; return nil },
		func(r *assessment.Record, _ time.Time) error { r.Meeting = meeting; return nil },
		func(r *assessment.Record, _ time.Time) error { r.Archived = archived; return nil },
		func(r *assessment.Record, _ time.Time) error {
			r.Offer = assessment.Offer{Does: text, Asks: []assessment.OfferAsk{{Question: text, ActionPoint: 5}}}
			return nil
		},
		func(r *assessment.Record, _ time.Time) error {
			r.Sitting = assessment.Sitting{Company: assessment.OneToOne, Facilitator: text}
			return nil
		},
	}).Draw(r, "said")
}

func drawVisitChange(r *rapid.T, _ assessment.Record) changing {
	edition, on := drawEdition(r), drawNearDay(r)
	return rapid.SampledFrom([]changing{
		func(r *assessment.Record, now time.Time) error { r.Revisit(edition, now); return nil },
		func(r *assessment.Record, _ time.Time) error { r.TakeBack(); return nil },
		func(r *assessment.Record, _ time.Time) error { return r.Visits.SayDay(len(r.Visits), on) },
		func(r *assessment.Record, now time.Time) error { r.SetEdition(edition, now); return nil },
	}).Draw(r, "visit")
}

func drawViewChange(r *rapid.T, before assessment.Record) changing {
	kind := rapid.SampledFrom([]assessment.ViewKind{assessment.MentorView, assessment.ImportedView}).Draw(r, "kind")
	name, question, a := rapid.StringN(0, 9, -1).Draw(r, "name"), drawQuestion(r), drawAnswer(r)
	on := drawNearDay(r)
	add := func(r *assessment.Record, now time.Time) error {
		if kind == assessment.ImportedView {
			r.AddViewOf(name, assessment.Sheet{Date: on, Answers: map[string]assessment.Answer{question: a}}, false, now)
			return nil
		}
		r.AddView(name, kind, map[string]assessment.Answer{question: a}, now)
		return nil
	}
	if len(before.Views) == 0 {
		return add
	}
	number := rapid.SampledFrom(before.Views).Draw(r, "view").Number
	return rapid.SampledFrom([]changing{
		add,
		func(r *assessment.Record, _ time.Time) error { return r.GiveInView(number, question, a) },
		func(r *assessment.Record, _ time.Time) error { return r.Views.Open(number) },
		func(r *assessment.Record, _ time.Time) error { return r.Views.Remove(number) },
	}).Draw(r, "view's change")
}

func drawActionChange(r *rapid.T, before assessment.Record) changing {
	action := assessment.PlanAction{What: "Example", By: drawNearDay(r), Note: rapid.StringN(0, 9, -1).Draw(r, "note"),
		Status: rapid.SampledFrom(assessment.Statuses()).Draw(r, "status")}
	add := func(r *assessment.Record, _ time.Time) error {
		r.AddAction(action)
		return nil
	}
	if len(before.Plan) == 0 {
		return add
	}
	number := rapid.SampledFrom(before.Plan).Draw(r, "action").Number
	action.Number = number
	return rapid.SampledFrom([]changing{
		add,
		func(r *assessment.Record, _ time.Time) (err error) {
			r.Plan, err = r.Plan.With(number, func(a *assessment.PlanAction) { *a = action })
			return err
		},
		func(r *assessment.Record, _ time.Time) (err error) {
			r.Plan, err = r.Plan.Without(number)
			return err
		},
	}).Draw(r, "action's change")
}

func drawDayChange(r *rapid.T, before assessment.Record) changing {
	d := assessment.Day{Date: modelDay.AddMonths(rapid.IntRange(-2, 2).Draw(r, "month")), Sitting: before.Sitting,
		Note: rapid.StringN(0, 9, -1).Draw(r, "note"), Answered: rapid.IntRange(0, 1).Draw(r, "answered")}
	return func(r *assessment.Record, _ time.Time) error { r.Days = r.Days.With(d); return nil }
}

func drawOrganisation(r *rapid.T) assessment.Organisation {
	audiences := assessment.Audiences()
	return assessment.Organisation{
		Name:       rapid.StringN(1, 20, -1).Draw(r, "name"),
		Audience:   rapid.SampledFrom(audiences[:]).Draw(r, "audience"),
		Volunteers: rapid.StringN(0, 5, -1).Draw(r, "volunteers"),
		Labels:     assessment.Labels{Mentor: rapid.StringN(0, 5, -1).Draw(r, "mentor"), Place: rapid.StringN(0, 5, -1).Draw(r, "place")},
	}
}

func drawAnswer(r *rapid.T) assessment.Answer {
	a := rapid.SampledFrom([]assessment.Answer{
		{}, assessment.Rating(0), assessment.Rating(2), assessment.Rating(4), assessment.Rating(3).WithEvidence(1),
		{Kind: assessment.NotSure}, {Kind: assessment.RatherNotSay}, {Kind: assessment.DoesNotApply, Reason: "new"},
	}).Draw(r, "answer")
	if rapid.Bool().Draw(r, "bare") { // so that the same comes twice, and none at all
		return a
	}
	a.Flagged, a.Agreed = rapid.Bool().Draw(r, "flagged"), rapid.Bool().Draw(r, "agreed")
	a.Note, a.Change = rapid.StringN(0, 30, -1).Draw(r, "note"), rapid.StringN(0, 9, -1).Draw(r, "change")
	return a
}

func drawQuestion(r *rapid.T) string {
	return rapid.SampledFrom(assessment.Questions(assessment.Full)).Draw(r, "question").ID
}

func drawEdition(r *rapid.T) assessment.Edition {
	return rapid.SampledFrom([]assessment.Edition{assessment.Full, assessment.Quick}).Draw(r, "edition")
}

// drawNearDay draws no day, or one about the tests' own.
func drawNearDay(r *rapid.T) assessment.Date {
	return rapid.SampledFrom([]assessment.Date{{}, modelDay, modelDay.AddMonths(-1), modelDay.AddMonths(1)}).Draw(r, "day")
}
