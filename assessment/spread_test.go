package assessment_test

import (
	"reflect"
	"slices"
	"testing"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// views makes a full sheet for each text, which is what that view says to one question; "" is no answer yet.
func views(id string, said ...string) []assessment.Sheet {
	var sheets []assessment.Sheet
	for _, text := range said {
		var given map[string]string
		if text != "" {
			given = map[string]string{id: text}
		}
		sheets = append(sheets, sheet(assessment.BME, assessment.Full, given))
	}
	return sheets
}

func TestHowNearViewsAre(t *testing.T) {
	const agree, near, apart, unclear = assessment.Agree, assessment.Near, assessment.Apart, assessment.Unclear
	for _, c := range []struct {
		said  []string
		kind  assessment.Agreement // "" when the question is not compared at all
		width int
		views []int
	}{
		{[]string{"3", "3"}, agree, 0, []int{0, 1}},
		{[]string{"0", "0", "0"}, agree, 0, []int{0, 1, 2}},
		{[]string{"3", "2"}, near, 1, []int{0, 1}},
		{[]string{"2", "3", "2"}, near, 1, []int{0, 1, 2}},
		{[]string{"1", "3"}, apart, 2, []int{0, 1}},
		{[]string{"1", "2", "3"}, apart, 2, []int{0, 1, 2}},
		{[]string{"4", "0", "2"}, apart, 4, []int{0, 1, 2}},
		{[]string{"3/0", "3/3"}, agree, 0, []int{0, 1}}, // by level alone
		{[]string{"3", "not sure"}, unclear, 0, []int{0, 1}},
		{[]string{"does not apply", "4"}, unclear, 0, []int{0, 1}},
		{[]string{"not sure", "not sure"}, unclear, 0, []int{0, 1}},
		{[]string{"does not apply", "does not apply"}, unclear, 0, []int{0, 1}},
		{[]string{"not sure", "does not apply"}, unclear, 0, []int{0, 1}},
		{[]string{"3", "3", "not sure"}, unclear, 0, []int{0, 1, 2}},
		{[]string{"3", "does not apply", "3"}, unclear, 0, []int{0, 1, 2}},
		{[]string{"3", "not sure", "2"}, near, 1, []int{0, 1, 2}},
		{[]string{"not sure", "4", "0"}, apart, 4, []int{0, 1, 2}},
		{[]string{"3", "rather not say", "3"}, agree, 0, []int{0, 2}},
		{[]string{"", "3", "1"}, apart, 2, []int{1, 2}},
		{[]string{"3", "rather not say"}, "", 0, nil},
		{[]string{"3", ""}, "", 0, nil},
		{[]string{"rather not say", "rather not say"}, "", 0, nil},
		{[]string{"3"}, "", 0, nil},
		{nil, "", 0, nil},
	} {
		const id = "profile.offer"
		sheets := views(id, c.said...)
		got := assessment.Compare(sheets...)
		var want []assessment.Spread
		if c.kind != "" {
			s := assessment.Spread{Question: id, Width: c.width, Kind: c.kind}
			for _, v := range c.views {
				s.Answers = append(s.Answers, assessment.ViewAnswer{View: v, Answer: sheets[v].Answers[id]})
			}
			want = []assessment.Spread{s}
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %+v, want %+v", c.said, got, want)
		}
	}
}

func TestViewsAreComparedOverWhatAllEditionsAsk(t *testing.T) {
	full, quick := allAt(assessment.BME, assessment.Full, 2), allAt(assessment.BME, assessment.Quick, 3)
	for _, c := range []struct {
		sheets []assessment.Sheet
		want   assessment.Edition
	}{
		{[]assessment.Sheet{full, full}, assessment.Full},
		{[]assessment.Sheet{full, quick}, assessment.Quick},
		{[]assessment.Sheet{full, full, quick}, assessment.Quick}, // two of them would have more to compare
	} {
		var got, want []string
		for _, s := range assessment.Compare(c.sheets...) {
			got = append(got, s.Question)
		}
		for _, q := range assessment.Questions(c.want) {
			want = append(want, q.ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("compared %v, want %v", got, want)
		}
	}
}

func TestWidestPutsFirstWhatToTalkAbout(t *testing.T) {
	first := sheet(assessment.BME, assessment.Full, map[string]string{
		"capacity.time": "3", "capacity.full-cost": "1", "capacity.cash-flow": "not sure", "capacity.delivery": "2",
		"profile.offer": "0", "culture.language": "4", "trust.history": "4", "trust.roles": "does not apply"})
	second := sheet(assessment.BME, assessment.Full, map[string]string{
		"capacity.time": "2", "capacity.full-cost": "3", "capacity.cash-flow": "2", "capacity.delivery": "2",
		"profile.offer": "4", "culture.language": "3", "trust.history": "2", "trust.roles": "1"})
	spreads := assessment.Compare(first, second)
	kept := slices.Clone(spreads)
	var got []string
	for _, s := range assessment.Widest(spreads) {
		got = append(got, s.Question)
	}
	want := []string{
		"profile.offer",                       // four apart
		"capacity.full-cost", "trust.history", // two apart
		"capacity.time", "culture.language", // near
		"capacity.cash-flow", "trust.roles", // unclear; on delivery they agree
	}
	if !slices.Equal(got, want) {
		t.Errorf("to talk about: %v, want %v", got, want)
	}
	if !reflect.DeepEqual(spreads, kept) {
		t.Error("Widest changed what it was given")
	}
	agree, near, apart, unclear := assessment.Tally(spreads)
	if counts := [4]int{agree, near, apart, unclear}; counts != [4]int{1, 2, 3, 2} {
		t.Errorf("agree, near, apart, unclear: %v", counts)
	}
}

func drawViews(t *rapid.T, atLeast int) []assessment.Sheet {
	edition := rapid.SampledFrom([]assessment.Edition{assessment.Full, assessment.Quick})
	var sheets []assessment.Sheet
	for range rapid.IntRange(atLeast, 4).Draw(t, "views") {
		sheets = append(sheets, drawSheet(t, assessment.BME, edition.Draw(t, "edition")))
	}
	return sheets
}

func TestTheOrderOfViewsChangesOnlyTheirPlaces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sheets := drawViews(t, 2)
		order := make([]int, len(sheets))
		for i := range order {
			order[i] = i
		}
		order = rapid.Permutation(order).Draw(t, "order")
		var mixed []assessment.Sheet
		for _, i := range order {
			mixed = append(mixed, sheets[i])
		}
		got := assessment.Compare(mixed...)
		for _, s := range got {
			for i := range s.Answers {
				s.Answers[i].View = order[s.Answers[i].View]
			}
			slices.SortFunc(s.Answers, func(a, b assessment.ViewAnswer) int { return a.View - b.View })
		}
		if want := assessment.Compare(sheets...); !reflect.DeepEqual(got, want) {
			t.Errorf("in the order %v: %+v, want %+v", order, got, want)
		}
	})
}

func TestSpreadsAreWhatTheViewsSaid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sheets := drawViews(t, 0)
		for _, s := range assessment.Compare(sheets...) {
			widest, others := -1, 0
			for _, a := range s.Answers {
				if want := sheets[a.View].Answers[s.Question]; a.Answer != want {
					t.Errorf("%s: view %d said %+v, not %+v", s.Question, a.View, want, a.Answer)
				}
				if a.Answer.Kind == assessment.RatherNotSay || a.Answer.Kind == assessment.Unanswered {
					t.Errorf("%s shows that view %d would rather not say, or has not answered", s.Question, a.View)
				}
				if a.Answer.Kind != assessment.Rated {
					others++
					continue
				}
				for _, b := range s.Answers {
					if b.View != a.View && b.Answer.Kind == assessment.Rated {
						widest = max(widest, int(a.Answer.Level-b.Answer.Level))
					}
				}
			}
			want := assessment.Unclear
			switch {
			case widest >= 2:
				want = assessment.Apart
			case widest == 1:
				want = assessment.Near
			case widest == 0 && others == 0:
				want = assessment.Agree
			}
			if s.Kind != want || s.Width != max(widest, 0) {
				t.Errorf("%s: %s, %d wide; want %s: %+v", s.Question, s.Kind, s.Width, want, s.Answers)
			}
		}
	})
}

// Moving everybody up by one level, on both sides, leaves them as far from each other as before.
func TestRaisingAllViewsTogetherChangesNoSpread(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sheets := drawViews(t, 2)
		var raised []assessment.Sheet
		for i, s := range sheets {
			sheets[i], s = with(s, "", assessment.Answer{}), with(s, "", assessment.Answer{})
			for id, a := range s.Answers {
				a.Level = min(a.Level, 3)
				sheets[i].Answers[id] = a
				a.Level++
				s.Answers[id] = a
			}
			raised = append(raised, s)
		}
		was, now := assessment.Compare(sheets...), assessment.Compare(raised...)
		if len(was) != len(now) {
			t.Fatalf("%d questions, then %d", len(was), len(now))
		}
		for i := range was {
			if was[i].Kind != now[i].Kind || was[i].Width != now[i].Width {
				t.Errorf("%s: %s, %d; then %s, %d", was[i].Question, was[i].Kind, was[i].Width, now[i].Kind, now[i].Width)
			}
		}
	})
}

// Someone who joins can bring a difference, but can hide none: also not by being unsure.
func TestAnotherViewHidesNoDifference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sheets := []assessment.Sheet{
			drawSheet(t, assessment.BME, assessment.Full), drawSheet(t, assessment.BME, assessment.Full)}
		more := append(slices.Clone(sheets), drawSheet(t, assessment.BME, assessment.Full))
		now := make(map[string]assessment.Spread)
		for _, s := range assessment.Compare(more...) {
			now[s.Question] = s
		}
		for _, s := range assessment.Compare(sheets...) {
			if joined := now[s.Question]; joined.Width < s.Width || s.Kind == assessment.Unclear && joined.Kind == assessment.Agree {
				t.Errorf("%s: %s, %d wide, and with one more %s, %d wide", s.Question, s.Kind, s.Width, joined.Kind, joined.Width)
			}
		}
	})
}

func TestWidestLeavesOutAgreementAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		spreads := assessment.Compare(drawViews(t, 2)...)
		agree, near, apart, unclear := assessment.Tally(spreads)
		widest := assessment.Widest(spreads)
		if agree+near+apart+unclear != len(spreads) || len(widest) != len(spreads)-agree {
			t.Errorf("%d questions, %d to talk about; agree %d, near %d, apart %d, unclear %d",
				len(spreads), len(widest), agree, near, apart, unclear)
		}
		for i, s := range widest {
			want := assessment.Unclear
			switch {
			case i < apart:
				want = assessment.Apart
			case i < apart+near:
				want = assessment.Near
			}
			if s.Kind != want || i > 0 && widest[i-1].Kind == want && widest[i-1].Width < s.Width {
				t.Errorf("in place %d: %+v", i+1, s)
			}
		}
	})
}

func TestCompareNeverTellsWhoWouldRatherNotSay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sheets := drawViews(t, 2)
		var unasked []assessment.Sheet
		for _, s := range sheets {
			unasked = append(unasked, without(s, assessment.RatherNotSay))
		}
		if got, want := assessment.Compare(sheets...), assessment.Compare(unasked...); !reflect.DeepEqual(got, want) {
			t.Errorf("%+v, and without what they would rather not say %+v", got, want)
		}
	})
}
