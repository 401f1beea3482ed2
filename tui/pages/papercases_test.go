package pages

import (
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/store/answersfile"
)

// desk is where papers are made: a store whose clock is set by hand.
type desk struct {
	t    testing.TB
	book *content.Book
	kept *store.Store
	now  time.Time
}

// atDesk begins on 23 November 2026, at ten.
func atDesk(t testing.TB) *desk {
	t.Helper()
	book, err := content.Open(content.DefaultLanguage)
	if err != nil {
		t.Fatal(err)
	}
	d := &desk{t: t, book: book, now: time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC)}
	d.kept, err = store.Open(t.TempDir(), func() time.Time { return d.now })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.kept.Close() })
	return d
}

func (d *desk) must(err error) {
	d.t.Helper()
	if err != nil {
		d.t.Fatal(err)
	}
}

// opened keeps a sheet as an organisation, and opens it.
func (d *desk) opened(sheet assessment.Sheet) *Visit {
	d.t.Helper()
	record, err := d.kept.Import(sheet)
	d.must(err)
	return NewVisit(d.book, record)
}

// exampleSheet is the answers of the example organisation.
func (d *desk) exampleSheet() assessment.Sheet {
	d.t.Helper()
	sheet, err := answersfile.Parse(d.book.Example())
	d.must(err)
	return sheet
}

// example is the organisation of the first run, with a plan.
func (d *desk) example() *Visit {
	d.t.Helper()
	record, err := d.kept.CreateExample(d.exampleSheet())
	d.must(err)
	v := NewVisit(d.book, record)
	d.plans(v)
	return v
}

// plans gives an organisation a plan with an action of each kind.
func (d *desk) plans(v *Visit) {
	d.t.Helper()
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
		_, err := v.kept.SaveAction(a)
		d.must(err)
	}
	d.must(v.kept.SaveNextLook(date(2027, 2, 22)))
}

// quick is the example's answers to the quick check alone.
func (d *desk) quick() *Visit {
	d.t.Helper()
	sheet := d.exampleSheet()
	sheet.Organisation.Name, sheet.Edition = "Example Quick Group", assessment.Quick
	asked := make(map[string]assessment.Answer)
	for _, q := range assessment.Questions(assessment.Quick) {
		asked[q.ID] = sheet.Answers[q.ID]
	}
	sheet.Answers = asked
	return d.opened(sheet)
}

// returned is the example's organisation on its second visit, three months later: with a mentor, with what has changed
// and why, and with what several people say.
func (d *desk) returned() *Visit {
	d.t.Helper()
	sheet := d.exampleSheet()
	sheet.Organisation.Name = "Example Group That Came Back"
	sheet.Organisation.Approach = assessment.ApproachAccess
	sheet.Organisation.Motivations = []assessment.Motivation{assessment.MotiveFunder}
	v := d.opened(sheet)
	d.plans(v)
	d.now = d.now.AddDate(0, 3, 0)
	d.must(v.kept.SaveSitting(store.Sitting{Company: store.WithMentor, Facilitator: "A. Mentor"}))
	d.must(v.kept.Revisit(assessment.Full))
	again := d.exampleSheet().Answers
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
			d.must(v.SaveAnswer(q.ID, again[q.ID]))
		}
	}
	mentors := d.exampleSheet().Answers
	mentors["capacity.time"] = assessment.Answer{Kind: assessment.Rated, Level: 1, Note: "The mentor's own note."}
	mentor, err := v.kept.AddVoice("A. Mentor", store.Mentor, mentors)
	d.must(err)
	d.must(v.kept.OpenVoice(mentor.Number))
	treasurer := d.exampleSheet().Answers
	treasurer["profile.known"] = assessment.Answer{Kind: assessment.Rated, Level: 4, Note: "The treasurer's own note."}
	_, err = v.kept.AddVoice("The treasurer", store.Imported, treasurer)
	d.must(err)
	d.must(v.kept.SaveSession(store.Session{Day: v.today(), Note: "They were tired. Go slower."}))
	return v
}
