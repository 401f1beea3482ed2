package assessment_test

import (
	"maps"
	"reflect"
	"slices"
	"testing"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

var flipped = map[assessment.Change]assessment.Change{
	assessment.Up: assessment.Down, assessment.Down: assessment.Up,
	assessment.Same: assessment.Same, assessment.NotComparable: assessment.NotComparable,
}

func TestDomainsAreComparedOverWhatIsRatedInBoth(t *testing.T) {
	full, quick := assessment.Full, assessment.Quick
	for _, c := range []struct {
		name                        string
		editionBefore, editionAfter assessment.Edition
		givenBefore, givenAfter     map[string]string
		before, after               string
		change                      assessment.Change
		compared                    int
		lower                       bool
		scoresOfTheirOwn            [2]string // what each sheet alone would have said
	}{
		{"nothing answered", full, full, nil, nil, "none", "none", assessment.NotComparable, 0, false, [2]string{"none", "none"}},
		{"one up, one down, one not confirmed, one new", full, full,
			map[string]string{"capacity.time": "1", "capacity.full-cost": "2", "capacity.cash-flow": "not sure", "capacity.delivery": "3", "capacity.skills": "2"},
			map[string]string{"capacity.time": "3", "capacity.full-cost": "2", "capacity.cash-flow": "0", "capacity.delivery": "2", "capacity.skills": "2", "capacity.networks": "4"},
			"50", "56.25", assessment.Up, 4, true, [2]string{"50", "54.1667"}}, // 8 and 9 of 16; 8 of 16, 13 of 24
		{"a quick check, then a full one that starts lower elsewhere", quick, full,
			map[string]string{"capacity.time": "2", "capacity.full-cost": "3"},
			map[string]string{"capacity.time": "3", "capacity.full-cost": "3", "capacity.cash-flow": "0", "capacity.delivery": "0", "capacity.skills": "0", "capacity.networks": "0"},
			"62.5", "75", assessment.Up, 2, false, [2]string{"62.5", "25"}}, // 5 and 6 of 8; 6 of 24
		{"a full one, then a quick check", full, quick,
			map[string]string{"capacity.time": "3", "capacity.full-cost": "3", "capacity.cash-flow": "0", "capacity.delivery": "0"},
			map[string]string{"capacity.time": "3", "capacity.full-cost": "2", "capacity.cash-flow": "4"},
			"75", "62.5", assessment.Down, 2, true, [2]string{"37.5", "62.5"}},
		{"what is no longer rated does not look like a change", full, full,
			map[string]string{"capacity.time": "4", "capacity.full-cost": "1", "capacity.cash-flow": "1"},
			map[string]string{"capacity.time": "rather not say", "capacity.full-cost": "1", "capacity.cash-flow": "1", "capacity.delivery": "does not apply"},
			"25", "25", assessment.Same, 2, false, [2]string{"50", "none"}},
		{"one up and one down as much", full, full,
			map[string]string{"capacity.time": "1", "capacity.full-cost": "3"},
			map[string]string{"capacity.time": "3", "capacity.full-cost": "1"},
			"50", "50", assessment.Same, 2, true, [2]string{"none", "none"}},
		{"never the same question", full, full,
			map[string]string{"capacity.time": "1", "capacity.full-cost": "3", "capacity.cash-flow": "3"},
			map[string]string{"capacity.delivery": "1", "capacity.skills": "3", "capacity.networks": "3"},
			"none", "none", assessment.NotComparable, 0, false, [2]string{"58.3333", "58.3333"}},
		{"level 0 is a rating", full, full,
			map[string]string{"capacity.time": "0"}, map[string]string{"capacity.time": "0"},
			"0", "0", assessment.Same, 1, false, [2]string{"none", "none"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			before, after := sheet(assessment.BME, c.editionBefore, c.givenBefore), sheet(assessment.BME, c.editionAfter, c.givenAfter)
			m := assessment.Move(before, after)
			d := m.Domains[0]
			if d.ID != assessment.Capacity || decimal(d.Before) != c.before || decimal(d.After) != c.after || d.Change != c.change || d.Compared != c.compared {
				t.Errorf("%s from %s to %s: %s over %d; want from %s to %s: %s over %d",
					d.ID, decimal(d.Before), decimal(d.After), d.Change, d.Compared, c.before, c.after, c.change, c.compared)
			}
			if m.Lower != c.lower {
				t.Errorf("lower: %v, want %v", m.Lower, c.lower)
			}
			alone := [2]string{decimal(assessment.Reckon(before).Domains[0].Score), decimal(assessment.Reckon(after).Domains[0].Score)}
			if alone != c.scoresOfTheirOwn {
				t.Errorf("the sheets alone score %v, want %v", alone, c.scoresOfTheirOwn)
			}
			if trust := m.Domains[5]; trust.ID != assessment.Trust || trust.Change != assessment.NotComparable || trust.Before != nil || trust.Compared != 0 {
				t.Errorf("trust, which nobody answered: %+v", trust)
			}
		})
	}
}

func TestQuestionMovement(t *testing.T) {
	const unmoved = assessment.Same
	for _, c := range []struct {
		id, before, after string
		want              assessment.Change
	}{
		{"capacity.time", "1", "3", assessment.Up},
		{"capacity.time", "0", "4", assessment.Up},
		{"capacity.time", "2", "1", assessment.Down},
		{"capacity.time", "2", "2", unmoved},
		{"capacity.time", "not sure", "0", assessment.NotComparable},
		{"capacity.time", "4", "not sure", assessment.NotComparable},
		{"capacity.time", "4", "does not apply", assessment.NotComparable},
		{"capacity.time", "not sure", "does not apply", assessment.NotComparable},
		{"capacity.time", "not sure", "not sure", unmoved},
		{"capacity.time", "does not apply", "does not apply", unmoved},
		{"capacity.time", "", "3", unmoved},
		{"capacity.time", "3", "", unmoved},
		{"capacity.time", "rather not say", "3", unmoved},
		{"capacity.time", "3", "rather not say", unmoved},
		{"capacity.time", "rather not say", "not sure", unmoved},
		{"capacity.time", "3/0", "3/3", unmoved}, // asks for no evidence
		{"capacity.full-cost", "3/1", "3/2", assessment.Up},
		{"capacity.full-cost", "3/1", "3/0", assessment.Down},
		{"capacity.full-cost", "3", "3/0", assessment.NotComparable},
		{"capacity.full-cost", "3/3", "3", assessment.NotComparable},
		{"capacity.full-cost", "3/3", "4/0", assessment.Up}, // the level goes before the evidence
		{"capacity.full-cost", "3/0", "2/3", assessment.Down},
		{"capacity.full-cost", "0/0", "0/3", unmoved}, // evidence beside level 0 counts for nothing
		{"capacity.full-cost", "0/0", "1/3", assessment.Up},
	} {
		given := func(text string) assessment.Sheet {
			if text == "" {
				return sheet(assessment.BME, assessment.Full, nil)
			}
			return sheet(assessment.BME, assessment.Full, map[string]string{c.id: text})
		}
		before, after := given(c.before), given(c.after)
		m := assessment.Move(before, after)
		var want []assessment.QuestionMovement
		if c.want != unmoved {
			want = []assessment.QuestionMovement{{
				Question: c.id, Before: before.Answers[c.id], After: after.Answers[c.id], Change: c.want,
			}}
		}
		if !reflect.DeepEqual(m.Questions, want) || m.Lower != (c.want == assessment.Down) {
			t.Errorf("%s from %q to %q: %+v, lower %v; want %+v", c.id, c.before, c.after, m.Questions, m.Lower, want)
		}
	}
}

func TestQuestionsThatMovedAreInTheInstrumentsOrder(t *testing.T) {
	before, after := allAt(assessment.BME, assessment.Full, 2), allAt(assessment.BME, assessment.Quick, 3)
	var got, want []string
	for _, q := range assessment.Move(before, after).Questions {
		got = append(got, q.Question)
	}
	for _, q := range assessment.Questions(assessment.Quick) {
		want = append(want, q.ID)
	}
	if !slices.Equal(got, want) {
		t.Errorf("moved: %v, want %v", got, want)
	}
}

func TestMovementHasEachSheetsOwnStage(t *testing.T) {
	m := assessment.Move(allAt(assessment.BME, assessment.Full, 2), allAt(assessment.BME, assessment.Full, 4))
	if m.Before != assessment.ReadyWithSupport || m.After != assessment.ReadyToNegotiate || m.Lower {
		t.Errorf("from %q to %q, lower %v", m.Before, m.After, m.Lower)
	}
}

// drawPair draws two sheets of one organisation; one in four of the answers is the same in both.
func drawPair(t *rapid.T) (before, after assessment.Sheet) {
	before, after = drawAny(t), drawAny(t)
	after.Organisation = before.Organisation
	for i, q := range assessment.Questions(assessment.Full) {
		if i%4 == 0 {
			after.Answers[q.ID] = before.Answers[q.ID]
		}
	}
	return before, after
}

func TestSwappingTheSheetsTurnsUpIntoDown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before, after := drawPair(t)
		there, back := assessment.Move(before, after), assessment.Move(after, before)
		for i, d := range back.Domains {
			back.Domains[i] = assessment.DomainMovement{
				ID: d.ID, Before: d.After, After: d.Before, Change: flipped[d.Change], Compared: d.Compared}
		}
		for i, q := range back.Questions {
			back.Questions[i] = assessment.QuestionMovement{
				Question: q.Question, Before: q.After, After: q.Before, Change: flipped[q.Change]}
		}
		back.Before, back.After = back.After, back.Before
		back.Lower = there.Lower // the one thing that has a direction of its own
		if !reflect.DeepEqual(there, back) {
			t.Errorf("there %+v, and back %+v", there, back)
		}
	})
}

func TestLowerSaysThatADomainOrAQuestionWentDown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := assessment.Move(drawPair(t))
		domain := slices.ContainsFunc(m.Domains[:], func(d assessment.DomainMovement) bool { return d.Change == assessment.Down })
		question := slices.ContainsFunc(m.Questions, func(q assessment.QuestionMovement) bool { return q.Change == assessment.Down })
		if m.Lower != (domain || question) {
			t.Errorf("lower %v: a domain %v, a question %v", m.Lower, domain, question)
		}
	})
}

func TestNothingMovesBetweenASheetAndItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		m := assessment.Move(s, s)
		if len(m.Questions) > 0 || m.Lower || m.Before != m.After {
			t.Errorf("moved: %+v", m)
		}
		for i, d := range m.Domains {
			rated := assessment.Reckon(s).Domains[i].Rated
			if d.Compared != rated || (d.Change == assessment.Same) != (rated > 0) {
				t.Errorf("%s: %s over %d, want over %d", d.ID, d.Change, d.Compared, rated)
			}
		}
	})
}

func TestRaisingALevelAfterwardsNeverLooksLikeGoingDown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before, after := drawPair(t)
		id := drawID(t, after, "raised")
		level := rapid.IntRange(0, 3).Draw(t, "from")
		low := with(after, id, assessment.Rating(assessment.Level(level)))
		high := with(after, id, assessment.Rating(assessment.Level(level+1)))
		was, now := assessment.Move(before, low), assessment.Move(before, high)
		for i := range was.Domains {
			a, b := was.Domains[i], now.Domains[i]
			if decimal(a.Before) != decimal(b.Before) || a.After != nil && b.After.Compare(*a.After) < 0 {
				t.Errorf("%s from %d to %d: %s went from %+v to %+v", id, level, level+1, a.ID, a, b)
			}
		}
	})
}

// Where both sheets rate the same, which a domain's score then goes over too, the comparison is of the two scores.
func TestWithTheSameQuestionsRatedItComparesTheScores(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := drawAny(t)
		after := before
		after.Answers = maps.Clone(before.Answers)
		for _, q := range assessment.Questions(assessment.Full) {
			if a := after.Answers[q.ID]; a.Kind == assessment.Rated {
				after.Answers[q.ID] = a.Choose(assessment.Rated, assessment.Level(rapid.IntRange(0, 4).Draw(t, q.ID+" later")))
			}
		}
		m, was, now := assessment.Move(before, after), assessment.Reckon(before), assessment.Reckon(after)
		for i, d := range m.Domains {
			if was.Domains[i].Score == nil {
				continue // too little is rated for a score; it can be compared all the same
			}
			if d.Before.Compare(*was.Domains[i].Score) != 0 || d.After.Compare(*now.Domains[i].Score) != 0 {
				t.Errorf("%s from %s to %s, scores %s and %s", d.ID, decimal(d.Before), decimal(d.After),
					decimal(was.Domains[i].Score), decimal(now.Domains[i].Score))
			}
		}
	})
}

// without gives the sheet as it would be if those who would rather not say had not been asked.
func without(s assessment.Sheet, kind assessment.Kind) assessment.Sheet {
	s.Answers = maps.Clone(s.Answers)
	for id, a := range s.Answers {
		if a.Kind == kind {
			delete(s.Answers, id)
		}
	}
	return s
}

// What must not be seen must not be found out by comparing either.
func TestMoveNeverTellsWhoWouldRatherNotSay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before, after := drawPair(t)
		got := assessment.Move(before, after)
		want := assessment.Move(without(before, assessment.RatherNotSay), without(after, assessment.RatherNotSay))
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%+v, and without what they would rather not say %+v", got, want)
		}
	})
}
