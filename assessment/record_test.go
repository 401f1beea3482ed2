package assessment_test

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"equalfooting/assessment"
)

// noon is a moment at which records change. The day is that of the place where the tests run.
var noon = time.Date(2026, time.November, 23, 12, 0, 0, 0, time.Local).UTC()

// group gives the record of an organisation that has said nothing yet.
func group(e assessment.Edition) assessment.Record {
	return assessment.NewRecord(sheet(assessment.BME, e, nil), false, noon)
}

// complete answers every question of the current visit at one level.
func complete(r *assessment.Record, level assessment.Level, now time.Time) {
	for _, q := range assessment.Questions(r.Current().Edition) {
		r.Give(q.ID, assessment.Rating(level), now)
	}
}

func TestNewRecord(t *testing.T) {
	given := sheet(assessment.Funder, assessment.Quick, map[string]string{"trust.roles": "1/2"})
	given.Answers["trust.valued"] = assessment.Answer{} // an empty answer is none
	given.Answers["trust.history"] = assessment.Answer{Note: "a note"}
	r := assessment.NewRecord(given, true, noon.In(time.FixedZone("elsewhere", 3600)))
	want := assessment.Record{
		Organisation: given.Organisation, Example: true, Created: noon, Touched: noon,
		Visits: assessment.Visits{{Number: 1, Edition: assessment.Quick, Started: noon, Instrument: assessment.InstrumentVersion, Answers: map[string]assessment.Answer{
			"trust.roles": assessment.Rating(1).WithEvidence(2), "trust.history": {Note: "a note"}}}},
	}
	if !reflect.DeepEqual(r, want) {
		t.Errorf("it begins as\n%+v, want\n%+v", r, want)
	}
	if now := time.Now(); assessment.NewRecord(given, false, now).Created != now.UTC().Round(0) {
		t.Error("the moment has more to it than can be kept")
	}
}

func TestSheetAt(t *testing.T) {
	r := group(assessment.Full)
	r.Give("trust.roles", assessment.Rating(1), noon)
	r.Revisit(assessment.Quick, noon)
	r.Give("trust.valued", assessment.Rating(3), noon)
	r.Organisation.Name = "Example Group, renamed"
	renamed := func(e assessment.Edition, given map[string]string) assessment.Sheet {
		s := sheet(assessment.BME, e, given)
		s.Organisation.Name = r.Organisation.Name
		return s
	}
	first := renamed(assessment.Full, map[string]string{"trust.roles": "1"})
	second := renamed(assessment.Quick, map[string]string{"trust.valued": "3"})
	for i, want := range []assessment.Sheet{first, second} {
		if got := r.SheetAt(r.Visits[i]); !reflect.DeepEqual(got, want) {
			t.Errorf("visit %d: %+v; want %+v", i+1, got, want)
		}
	}
	if got := r.Sheet(); !reflect.DeepEqual(got, second) {
		t.Errorf("the current sheet is %+v", got)
	}
	for _, number := range []int{-1, 0, 3} {
		if got, err := r.Visits.Numbered(number); !errors.Is(err, assessment.ErrNoVisit) || len(got.Answers) > 0 {
			t.Errorf("visit %d: %+v, %v", number, got, err)
		}
	}
}

func TestHasAnswers(t *testing.T) {
	for name, c := range map[string]struct {
		change func(r *assessment.Record)
		want   bool
	}{
		"nothing said":        {func(r *assessment.Record) {}, false},
		"a note alone":        {func(r *assessment.Record) { r.Give("trust.valued", assessment.Answer{Note: "a note"}, noon) }, false},
		"not asked":           {func(r *assessment.Record) { r.Give("trust.roles", assessment.Rating(1), noon) }, false},
		"an answer":           {func(r *assessment.Record) { r.Give("trust.valued", assessment.Rating(0), noon) }, true},
		"not sure":            {func(r *assessment.Record) { r.Give("trust.valued", assessment.Answer{Kind: assessment.NotSure}, noon) }, true},
		"another's view":      {func(r *assessment.Record) { r.AddView("Sam", assessment.MentorView, nil, noon) }, true},
		"its own copy":        {func(r *assessment.Record) { r.AddView("", assessment.FirstView, nil, noon) }, false},
		"a visit with none":   {func(r *assessment.Record) { r.Revisit(assessment.Quick, noon) }, false},
		"on an earlier visit": {func(r *assessment.Record) { complete(r, 2, noon); r.Revisit(assessment.Quick, noon) }, true},
		"a view on an earlier visit": {func(r *assessment.Record) {
			r.AddView("A trustee", assessment.ImportedView, nil, noon)
			r.Revisit(assessment.Quick, noon)
		}, true},
	} {
		r := group(assessment.Quick)
		c.change(&r)
		if got := r.HasAnswers(); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestSummary(t *testing.T) {
	r := group(assessment.Full)
	complete(&r, 3, noon)
	r.Revisit(assessment.Quick, noon)
	complete(&r, 4, noon)
	flagged := assessment.Rating(0)
	flagged.Flagged = true
	r.Give("trust.valued", flagged, noon)
	r.ID, r.Example, r.Archived = 7, true, true
	r.Touched = noon.Add(time.Hour)
	r.AddAction(assessment.PlanAction{What: "Ask", Status: assessment.Doing, By: date(2027, time.May, 2)})
	r.AddAction(assessment.PlanAction{What: "Write", Status: assessment.ToDo, By: date(2027, time.May, 1)})
	want := assessment.Summary{
		ID: 7, Name: "Example Group", Audience: assessment.BME, Edition: assessment.Quick, Example: true, Archived: true,
		Created: noon, Touched: noon.Add(time.Hour), Progress: assessment.Progress{Answered: 12, Of: 12, Flagged: 1},
		Stage: assessment.ReadyToNegotiate, NextLook: date(2027, time.February, 23), FirstDue: date(2027, time.May, 1), Visits: 2, Standing: 2,
	}
	if got := r.Summary(); got != want {
		t.Errorf("summary\n%+v, want\n%+v", got, want)
	}
}

// A visit that comes with its day was on that day; a day that is still to come is none.
func TestARecordOfAnotherDay(t *testing.T) {
	now := time.Date(2026, time.November, 23, 10, 0, 0, 0, time.Local)
	today := assessment.DateOf(now)
	for _, day := range []assessment.Date{{}, today, today.Add(-1, assessment.Days), {Year: 2025, Month: time.March, Day: 1}, today.Add(1, assessment.Days)} {
		want := day
		if day.IsZero() || today.Before(day) {
			want = today
		}
		r := assessment.NewRecord(assessment.Sheet{Organisation: assessment.Organisation{Name: "Example", Audience: assessment.BME}, Edition: assessment.Full, Date: day, AnsweredBy: assessment.ByTrustee}, false, now)
		if got := r.Current().Day(time.Local); got != want || !r.Created.Equal(now) || r.Current().AnsweredBy != assessment.ByTrustee {
			t.Errorf("of %v the visit is on %v, answered by %q; created %v", day, got, r.Current().AnsweredBy, r.Created)
		}
	}
}

// Who answered can be said of any visit and view, and taken back.
func TestWhoAnswered(t *testing.T) {
	now := time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC)
	r := assessment.NewRecord(assessment.Sheet{Organisation: assessment.Organisation{Name: "Example", Audience: assessment.BME}, Edition: assessment.Full}, false, now)
	r.Revisit(assessment.Full, now)
	view := r.AddView("Sam", assessment.MentorView, nil, now)
	before := r
	for _, by := range append(assessment.AnsweredBys(), "") {
		for visit := range 2 {
			if err := r.Visits.SayWhoAnswered(visit+1, by); err != nil {
				t.Fatal(err)
			}
			if sheet := r.SheetAt(r.Visits[visit]); sheet.AnsweredBy != by {
				t.Errorf("on visit %d it says %q", visit+1, sheet.AnsweredBy)
			}
		}
		if err := r.Views.SayWhoGave(view, by); err != nil || r.Views[0].AnsweredBy != by {
			t.Errorf("of the view it says %q, %v", r.Views[0].AnsweredBy, err)
		}
		if before.Visits[0].AnsweredBy != "" || before.Views[0].AnsweredBy != "" {
			t.Error("a copy changed with it")
		}
	}
	if err := r.Visits.SayWhoAnswered(3, assessment.ByStaff); !errors.Is(err, assessment.ErrNoVisit) {
		t.Errorf("of a visit that there is not: %v", err)
	}
	if err := r.Views.SayWhoGave(view+1, assessment.ByStaff); !errors.Is(err, assessment.ErrNoView) {
		t.Errorf("of a view that there is not: %v", err)
	}
}
