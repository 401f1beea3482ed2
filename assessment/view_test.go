package assessment_test

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

func viewNumbers(list assessment.Views) []int {
	var got []int
	for _, v := range list {
		got = append(got, v.Number)
	}
	return got
}

func TestViewsStandApartFromTheAnswers(t *testing.T) {
	r := group(assessment.Full)
	r.Give("trust.roles", assessment.Rating(1), noon)
	before := r
	later := noon.Add(time.Hour)
	mentor := r.AddView("M.", assessment.MentorView, nil, later)
	given := answers(map[string]string{"trust.roles": "4/3"})
	given["trust.valued"] = assessment.Answer{} // an empty answer is none
	imported := r.AddView("Example trustee", assessment.ImportedView, given, later.In(time.FixedZone("elsewhere", 3600)))
	for _, err := range []error{
		r.GiveInView(mentor, "trust.valued", assessment.Answer{Kind: assessment.NotSure}),
		r.GiveInView(mentor, "capacity.time", assessment.Rating(2)),
		r.GiveInView(mentor, "capacity.time", assessment.Answer{}),
		r.Views.Open(mentor),
	} {
		if err != nil {
			t.Error(err)
		}
	}
	want := assessment.Views{
		{Number: 1, Visit: 1, Name: "M.", Kind: assessment.MentorView, Added: later, Opened: true,
			Answers: answers(map[string]string{"trust.valued": "not sure"})},
		{Number: 2, Visit: 1, Name: "Example trustee", Kind: assessment.ImportedView, Added: later,
			Answers: answers(map[string]string{"trust.roles": "4/3"})},
	}
	if mentor != 1 || imported != 2 || r.LastView != 2 || !reflect.DeepEqual(r.Views, want) {
		t.Errorf("views %d and %d of\n%+v, want\n%+v", mentor, imported, r.Views, want)
	}
	if got, want := r.ViewSheet(r.Views[1]), sheet(assessment.BME, assessment.Full, map[string]string{"trust.roles": "4/3"}); !reflect.DeepEqual(got, want) {
		t.Errorf("sheet %+v", got)
	}
	if r.Views, r.LastView = before.Views, before.LastView; !reflect.DeepEqual(r, before) {
		t.Errorf("the views count: %+v", r)
	}
}

func TestViewsBelongToTheirVisit(t *testing.T) {
	r := group(assessment.Full)
	r.AddView("A trustee", assessment.ImportedView, allAt(assessment.BME, assessment.Full, 1).Answers, noon)
	r.AddView("", assessment.FirstView, nil, noon)
	r.Revisit(assessment.Quick, noon)
	if got := r.Views.Of(2); len(got) != 0 {
		t.Errorf("views after a revisit: %+v", got)
	}
	r.AddView("", assessment.FirstView, nil, noon)
	r.AddView("", assessment.MentorView, nil, noon)
	for name, c := range map[string]struct {
		got  assessment.Views
		want []int
	}{
		"of the first":      {r.Views.Of(1), []int{1, 2}},
		"others' of it":     {r.Views.Others(1), []int{1}},
		"of the second":     {r.Views.Of(2), []int{3, 4}},
		"others' of it now": {r.Views.Others(2), []int{4}},
		"of no visit":       {r.Views.Of(3), nil},
	} {
		if got := viewNumbers(c.got); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
	for number, want := range map[int]assessment.Progress{1: {Answered: 36, Of: 36}, 4: {Of: 12}} {
		if v, err := r.Views.Numbered(number); err != nil || r.ViewSheet(v).Progress() != want {
			t.Errorf("view %d: %+v, %v; want %+v", number, r.ViewSheet(v).Progress(), err, want)
		}
	}
}

func TestAViewThatIsNotThere(t *testing.T) {
	r := group(assessment.Full)
	r.AddView("", assessment.MentorView, nil, noon)
	if err := r.Views.Remove(r.AddView("", assessment.MentorView, nil, noon)); err != nil {
		t.Fatal(err)
	}
	before := r
	for _, number := range []int{-1, 0, 2, 3} {
		_, none := r.Views.Numbered(number)
		for name, err := range map[string]error{
			"look": none, "give": r.GiveInView(number, "trust.roles", assessment.Rating(1)),
			"open": r.Views.Open(number), "remove": r.Views.Remove(number),
		} {
			if !errors.Is(err, assessment.ErrNoView) {
				t.Errorf("view %d, %s: %v", number, name, err)
			}
		}
	}
	if !reflect.DeepEqual(r, before) {
		t.Errorf("%+v became\n%+v", before, r)
	}
}

// No number is given twice, to a view or to an action, also not after the last one was taken away.
func TestNumbersAreNeverGivenTwice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawRecord(t)
		for range rapid.IntRange(1, 6).Draw(t, "times") {
			lastView, lastAction := r.LastView, r.LastAction
			changes[rapid.SampledFrom(changeNames).Draw(t, "change")](t, &r)
			if r.LastView < lastView || r.LastAction < lastAction {
				t.Fatalf("views went from %d to %d, actions from %d to %d", lastView, r.LastView, lastAction, r.LastAction)
			}
			for i, v := range r.Views {
				if v.Number > r.LastView || i > 0 && v.Number <= r.Views[i-1].Number {
					t.Fatalf("the last is %d, and the views are %v", r.LastView, viewNumbers(r.Views))
				}
			}
			for i, a := range r.Plan {
				if a.Number < 1 || a.Number > r.LastAction || i > 0 && a.Number <= r.Plan[i-1].Number {
					t.Fatalf("the last is %d, and the actions are %+v", r.LastAction, r.Plan)
				}
			}
		}
	})
}

// Two people of one name cannot be told apart; a mentor's view and the views of an earlier visit stand elsewhere.
func TestImported(t *testing.T) {
	r := group(assessment.Full)
	r.AddView("Earlier", assessment.ImportedView, nil, noon)
	r.Revisit(assessment.Full, noon)
	r.AddView("Sam", assessment.MentorView, nil, noon)
	r.AddView("First", assessment.FirstView, nil, noon)
	trustee := r.AddView("A  Trustee", assessment.ImportedView, nil, noon)
	for _, c := range []struct {
		visit int
		name  string
		want  int
	}{
		{2, "a trustee", trustee}, {2, "A Trustee", trustee}, {2, "Another trustee", 0}, {2, "", 0},
		{2, "Sam", 0}, {2, "First", 0}, {2, "Earlier", 0}, {1, "earlier", 1}, {1, "A Trustee", 0},
	} {
		if got, ok := r.Views.Imported(c.visit, c.name); got.Number != c.want || ok != (c.want != 0) {
			t.Errorf("%q on visit %d is view %d, %v; want %d", c.name, c.visit, got.Number, ok, c.want)
		}
	}
}

func TestMisfit(t *testing.T) {
	r := group(assessment.Quick)
	bme := func(e assessment.Edition, given map[string]string) assessment.Sheet {
		return sheet(assessment.BME, e, given)
	}
	for name, c := range map[string]struct {
		sheet assessment.Sheet
		want  error
	}{
		"fits":                     {bme(assessment.Full, map[string]string{"capacity.time": "1"}), nil},
		"one not sure":             {bme(assessment.Quick, map[string]string{"capacity.time": "not sure"}), nil},
		"another kind":             {sheet(assessment.Funder, assessment.Full, map[string]string{"capacity.time": "1"}), assessment.OtherAudience},
		"another kind, and empty":  {sheet(assessment.Funder, assessment.Full, nil), assessment.OtherAudience},
		"empty":                    {bme(assessment.Full, nil), assessment.NothingGiven},
		"nothing by its edition":   {bme(assessment.Quick, map[string]string{"capacity.cash-flow": "1"}), assessment.NothingGiven},
		"nothing that is asked":    {bme(assessment.Full, map[string]string{"capacity.cash-flow": "1"}), assessment.NothingAskedOf},
		"some of it is asked here": {bme(assessment.Full, map[string]string{"capacity.cash-flow": "1", "capacity.time": "1"}), nil},
	} {
		if got := r.Sheet().Misfit(c.sheet); !errors.Is(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
	r.SetEdition(assessment.Full, noon)
	if got := r.Sheet().Misfit(bme(assessment.Full, map[string]string{"capacity.cash-flow": "1"})); got != nil {
		t.Errorf("in the full check: %v", got)
	}
}
