package store

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
)

// Also text that no file of ours can hold as it is reads back as what was in memory before.
func TestWhatIsInMemoryReadsBack(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"Example <Women's> Group & Co", "two\r\nlines, \"quoted\", in Welsh: tŷ", "not \xff UTF-8 \xfe"} {
		s := open(t, throwaway(t))
		id := create(t, s, text).ID
		year := liveAYear(t, s, id, text)
		want := strings.ToValidUTF8(text, "\uFFFD")
		first := year.Visits[0].Answers
		for part, got := range map[string]string{
			"name": year.Organisation.Name, "volunteers": year.Organisation.Volunteers, "with": year.Sitting.Facilitator,
			"words": year.Offer.Does, "note": first["trust.roles"].Note, "change": first["trust.roles"].Change,
			"reason": first["trust.valued"].Reason, "view": year.Views[0].Name, "view's note": year.Views[0].Answers["trust.roles"].Note,
			"what": year.Plan[0].What, "day": year.Days[0].Note, "with on the day": year.Days[0].Sitting.Facilitator,
		} {
			if got != want {
				t.Errorf("the %s is %q, want %q", part, got, want)
			}
		}
		if len(year.Visits) != 3 || len(year.Views) != 4 || len(year.Plan) != 2 || len(year.Days) != 2 {
			t.Fatalf("not all of the year is there: %+v", year)
		}
		s = reopen(t, s)
		same(t, get(t, s, id), year)
		if list, err := s.Caseload(); err != nil || len(list) != 1 || list[0] != year.Summary() {
			t.Errorf("caseload %+v, %v; want %+v", list, err, year.Summary())
		}
		if report, err := s.Check(); err != nil || len(report.Problems) > 0 {
			t.Errorf("check %+v, %v", report, err)
		}
	}
}

// What is taken away is gone from the file too, and what a visit that is taken back gave back is in it.
func TestWhatIsTakenAwayIsGone(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	id := create(t, s, "Example Group").ID
	empty := entriesOf(t, s)
	change(t, s, id, func(r *assessment.Record, now time.Time) {
		r.Give("trust.roles", assessment.Rating(2), now)
		view := r.AddView("", assessment.MentorView, map[string]assessment.Answer{"trust.roles": assessment.Rating(1)}, now)
		must(t, r.GiveInView(view, "trust.valued", assessment.Rating(3)))
		r.AddAction(assessment.PlanAction{What: "Do it"})
		r.Days = r.Days.With(assessment.Day{Date: day(time.May, 1), Note: "a note"})
	})
	change(t, s, id, func(r *assessment.Record, now time.Time) { r.Revisit(assessment.Quick, now) })
	gone := change(t, s, id, func(r *assessment.Record, now time.Time) {
		r.TakeBack()
		r.Give("trust.roles", assessment.Answer{}, now)
		must(t, r.Views.Remove(1))
		plan, err := r.Plan.Without(1)
		must(t, err)
		r.Plan, r.Days = plan, r.Days.With(assessment.Day{Date: day(time.May, 1)})
	})
	s = reopen(t, s)
	same(t, get(t, s, id), gone)
	left := entriesOf(t, s)
	traces := 0
	maps.DeleteFunc(left, func(name, value string) bool {
		if !strings.HasPrefix(name, "gone ") {
			return false
		}
		traces++
		for _, said := range []string{"Do it", "a note", "mentor", "level"} {
			if strings.Contains(value, said) {
				t.Errorf("what is gone still says %s", value)
			}
		}
		return true
	})
	if got, want := slices.Sorted(maps.Keys(left)), slices.Sorted(maps.Keys(empty)); !slices.Equal(got, want) || traces != 5 {
		t.Errorf("the file has %q and %d traces, want %q", got, traces, want)
	}
}

func TestWholeSheetsAreKeptAtOnce(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	sheet := wholeSheet("Example Network")
	sheet.Answers["trust.roles"] = assessment.Answer{}
	example, imported := add(t, s, sheet, true), add(t, s, sheet, false)
	s = reopen(t, s)
	for _, r := range []assessment.Record{example, imported} {
		same(t, get(t, s, r.ID), r)
		if len(r.Current().Answers) != 35 || r.Example != (r.ID == example.ID) { // an empty answer is none
			t.Errorf("kept %+v", r)
		}
	}
	sheet.Answers = map[string]assessment.Answer{"trust.nothing": assessment.Rating(1)}
	var refused *WriteError
	if _, err := s.Add(sheet, false); !errors.As(err, &refused) {
		t.Errorf("unknown question: %v", err)
	}
	if list, err := s.Caseload(); err != nil || len(list) != 2 {
		t.Errorf("%d organisations after a refused one, %v", len(list), err)
	}
}

// What was handed out stays as it was, and what was handed in may be changed afterwards.
func TestRecordStaysAsItWasHandedOut(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	sheet := wholeSheet("Example Group")
	id := add(t, s, sheet, false).ID
	sheet.Organisation.Motivations[0] = assessment.MotiveFunder // the caller's own
	evidence := assessment.Evidence(1)
	give(t, s, id, "trust.roles", assessment.Answer{Kind: assessment.Rated, Evidence: &evidence})
	evidence = 3
	organisation := get(t, s, id).Organisation
	organisation.Motivations = slices.Clone(organisation.Motivations)
	change(t, s, id, func(r *assessment.Record, _ time.Time) { r.Organisation = organisation }) // no change at all
	organisation.Motivations[0] = assessment.MotiveFunder
	before := get(t, s, id)
	if *before.Current().Answers["trust.roles"].Evidence != 1 || before.Organisation.Motivations[0] != assessment.MotiveLearning {
		t.Errorf("the caller's own came in: %+v", before)
	}
	year := liveAYear(t, s, id, "Example")
	change(t, s, id, func(r *assessment.Record, now time.Time) {
		must(t, r.Views.Open(1))
		must(t, r.GiveInView(1, "trust.roles", assessment.Rating(2)))
		r.Plan, _ = r.Plan.With(1, func(a *assessment.PlanAction) { a.What = "Something else" })
		r.Days = r.Days.With(assessment.Day{Date: year.Days[0].Date, Note: "something else"})
	})
	if before.Current().Answers["trust.roles"].Kind != assessment.Rated || len(before.Visits) != 1 {
		t.Errorf("what was handed out first is now %+v", before)
	}
	if year.Views[0].Opened || year.Views[0].Answers["trust.roles"].Kind == assessment.Rated || year.Plan[0].What != "Example" ||
		year.Days[0].Note != "Example" {
		t.Errorf("what was handed out then is now %+v", year)
	}
}

func TestOrganisationThatIsNotThere(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	var none *NoCaseError
	_, getting := s.Get(7)
	_, changing := s.Change(7, func(*assessment.Record, time.Time) error {
		t.Error("what is not there was changed")
		return nil
	})
	for name, err := range map[string]error{"get": getting, "change": changing, "delete": s.Delete(7)} {
		if !errors.As(err, &none) || none.Text != "7" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestClockIsKeptToTheNanosecond(t *testing.T) {
	t.Parallel()
	moment := time.Date(1999, time.December, 31, 23, 59, 59, 123456789, time.FixedZone("example", 3600))
	s, err := Open(throwaway(t), func() time.Time { return moment })
	must(t, err)
	id := create(t, s, "Example Group").ID
	r := give(t, s, id, "trust.roles", assessment.Rating(1))
	s = reopen(t, s)
	same(t, get(t, s, id), r)
	for name, got := range map[string]time.Time{"touched": r.Touched, "started": r.Visits[0].Started,
		"written": get(t, s, id).Visits[0].Written["trust.roles"]} {
		if !got.Equal(moment) {
			t.Errorf("%s %v, want %v", name, got, moment)
		}
	}
}
