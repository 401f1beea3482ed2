package store

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"equalfooting/assessment"
)

func save(t testing.TB, c *Case, question string, a assessment.Answer) {
	t.Helper()
	if err := c.SaveAnswer(question, a, Place{Page: "question", Question: question}); err != nil {
		t.Fatal(err)
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// again opens the store anew and gives the same case from it.
func again(t testing.TB, c *Case) *Case {
	t.Helper()
	same, err := reopen(t, c.store).Case(c.ID())
	must(t, err)
	return same
}

func TestRevisitBeginsAfreshAndKeepsWhatWas(t *testing.T) {
	c := create(t, open(t, t.TempDir()), "Example Group")
	save(t, c, "trust.roles", assessment.Rating(1).WithEvidence(2))
	save(t, c, "trust.valued", assessment.Answer{Kind: assessment.NotSure, Note: "ask the chair"})
	save(t, c, "culture.language", assessment.Answer{Flagged: true}) // no answer yet
	must(t, c.SaveNextLook(assessment.Date{Year: 2026, Month: time.May, Day: 31}))
	first := c.Sheet()

	must(t, c.Revisit(assessment.Quick))
	save(t, c, "trust.valued", assessment.Rating(3))
	must(t, c.Revisit(assessment.Full))
	save(t, c, "culture.language", assessment.Rating(4))
	third := c.Sheet()

	for name, c := range map[string]*Case{"at once": c, "opened again": again(t, c)} {
		list := c.Assessments()
		if len(list) != 3 || list[0].Edition != assessment.Full || list[1].Edition != assessment.Quick || list[2].Number != 3 {
			t.Fatalf("%s: %+v", name, list)
		}
		for i, a := range list {
			if a.Number != i+1 || !a.Touched.After(a.Started) || i > 0 && !a.Started.After(list[i-1].Touched) {
				t.Errorf("%s: assessment %d is %+v", name, i+1, a)
			}
		}
		if got, err := c.SheetOf(1); err != nil || !reflect.DeepEqual(got, first) {
			t.Errorf("%s: the first sheet is %+v, %v", name, got, err)
		}
		if got, err := c.SheetOf(2); err != nil || got.Edition != assessment.Quick || len(got.Answers) != 1 {
			t.Errorf("%s: the second sheet is %+v, %v", name, got, err)
		}
		if got, err := c.SheetOf(3); err != nil || !reflect.DeepEqual(got, third) || !reflect.DeepEqual(c.Sheet(), third) {
			t.Errorf("%s: the current sheet is %+v, %v", name, got, err)
		}
		for question, want := range map[string]assessment.Answer{
			"trust.roles":      assessment.Rating(1).WithEvidence(2), // not asked again since
			"trust.valued":     assessment.Rating(3),                 // the later one
			"culture.language": {},                                   // only flagged before, and answered only now
		} {
			if got := c.LastTime(question); !reflect.DeepEqual(got, want) {
				t.Errorf("%s: %s was last time %+v, want %+v", name, question, got, want)
			}
		}
		if s := c.Summary(); s.Visits != 3 || s.Edition != assessment.Full || s.Progress.Answered != 1 || !s.NextLook.IsZero() {
			t.Errorf("%s: summary %+v", name, s)
		}
		var none *NoAssessmentError
		for _, number := range []int{-1, 0, 4} {
			if _, err := c.SheetOf(number); !errors.As(err, &none) || none.Number != number {
				t.Errorf("%s: assessment %d: %v", name, number, err)
			}
		}
	}
}

func TestEditionChangesAndEveryAnswerStays(t *testing.T) {
	s := open(t, t.TempDir())
	c, err := s.Create(assessment.Organisation{Name: "Example Group", Audience: assessment.BME}, assessment.Quick)
	must(t, err)
	save(t, c, "trust.valued", assessment.Rating(3))
	must(t, c.SaveEdition(assessment.Full))
	save(t, c, "trust.roles", assessment.Rating(2))
	must(t, c.SaveEdition(assessment.Quick))
	c = again(t, c)
	if got := c.Sheet(); got.Edition != assessment.Quick || len(got.Answers) != 2 || c.Assessments()[0].Edition != assessment.Quick {
		t.Errorf("sheet %+v, assessments %+v", got, c.Assessments())
	}
	if got := c.Summary(); got.Edition != assessment.Quick || got.Progress != (assessment.Progress{Answered: 1, Of: 12}) {
		t.Errorf("summary %+v", got)
	}
}

// The day is that of the place where one asks: half past eleven at night in London is tomorrow in Athens.
func TestAnsweredOn(t *testing.T) {
	s := open(t, t.TempDir())
	now := time.Date(2026, time.November, 23, 23, 30, 0, 0, time.UTC)
	s.now = func() time.Time { return now }
	c := create(t, s, "Example Group")
	save(t, c, "trust.roles", assessment.Rating(1))
	save(t, c, "capacity.time", assessment.Rating(1))
	save(t, c, "culture.language", assessment.Rating(1))
	save(t, c, "culture.language", assessment.Answer{}) // taken back
	now = now.Add(24 * time.Hour)
	save(t, c, "trust.valued", assessment.Answer{Note: "only a note"})
	save(t, c, "trust.openness", assessment.Rating(1))
	save(t, c, "trust.openness", assessment.Answer{Note: "taken back, but for this"})
	save(t, c, "trust.roles", assessment.Rating(2))
	_, err := c.AddVoice("A", Mentor, map[string]assessment.Answer{"trust.openness": assessment.Rating(1)})
	must(t, err)

	athens := time.FixedZone("Athens", 2*3600)
	for name, c := range map[string]*Case{"at once": c, "opened again": again(t, c)} {
		for _, test := range []struct {
			day   int
			where *time.Location
			want  []string
		}{
			{22, time.UTC, nil},
			{23, time.UTC, []string{"capacity.time"}},
			{24, time.UTC, []string{"trust.roles"}},
			{24, athens, []string{"capacity.time"}},
			{25, athens, []string{"trust.roles"}},
		} {
			day := assessment.Date{Year: 2026, Month: time.November, Day: test.day}
			if got := c.AnsweredOn(day, test.where); !reflect.DeepEqual(got, test.want) {
				t.Errorf("%s: on %v in %v: %v, want %v", name, day, test.where, got, test.want)
			}
		}
	}
}

// What is noted or marked beside an answer does not give it again, nor does choosing the same.
func TestAnsweredOnIsTheDayOfTheAnswer(t *testing.T) {
	rated := assessment.Rating(1).WithEvidence(2)
	beside := rated
	beside.Note, beside.Flagged, beside.Change = "ask the chair", true, "a new treasurer"
	agreed := rated
	agreed.Agreed = true
	for name, test := range map[string]struct {
		then  assessment.Answer
		today bool
	}{
		"a note, a mark and a reason": {beside, false},
		"the same again":              {rated, false},
		"another level":               {assessment.Rating(2).WithEvidence(2), true},
		"other evidence":              {assessment.Rating(1).WithEvidence(3), true},
		"another kind":                {assessment.Answer{Kind: assessment.NotSure}, true},
		"agreed on":                   {agreed, true},
	} {
		t.Run(name, func(t *testing.T) {
			s := open(t, t.TempDir())
			now := time.Date(2026, time.November, 23, 12, 0, 0, 0, time.UTC)
			s.now = func() time.Time { return now }
			c := create(t, s, "Example Group")
			save(t, c, "trust.roles", rated)
			given := now
			now = now.AddDate(0, 0, 7)
			save(t, c, "trust.roles", test.then)
			if test.today {
				given = now
			}
			for name, c := range map[string]*Case{"at once": c, "opened again": again(t, c)} {
				on := assessment.DateOf(given)
				if got := c.AnsweredOn(on, time.UTC); len(got) != 1 || c.Answer("trust.roles").Note != test.then.Note {
					t.Errorf("%s: on %v was answered %v", name, on, got)
				}
				if got := c.Assessments()[0].Touched; !got.Equal(given) {
					t.Errorf("%s: the last answer was at %v, want %v", name, got, given)
				}
			}
		})
	}
}

// When the answers of a file were given is not known: on the day on which they came in, nothing was asked.
func TestImportedAnswersWereNotGivenToday(t *testing.T) {
	s := open(t, t.TempDir())
	c, err := s.Import(wholeSheet("Example Group"))
	must(t, err)
	flagged := c.Answer("trust.roles")
	flagged.Flagged = true
	save(t, c, "trust.roles", flagged)
	check := func(c *Case) {
		t.Helper()
		if got := c.AnsweredOn(c.Today(), time.Local); len(got) > 0 {
			t.Errorf("answered today %v", got)
		}
		if a := c.Assessments()[0]; a.Touched != a.Started {
			t.Errorf("last answered at %v, want the day on which they came in, %v", a.Touched, a.Started)
		}
	}
	check(c)
	c = again(t, c)
	check(c)
	save(t, c, "trust.roles", assessment.Rating(1))
	if got := c.AnsweredOn(c.Today(), time.Local); !reflect.DeepEqual(got, []string{"trust.roles"}) {
		t.Errorf("answered today %v", got)
	}
}
