package assessment_test

import (
	"maps"
	"reflect"
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// The day is that of the place where one asks: half past eleven at night in London is tomorrow in Athens.
func TestAnsweredOn(t *testing.T) {
	first := time.Date(2026, time.November, 23, 23, 30, 0, 0, time.UTC)
	second := first.Add(24 * time.Hour)
	r := group(assessment.Full)
	r.Give("trust.roles", assessment.Rating(1), first)
	r.Give("trust.history", assessment.Answer{Kind: assessment.RatherNotSay}, first)
	r.Give("capacity.time", assessment.Rating(1), first)
	r.Give("culture.language", assessment.Rating(1), first)
	r.Give("culture.language", assessment.Answer{}, first) // taken back
	r.Give("trust.valued", assessment.Answer{Note: "only a note"}, second)
	r.Give("trust.openness", assessment.Rating(1), second)
	r.Give("trust.openness", assessment.Answer{Note: "taken back, but for this"}, second)
	r.Give("trust.roles", assessment.Rating(2), second)
	r.AddView("A", assessment.MentorView, answers(map[string]string{"trust.openness": "1"}), second)

	athens := time.FixedZone("Athens", 2*3600)
	for _, c := range []struct {
		day   int
		where *time.Location
		want  []string
	}{
		{22, time.UTC, nil},
		{23, time.UTC, []string{"capacity.time", "trust.history"}},
		{24, time.UTC, []string{"trust.roles"}},
		{24, athens, []string{"capacity.time", "trust.history"}},
		{25, athens, []string{"trust.roles"}},
	} {
		day := date(2026, time.November, c.day)
		if got := r.Current().AnsweredOn(day, c.where); !slices.Equal(got, c.want) {
			t.Errorf("on %v in %v: %v, want %v", day, c.where, got, c.want)
		}
	}
	r.SetEdition(assessment.Quick, second)
	if got := r.Current().AnsweredOn(date(2026, time.November, 23), time.UTC); !slices.Equal(got, []string{"capacity.time"}) {
		t.Errorf("of the quick check: %v", got)
	}
}

// What is noted or marked with an answer does not give it again, nor does choosing the same.
func TestTheTimeOfAnAnswer(t *testing.T) {
	rated := assessment.Rating(1).WithEvidence(2)
	noted, agreed, explained := rated, rated, rated
	noted.Note, noted.Flagged, noted.Change = "ask the chair", true, "a new treasurer"
	agreed.Agreed = true
	explained.Reason = "no partner yet"
	later := noon.AddDate(0, 0, 7)
	for name, c := range map[string]struct {
		then assessment.Answer
		want time.Time
	}{
		"a note, a mark and a reason": {noted, noon},
		"the same again":              {assessment.Rating(1).WithEvidence(2), noon},
		"another level":               {assessment.Rating(2).WithEvidence(2), later},
		"other evidence":              {assessment.Rating(1).WithEvidence(3), later},
		"no evidence":                 {assessment.Rating(1), later},
		"another kind":                {assessment.Answer{Kind: assessment.NotSure}, later},
		"why it does not apply":       {explained, later},
		"agreed on":                   {agreed, later},
	} {
		r := group(assessment.Full)
		r.Give("trust.roles", rated, noon)
		r.Give("trust.roles", c.then, later.In(time.FixedZone("elsewhere", 3600)))
		v := r.Current()
		if !v.Answers["trust.roles"].Same(c.then) || v.Written["trust.roles"] != c.want || v.LastAnswered() != c.want {
			t.Errorf("%s: %+v, written %v, last answered %v; want %v", name, v.Answers, v.Written, v.LastAnswered(), c.want)
		}
	}
}

func TestAnEmptyAnswerTakesItAway(t *testing.T) {
	r := group(assessment.Full)
	for _, a := range []assessment.Answer{assessment.Rating(2), {}, {}} {
		r.Give("trust.roles", a, noon.Add(time.Hour))
	}
	if v := r.Current(); len(v.Answers)+len(v.Written) > 0 || v.LastAnswered() != noon {
		t.Errorf("what is left is %+v", v)
	}
}

// When the answers of a file were given is not known: on the day on which they came in, nothing was asked.
func TestAnswersOfAFileWereNotGivenToday(t *testing.T) {
	r := assessment.NewRecord(allAt(assessment.BME, assessment.Full, 2), false, noon)
	today, later := assessment.DateOf(noon.Local()), noon.Add(time.Minute)
	flagged := assessment.Rating(2)
	flagged.Flagged = true
	r.Give("trust.roles", flagged, later)
	if v := r.Current(); len(v.AnsweredOn(today, time.Local)) > 0 || v.LastAnswered() != noon || len(v.Written) > 0 {
		t.Errorf("answered today %v, the last at %v", v.AnsweredOn(today, time.Local), v.LastAnswered())
	}
	r.Give("trust.roles", assessment.Rating(1), later)
	if v := r.Current(); !slices.Equal(v.AnsweredOn(today, time.Local), []string{"trust.roles"}) || v.LastAnswered() != later {
		t.Errorf("answered today %v, the last at %v", v.AnsweredOn(today, time.Local), v.LastAnswered())
	}
}

func TestLastAnswered(t *testing.T) {
	hour := func(n int) time.Time { return noon.Add(time.Duration(n) * time.Hour) }
	for name, c := range map[string]struct {
		visit assessment.Visit
		want  time.Time
	}{
		"nothing":               {assessment.Visit{Started: noon}, noon},
		"the latest":            {assessment.Visit{Started: noon, Written: map[string]time.Time{"a": hour(1), "b": hour(3), "c": hour(2)}}, hour(3)},
		"kept of an earlier":    {assessment.Visit{Started: noon, Touched: hour(2)}, hour(2)},
		"written since":         {assessment.Visit{Started: noon, Touched: hour(2), Written: map[string]time.Time{"a": hour(3)}}, hour(3)},
		"a clock that was late": {assessment.Visit{Started: noon, Written: map[string]time.Time{"a": hour(-1)}}, noon},
	} {
		if got := c.visit.LastAnswered(); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// An answer touches no other one, and no other visit.
func TestGiveTouchesNothingElse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := drawRecord(t)
		after, question, a, now := before, drawQuestion(t), drawGiven(t), drawMoment(t)
		after.Give(question, a, now)
		was, is := before.Current(), after.Current()
		if got := is.Answers[question]; !got.Same(a) {
			t.Fatalf("%+v was given, and it says %+v", a, got)
		}
		if _, there := is.Answers[question]; there == a.IsEmpty() {
			t.Fatalf("%+v was given, and there being one is %v", a, there)
		}
		was.Answers, is.Answers = except(was.Answers, question), except(is.Answers, question)
		was.Written, is.Written = except(was.Written, question), except(is.Written, question)
		if !reflect.DeepEqual(was, is) {
			t.Fatalf("%+v became\n%+v", was, is)
		}
		after.Visits, after.NextLook = before.Visits, before.NextLook
		if !reflect.DeepEqual(before, after) {
			t.Fatalf("%+v became\n%+v", before, after)
		}
	})
}

func except[T any](m map[string]T, key string) map[string]T {
	rest := make(map[string]T)
	maps.Copy(rest, m)
	delete(rest, key)
	return rest
}
