package documents

import (
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
)

// desk is where documents are made about one organisation, at a moment that is set by hand.
type desk struct {
	t      testing.TB
	book   *content.Book
	record assessment.Record
	now    time.Time
}

// opened takes a sheet up as an organisation, on 23 November 2026, at ten.
func opened(t testing.TB, sheet assessment.Sheet, example bool) *desk {
	t.Helper()
	now := time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC)
	d := &desk{t, english(t), assessment.NewRecord(sheet, example, now), now}
	d.record.ID, d.record.Offer = 1, ownWords()
	return d
}

func (d *desk) must(err error) {
	d.t.Helper()
	if err != nil {
		d.t.Fatal(err)
	}
}

func (d *desk) make(o Order) ([]byte, error) { return Make(d.book, d.record, o, d.now) }

// made gives a document as text; as Markdown where no format is named.
func (d *desk) made(o Order) string {
	d.t.Helper()
	if o.Format == "" {
		o.Format = "md"
	}
	data, err := d.make(o)
	d.must(err)
	return string(data)
}

func (d *desk) extras() []Extra { return Extras(d.book, d.record) }

// date is a day that may not be one.
func date(year int, month time.Month, day int) assessment.Date {
	return assessment.Date{Year: year, Month: month, Day: day}
}

// example is the organisation of the first run, with a plan.
func example(t testing.TB) *desk {
	t.Helper()
	d := opened(t, exampleSheet(t), true)
	d.plans()
	return d
}

// plans gives an organisation a plan with an action of each kind.
func (d *desk) plans() {
	for _, a := range []assessment.PlanAction{
		{What: "Write down what an hour of our work costs, with rent, heating and the phone", Who: "The treasurer", By: date(2026, 12, 4),
			Cost: assessment.CostNone, Status: assessment.Doing, ActionPoint: 1, Note: "She has the figures of last year already."},
		{What: "Ask two partners for a letter that says what we did together", Who: "The director", By: date(2026, 11, 16),
			Cost: assessment.CostNone, Status: assessment.ToDo, ActionPoint: 2},
		{What: "Put partnerships on the agenda of the trustees, twice a year", By: date(2027, 2, 1), Status: assessment.ToDo, ActionPoint: 3},
		{What: "Apply for a quality mark", Cost: assessment.CostFunding, Status: assessment.Dropped, ActionPoint: 2,
			Dropped: "Too dear this year."},
		{What: "List the networks we go to, and who goes", Who: "The outreach worker", Cost: assessment.CostSome, Status: assessment.Done, ActionPoint: 4},
		{What: "Ask the council to say in writing how long a decision takes", Status: assessment.ToDo, ActionPoint: 17, Ask: true},
	} {
		d.record.AddAction(a)
	}
	d.record.NextLook = date(2027, 2, 22)
	d.record.Meeting = assessment.Meeting{On: date(2026, 12, 7), Bring: "The accounts of last year, and the lease"}
}

// quick is the example's answers to the quick check alone.
func quick(t testing.TB) *desk {
	t.Helper()
	sheet := exampleSheet(t)
	sheet.Organisation.Name, sheet.Edition = "Example Quick Group", assessment.Quick
	asked := make(map[string]assessment.Answer)
	for _, q := range assessment.Questions(assessment.Quick) {
		asked[q.ID] = sheet.Answers[q.ID]
	}
	sheet.Answers = asked
	return opened(t, sheet, false)
}

// returned is the example's organisation on its second visit, three months later: with a mentor, with what has changed
// and why, and with what several people say.
func returned(t testing.TB) *desk {
	t.Helper()
	sheet := exampleSheet(t)
	sheet.Organisation.Name = "Example Group That Came Back"
	sheet.Organisation.Approach = assessment.ApproachAccess
	sheet.Organisation.Motivations = []assessment.Motivation{assessment.MotiveFunder}
	d := opened(t, sheet, false)
	d.plans()
	d.now = d.now.AddDate(0, 3, 0)
	d.record.Sitting = assessment.Sitting{Company: assessment.WithMentor, Facilitator: "A. Mentor"}
	d.record.Revisit(assessment.Full, d.now)
	again := exampleSheet(t).Answers
	for id, level := range map[string]assessment.Level{"capacity.cash-flow": 2, "governance.mandate": 3, "profile.offer": 3, "culture.language": 3} {
		a := again[id]
		a.Level, a.Change = level, "We talked it through with the trustees in January."
		again[id] = a
	}
	again["trust.openness"] = assessment.Answer{Kind: assessment.RatherNotSay}
	again["ideology.fit"] = assessment.Answer{Kind: assessment.DoesNotApply, Reason: "We have no partner in mind."}
	flagged := again["trust.valued"]
	flagged.Flagged = true
	again["trust.valued"] = flagged
	for _, q := range assessment.Questions(assessment.Full) {
		if q.ID != "trust.roles" {
			d.record.Give(q.ID, again[q.ID], d.now)
		}
	}
	mentors := exampleSheet(t).Answers
	mentors["capacity.time"] = assessment.Answer{Kind: assessment.Rated, Level: 1, Note: "The mentor's own note."}
	d.must(d.record.Views.Open(d.record.AddView("A. Mentor", assessment.MentorView, mentors, d.now)))
	treasurer := exampleSheet(t).Answers
	treasurer["profile.known"] = assessment.Answer{Kind: assessment.Rated, Level: 4, Note: "The treasurer's own note."}
	d.record.AddView("The treasurer", assessment.ImportedView, treasurer, d.now)
	d.record.Days = d.record.Days.With(assessment.Day{Date: assessment.DateOf(d.now), Note: "They were tired. Go slower."})
	return d
}
