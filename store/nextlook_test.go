package store

import (
	"testing"
	"time"

	"equalfooting/assessment"
)

func TestCompleteAnswersSetTheNextLook(t *testing.T) {
	date := func(month time.Month, day int) assessment.Date {
		return assessment.Date{Year: 2027, Month: month, Day: day}
	}
	usual := date(time.February, 28) // three months after 30 November
	for name, test := range map[string]struct{ set, want assessment.Date }{
		"none set":       {assessment.Date{}, usual},
		"one set":        {date(time.June, 1), date(time.June, 1)},
		"one that is up": {assessment.Date{Year: 2026, Month: time.November, Day: 30}, usual},
		"one gone by":    {assessment.Date{Year: 2026, Month: time.May, Day: 1}, usual},
	} {
		t.Run(name, func(t *testing.T) {
			s := open(t, t.TempDir())
			// Past midnight where the person is; it may still be the day before in UTC.
			now := time.Date(2026, time.November, 30, 0, 30, 0, 0, time.Local).UTC()
			s.now = func() time.Time { return now }
			c, err := s.Create(assessment.Organisation{Name: "Example Group", Audience: assessment.BME}, assessment.Quick)
			must(t, err)
			must(t, c.SaveNextLook(test.set))
			questions := assessment.Questions(assessment.Quick)
			for _, q := range questions {
				if c.NextLook() != test.set {
					t.Fatalf("before the last answer: %v", c.NextLook())
				}
				save(t, c, q.ID, assessment.Rating(3))
			}
			if c.NextLook() != test.want || again(t, c).NextLook() != test.want {
				t.Errorf("next look %v, want %v", c.NextLook(), test.want)
			}
			if list, err := c.store.Caseload(); err == nil && list[0].NextLook != test.want {
				t.Errorf("caseload %+v", list)
			}
		})
	}
}

// Whoever takes the day away keeps it away: changing an answer of a complete assessment does not set it again.
func TestNextLookIsSetOnce(t *testing.T) {
	s := open(t, t.TempDir())
	c, err := s.CreateExample(wholeSheet("Example Network"))
	must(t, err)
	save(t, c, "trust.roles", assessment.Rating(0))
	if !c.NextLook().IsZero() {
		t.Errorf("next look %v", c.NextLook())
	}
	save(t, c, "trust.roles", assessment.Answer{})
	save(t, c, "trust.roles", assessment.Rating(1))
	if c.NextLook().IsZero() {
		t.Error("complete again, and no next look")
	}
	must(t, c.SaveNextLook(assessment.Date{}))
	save(t, c, "trust.roles", assessment.Rating(2))
	if !c.NextLook().IsZero() || !again(t, c).NextLook().IsZero() {
		t.Errorf("next look %v", c.NextLook())
	}
}

// An assessment can also become complete in other ways than by its last answer.
func TestWhatIsCompleteAtOnceSetsTheNextLook(t *testing.T) {
	today := assessment.DateOf(clock()().Local())
	usual := today.AddMonths(assessment.MonthsToNextLook)
	twelve := wholeSheet("Example Group")
	twelve.Answers = make(map[string]assessment.Answer)
	for _, q := range assessment.Questions(assessment.Quick) {
		twelve.Answers[q.ID] = assessment.Rating(2)
	}
	later := usual.AddMonths(1)
	for name, test := range map[string]struct {
		begin func(s *Store) (*Case, error)
		want  assessment.Date
	}{
		"whole import":  {func(s *Store) (*Case, error) { return s.Import(wholeSheet("Example Group")) }, usual},
		"whole example": {func(s *Store) (*Case, error) { return s.CreateExample(wholeSheet("Example Group")) }, assessment.Date{}},
		"part of it":    {func(s *Store) (*Case, error) { return s.Import(twelve) }, assessment.Date{}},
		"nothing of it": {func(s *Store) (*Case, error) { return s.Create(twelve.Organisation, assessment.Quick) }, assessment.Date{}},
		"made quick": {func(s *Store) (*Case, error) {
			c, err := s.Import(twelve)
			must(t, err)
			return c, c.SaveEdition(assessment.Quick)
		}, usual},
		"made quick, with a day to come": {func(s *Store) (*Case, error) {
			c, err := s.Import(twelve)
			must(t, err)
			must(t, c.SaveNextLook(later))
			return c, c.SaveEdition(assessment.Quick)
		}, later},
		"quick all along": {func(s *Store) (*Case, error) {
			sheet := twelve
			sheet.Edition = assessment.Quick
			c, err := s.Import(sheet)
			must(t, err)
			must(t, c.SaveNextLook(assessment.Date{}))
			return c, c.SaveEdition(assessment.Quick)
		}, assessment.Date{}},
	} {
		t.Run(name, func(t *testing.T) {
			c, err := test.begin(open(t, t.TempDir()))
			must(t, err)
			list, err := c.store.Caseload()
			must(t, err)
			if c.NextLook() != test.want || list[0].NextLook != test.want || again(t, c).NextLook() != test.want {
				t.Errorf("next look %v, in the caseload %v; want %v", c.NextLook(), list[0].NextLook, test.want)
			}
		})
	}
}
