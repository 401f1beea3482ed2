package assessment_test

import (
	"testing"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// inAthens has the test run where the day begins two hours earlier than in UTC, wherever it runs.
func inAthens(t *testing.T) {
	was := time.Local
	time.Local = time.FixedZone("Athens", 2*3600)
	t.Cleanup(func() { time.Local = was })
}

func TestCompleteAnswersSetTheNextLook(t *testing.T) {
	inAthens(t)
	usual := date(2027, time.February, 28) // three months after 30 November
	// Past midnight where the person is; it is still the day before in UTC.
	now := time.Date(2026, time.November, 30, 0, 30, 0, 0, time.Local).UTC()
	for name, c := range map[string]struct{ set, want assessment.Date }{
		"none set":       {assessment.Date{}, usual},
		"one set":        {date(2027, time.June, 1), date(2027, time.June, 1)},
		"one that is up": {date(2026, time.November, 30), usual},
		"one gone by":    {date(2026, time.May, 1), usual},
	} {
		r := group(assessment.Quick)
		r.NextLook = c.set
		for _, q := range assessment.Questions(assessment.Quick) {
			if r.NextLook != c.set {
				t.Fatalf("%s: before the last answer %v", name, r.NextLook)
			}
			r.Give(q.ID, assessment.Rating(3), now)
		}
		if r.NextLook != c.want {
			t.Errorf("%s: next look %v, want %v", name, r.NextLook, c.want)
		}
	}
}

// Whoever takes the day away keeps it away: changing an answer of a complete visit does not set it again.
func TestNextLookIsSetOnce(t *testing.T) {
	r := assessment.NewRecord(allAt(assessment.BME, assessment.Full, 2), true, noon)
	r.Give("trust.roles", assessment.Rating(0), noon)
	if !r.NextLook.IsZero() {
		t.Errorf("next look %v", r.NextLook)
	}
	r.Give("trust.roles", assessment.Answer{}, noon)
	r.Give("trust.roles", assessment.Rating(1), noon)
	if r.NextLook != date(2027, time.February, 23) {
		t.Errorf("complete again, and the next look is on %v", r.NextLook)
	}
	r.NextLook = assessment.Date{}
	r.Give("trust.roles", assessment.Rating(2), noon)
	if !r.NextLook.IsZero() {
		t.Errorf("next look %v", r.NextLook)
	}
}

// A visit can also become complete in other ways than by its last answer.
func TestWhatIsCompleteAtOnceSetsTheNextLook(t *testing.T) {
	none, usual, later := assessment.Date{}, date(2027, time.February, 23), date(2027, time.March, 23)
	whole := allAt(assessment.BME, assessment.Full, 2)
	twelve := allAt(assessment.BME, assessment.Quick, 2)
	twelve.Edition = assessment.Full
	quick := twelve
	quick.Edition = assessment.Quick
	paper, old := whole, whole
	paper.Date, old.Date = date(2026, time.November, 1), date(2026, time.June, 1)
	madeQuick := func(r *assessment.Record) { r.SetEdition(assessment.Quick, noon) }
	for name, c := range map[string]struct {
		sheet   assessment.Sheet
		example bool
		change  func(r *assessment.Record)
		want    assessment.Date
	}{
		"whole":                {whole, false, nil, usual},
		"whole example":        {whole, true, nil, none},
		"on paper, weeks ago":  {paper, false, nil, date(2027, time.February, 1)},
		"on paper, months ago": {old, false, nil, usual},
		"part of it":           {twelve, false, nil, none},
		"nothing of it":        {sheet(assessment.BME, assessment.Quick, nil), false, nil, none},
		"made quick":           {twelve, false, madeQuick, usual},
		"made quick, with a day to come": {twelve, false, func(r *assessment.Record) {
			r.NextLook = later
			madeQuick(r)
		}, later},
		"quick all along": {quick, false, func(r *assessment.Record) {
			r.NextLook = none
			madeQuick(r)
		}, none},
	} {
		r := assessment.NewRecord(c.sheet, c.example, noon)
		if c.change != nil {
			c.change(&r)
		}
		if r.NextLook != c.want {
			t.Errorf("%s: next look %v, want %v", name, r.NextLook, c.want)
		}
	}
}

// However it comes to be complete, the usual day is set then and only then, unless there is one to come. It is reckoned from the day
// that was given for the visit, where that is not too long ago.
func TestTheNextLookIsSetWhenAllBecomesComplete(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := drawRecord(t)
		after, now := before, drawMoment(t)
		if rapid.Bool().Draw(t, "gives") {
			after.Give(drawQuestion(t), drawGiven(t), now)
		} else {
			after.SetEdition(drawEdition(t), now)
		}
		today := assessment.DateOf(now.Local())
		became := !before.Sheet().Progress().Done() && after.Sheet().Progress().Done()
		want := before.NextLook
		if became && !today.Before(want) {
			want = today.AddMonths(3)
			if on := after.Current().On; !on.IsZero() && !on.AddMonths(3).Before(today) {
				want = on.AddMonths(3)
			}
		}
		if after.NextLook != want {
			t.Fatalf("on %v the next look went from %v to %v, want %v; it became complete: %v", today, before.NextLook, after.NextLook, want, became)
		}
	})
}

func TestUsualLook(t *testing.T) {
	inAthens(t)
	answered := group(assessment.Full)
	answered.Give("trust.roles", assessment.Rating(1), time.Date(2026, time.November, 25, 0, 30, 0, 0, time.Local))
	again := answered
	again.Revisit(assessment.Full, time.Date(2027, time.June, 15, 9, 0, 0, 0, time.Local))
	set := answered
	set.NextLook = date(2030, time.January, 1)
	for name, c := range map[string]struct {
		record assessment.Record
		today  assessment.Date
		want   assessment.Date
	}{
		"nothing answered":     {group(assessment.Full), date(2026, time.November, 24), date(2027, time.February, 23)},
		"since the answer":     {answered, date(2027, time.January, 10), date(2027, time.February, 25)},
		"on the day itself":    {answered, date(2027, time.February, 25), date(2027, time.February, 25)},
		"once it has gone by":  {answered, date(2027, time.February, 26), date(2027, time.May, 26)},
		"on the visit after":   {again, date(2027, time.June, 20), date(2027, time.September, 15)},
		"another day was set":  {set, date(2027, time.January, 10), date(2027, time.February, 25)},
		"end of a short month": {answered, date(2027, time.November, 30), date(2028, time.February, 29)},
	} {
		if got := c.record.Current().UsualLook(c.today); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// A quick check that is gone on with is not overdue, however long the full one takes.
func TestHalfAFullCheckIsNotOverdue(t *testing.T) {
	r := group(assessment.Quick)
	for _, q := range assessment.Questions(assessment.Quick) {
		r.Give(q.ID, assessment.Rating(3), noon)
	}
	due := func(when string, want bool) {
		t.Helper()
		later := r.NextLook.AddMonths(1)
		if r.LookDue(later) != want || r.Summary().LookDue(later) != want || r.LookDue(r.NextLook) {
			t.Errorf("%s: due is %v, want %v", when, r.LookDue(later), want)
		}
	}
	due("the quick check", true)
	r.SetEdition(assessment.Full, noon)
	due("half the full check", false)
	r.SetEdition(assessment.Quick, noon)
	due("the quick check again", true)
	r.SetEdition(assessment.Full, noon)
	complete(&r, 2, noon)
	r.Revisit(assessment.Quick, noon)
	for _, q := range assessment.Questions(assessment.Quick) {
		r.Give(q.ID, assessment.Rating(3), noon)
	}
	r.SetEdition(assessment.Full, noon) // and the list tells of the visit before
	due("half a full check on a return visit", false)
	r.NextLook = assessment.Date{}
	if today := date(2027, time.January, 1); r.LookDue(today) || r.Summary().LookDue(today) {
		t.Error("with no day set it is due")
	}
}
