package assessment_test

import (
	"fmt"
	"reflect"
	"testing"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// numbersOfSides gives the number of each side's view; 0 for the organisation's own.
func numbersOfSides(r assessment.Record) []int {
	got := []int{}
	for _, side := range r.Sides() {
		got = append(got, side.View)
	}
	return got
}

// own gives the level that the organisation says by itself; -1 where it says nothing.
func own(r assessment.Record, question string) assessment.Level {
	for _, side := range r.Sides() {
		if a, ok := side.Sheet.Answers[question]; side.View == 0 && ok {
			return a.Level
		}
	}
	return -1
}

// counts gives the level that counts, and whether it was agreed on.
func counts(r assessment.Record, question string) (assessment.Level, bool) {
	a := r.Current().Answers[question]
	return a.Level, a.Agreed
}

func agree(t *testing.T, r *assessment.Record, question string, level assessment.Level) {
	t.Helper()
	if err := r.Agree(question, assessment.Rating(level), noon); err != nil {
		t.Fatal(err)
	}
}

// Until it is opened, a mentor's view is not among what is compared; the copy of what was said before agreeing, and views
// of an earlier visit, never are.
func TestWhoseAnswersAreCompared(t *testing.T) {
	r := group(assessment.Full)
	given := answers(map[string]string{"trust.roles": "4"})
	r.AddView("Earlier", assessment.ImportedView, given, noon)
	r.Revisit(assessment.Quick, noon)
	var mentor int
	for _, step := range []struct {
		name   string
		change func()
		want   []int
	}{
		{"nothing said", func() {}, []int{}},
		{"a note alone", func() { r.Give("trust.valued", assessment.Answer{Note: "a note"}, noon) }, []int{}},
		{"a trustee", func() { r.AddView("A trustee", assessment.ImportedView, given, noon) }, []int{2}},
		{"nothing that is asked", func() { r.Give("trust.roles", assessment.Rating(1), noon) }, []int{2}},
		{"its own", func() { r.Give("trust.valued", assessment.Rating(1), noon) }, []int{0, 2}},
		{"a sealed view", func() { mentor = r.AddView("Sam", assessment.MentorView, given, noon) }, []int{0, 2}},
		{"one without answers", func() { r.AddView("A volunteer", assessment.ImportedView, nil, noon) }, []int{0, 2, 4}},
		{"agreed", func() { agree(t, &r, "trust.valued", 3) }, []int{0, 2, 4}},
		{"opened", func() { _ = r.Views.Open(mentor) }, []int{0, 2, 3, 4}},
		{"taken away", func() { _ = r.Views.Remove(2) }, []int{0, 3, 4}},
		{"another visit", func() { r.Revisit(assessment.Full, noon) }, []int{}},
	} {
		step.change()
		if got := numbersOfSides(r); !reflect.DeepEqual(got, step.want) {
			t.Errorf("%s: %v, want %v", step.name, got, step.want)
		}
	}
}

func TestASealedViewIsNowhere(t *testing.T) {
	r := group(assessment.Full)
	complete(&r, 2, noon)
	before := r.Sheet()
	number := r.AddView("Sam", assessment.MentorView, allAt(assessment.BME, assessment.Full, 4).Answers, noon)
	if got := r.Sheet(); !reflect.DeepEqual(got, before) {
		t.Errorf("the answers that count are %+v", got)
	}
	if sides := r.Sides(); len(sides) != 1 || len(sides.Spreads()) > 0 {
		t.Errorf("compared are %+v", sides)
	}
	if err := r.Views.Open(number); err != nil {
		t.Fatal(err)
	}
	sides := r.Sides()
	if agree, near, apart, unclear := assessment.Tally(sides.Spreads()); len(sides) != 2 || agree+near+unclear > 0 || apart != 36 {
		t.Errorf("once opened, compared are %+v", sides)
	}
	if want := allAt(assessment.BME, assessment.Full, 4); !reflect.DeepEqual(sides[1].Sheet, want) {
		t.Errorf("it says %+v", sides[1].Sheet)
	}
}

// What the organisation says by itself is compared, whenever it says it: also after others' answers came in, and not what
// it has corrected since.
func TestItsOwnAnswersAreComparedWheneverTheyWereGiven(t *testing.T) {
	r := group(assessment.Full)
	r.AddView("A trustee", assessment.ImportedView, allAt(assessment.BME, assessment.Full, 4).Answers, noon)
	for _, c := range []struct {
		level assessment.Level
		want  string
	}{{0, "0 agree, 0 near, 36 apart, 0 unclear"}, {3, "0 agree, 36 near, 0 apart, 0 unclear"}, {4, "36 agree, 0 near, 0 apart, 0 unclear"}} {
		complete(&r, c.level, noon)
		agree, near, apart, unclear := assessment.Tally(r.Sides().Spreads())
		if got := fmt.Sprintf("%d agree, %d near, %d apart, %d unclear", agree, near, apart, unclear); got != c.want {
			t.Errorf("at level %d: %s, want %s", c.level, got, c.want)
		}
	}
}

// What is agreed takes the place of the answer that counts and says that it was agreed. Everybody's own stays as it was,
// until it is changed alone: then nothing is agreed any more, and what is agreed next goes by what was changed.
func TestAgreeing(t *testing.T) {
	r := group(assessment.Full)
	r.Give("trust.roles", assessment.Rating(1), noon)
	r.Give("trust.valued", assessment.Rating(2), noon)
	r.AddView("A trustee", assessment.ImportedView, answers(map[string]string{"trust.roles": "4"}), noon)
	for _, step := range []struct {
		name   string
		change func()
		own    assessment.Level
		counts assessment.Level
		agreed bool
	}{
		{"at first", func() {}, 1, 1, false},
		{"agreed", func() { agree(t, &r, "trust.roles", 2) }, 1, 2, true},
		{"agreed again", func() { agree(t, &r, "trust.roles", 3) }, 1, 3, true},
		{"another question too", func() { agree(t, &r, "trust.valued", 4) }, 1, 3, true},
		{"noted", func() {
			a := r.Current().Answers["trust.roles"]
			a.Note = "an example note"
			r.Give("trust.roles", a, noon)
		}, 1, 3, true},
		{"changed alone", func() {
			r.Give("trust.roles", r.Current().Answers["trust.roles"].Choose(assessment.Rated, 0), noon)
		}, 0, 0, false},
		{"agreed after that", func() { agree(t, &r, "trust.roles", 3) }, 0, 3, true},
		{"taken away alone", func() { r.Give("trust.roles", assessment.Answer{}, noon) }, -1, 0, false},
		{"agreed on what it left open", func() { agree(t, &r, "trust.roles", 2) }, -1, 2, true},
	} {
		step.change()
		if level, agreed := counts(r, "trust.roles"); level != step.counts || agreed != step.agreed || own(r, "trust.roles") != step.own {
			t.Errorf("%s: level %d counts, agreed %v, and its own is %d; want %d, %v, %d",
				step.name, level, agreed, own(r, "trust.roles"), step.counts, step.agreed, step.own)
		}
		if got := own(r, "trust.valued"); got != 2 {
			t.Errorf("%s: its own on another question is %d", step.name, got)
		}
		if v, err := r.Views.Numbered(1); err != nil || !reflect.DeepEqual(v.Answers, answers(map[string]string{"trust.roles": "4"})) {
			t.Errorf("%s: the trustee says %+v, %v", step.name, v.Answers, err)
		}
		if got := len(r.Views); step.agreed && got != 2 {
			t.Errorf("%s: there are %d views", step.name, got)
		}
	}
}

// Agreeing loses nothing that the organisation had said by itself: all of it is compared as before. Each visit has a copy
// of its own.
func TestAgreeingLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := drawRecord(t)
		after, question, now := before, drawQuestion(t), drawMoment(t)
		agreed := drawGiven(t)
		if err := after.Agree(question, agreed, now); err != nil {
			t.Fatal(err)
		}
		if was, is := before.Sides(), after.Sides(); !reflect.DeepEqual(was, is) {
			t.Fatalf("compared was\n%+v and is\n%+v", was, is)
		}
		agreed.Agreed = true
		if got := after.Current().Answers[question]; !got.Same(agreed) {
			t.Fatalf("%+v was agreed, and it says %+v", agreed, got)
		}
		earlier := len(before.Visits) - 1
		if !reflect.DeepEqual(before.Visits[:earlier], after.Visits[:earlier]) {
			t.Fatal("an earlier visit changed")
		}
		for i, v := range before.Views {
			if v.Visit <= earlier && !reflect.DeepEqual(v, after.Views[i]) {
				t.Fatalf("a view of an earlier visit became %+v", after.Views[i])
			}
		}
	})
}
