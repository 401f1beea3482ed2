package assessment_test

import (
	"maps"
	"reflect"
	"slices"
	"testing"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// drawID draws a question that the sheet's edition asks.
func drawID(t *rapid.T, s assessment.Sheet, label string) string {
	return rapid.SampledFrom(assessment.Questions(s.Edition)).Draw(t, label).ID
}

// with gives the sheet with one answer changed, and leaves the given one as it is.
func with(s assessment.Sheet, id string, a assessment.Answer) assessment.Sheet {
	s.Answers = maps.Clone(s.Answers)
	s.Answers[id] = a
	return s
}

var stageRank = map[assessment.Stage]int{
	assessment.BuildFirst: 1, assessment.ReadyWithSupport: 2, assessment.ReadyToNegotiate: 3,
}

func TestRaisingALevelNeverHarms(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		id := drawID(t, s, "raised")
		from := rapid.IntRange(0, 3).Draw(t, "from")
		to := rapid.IntRange(from+1, 4).Draw(t, "to")
		was := assessment.Reckon(with(s, id, s.Answers[id].Choose(assessment.Rated, assessment.Level(from))))
		now := assessment.Reckon(with(s, id, s.Answers[id].Choose(assessment.Rated, assessment.Level(to))))

		notLower := func(what string, was, now *assessment.Fraction) {
			if (was == nil) != (now == nil) || was != nil && now.Compare(*was) < 0 {
				t.Errorf("%s from %d to %d lowers %s from %s to %s", id, from, to, what, decimal(was), decimal(now))
			}
		}
		notLower("the overall", was.Overall, now.Overall)
		for i := range was.Domains {
			notLower(string(was.Domains[i].ID), was.Domains[i].Score, now.Domains[i].Score)
		}
		// "not enough answered" is neither above nor below: it can come after "build first", which one 0 may settle by itself.
		if now.Stage != assessment.NoStage && stageRank[now.Stage] < stageRank[was.Stage] {
			t.Errorf("%s from %d to %d leads from %q to %q", id, from, to, was.Stage, now.Stage)
		}
		needs := make(map[int]*assessment.Fraction)
		for _, action := range slices.Concat(was.Actions, was.Asks, was.OtherAsks) {
			needs[action.Number] = action.Need
		}
		for _, action := range slices.Concat(now.Actions, now.Asks, now.OtherAsks) {
			old := needs[action.Number]
			if (old == nil) != (action.Need == nil) || old != nil && action.Need.Compare(*old) > 0 {
				t.Errorf("%s from %d to %d raises the need of %d from %s to %s",
					id, from, to, action.Number, decimal(old), decimal(action.Need))
			}
		}
	})
}

func TestOrderOfAnsweringChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		want := assessment.Reckon(s)

		ids := slices.Sorted(maps.Keys(s.Answers))
		other := s
		other.Answers = make(map[string]assessment.Answer)
		for _, id := range rapid.Permutation(ids).Draw(t, "order") {
			other.Answers[id] = s.Answers[id]
		}
		if got := assessment.Reckon(other); !reflect.DeepEqual(got, want) {
			t.Errorf("answered in another order: %+v, want %+v", got, want)
		}
	})
}

func TestChangingAnswersAndBackChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		want := assessment.Reckon(s)
		changed := s
		var ids []string
		for range rapid.IntRange(1, 8).Draw(t, "changes") {
			id := drawID(t, s, "changed")
			kind := rapid.SampledFrom(kindPools[2]).Draw(t, "kind for now")
			changed = with(changed, id, changed.Answers[id].Choose(kind, assessment.Level(rapid.IntRange(0, 4).Draw(t, "level for now"))))
			assessment.Reckon(changed)
			ids = append(ids, id)
		}
		for _, id := range ids {
			changed = with(changed, id, changed.Answers[id].Choose(s.Answers[id].Kind, s.Answers[id].Level))
		}
		if got := assessment.Reckon(changed); !reflect.DeepEqual(got, want) {
			t.Errorf("%v changed and changed back: %+v, want %+v", ids, got, want)
		}
	})
}

func TestDoesNotApplyChangesNoOtherDomain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		id := drawID(t, s, "does not apply")
		q, _ := assessment.QuestionByID(id)
		was := assessment.Reckon(s)
		now := assessment.Reckon(with(s, id, s.Answers[id].Choose(assessment.DoesNotApply, 0)))
		for i, d := range assessment.Domains() {
			if d != q.Domain && !reflect.DeepEqual(now.Domains[i], was.Domains[i]) {
				t.Errorf("%s does not apply, and %s goes from %+v to %+v", id, d, was.Domains[i], now.Domains[i])
			}
		}
	})
}

func TestSameAnswersGiveTheSameResult(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		kept := maps.Clone(s.Answers)
		first := assessment.Reckon(s)
		if second := assessment.Reckon(s); !reflect.DeepEqual(first, second) {
			t.Errorf("first %+v, then %+v", first, second)
		}
		if !reflect.DeepEqual(s.Answers, kept) {
			t.Errorf("reckoning changed the sheet: %+v, was %+v", s.Answers, kept)
		}
	})
}

// A note, a flag, a reason, who answers, and answers to what is not asked: none of them changes what is reckoned.
func TestWhatIsNotReckonedChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		want := assessment.Reckon(s)
		other := s
		other.Answers = maps.Clone(s.Answers)
		for _, q := range assessment.Questions(assessment.Full) {
			answer := s.Answers[q.ID]
			answer.Note, answer.Reason, answer.Flagged = "another example", "an example reason", !answer.Flagged
			if s.Edition == assessment.Quick && !q.Quick {
				answer = drawAnswer(t, q.ID+" again", kindPools[1])
			}
			other.Answers[q.ID] = answer
		}
		other.Organisation.Name = "Another Example"
		other.Organisation.Income, other.Organisation.Partnership = assessment.IncomeOver1m, assessment.Merger
		if got := assessment.Reckon(other); !reflect.DeepEqual(got, want) {
			t.Errorf("%+v, want %+v", got, want)
		}
	})
}

func TestEveryActionPointIsListedOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		r := assessment.Reckon(s)
		first, last := s.Organisation.Audience.OwnActionPoints()
		var want []int
		for number := first; number <= last; number++ {
			want = append(want, number)
		}
		if got := slices.Sorted(slices.Values(numbersOf(r.Actions))); !slices.Equal(got, want) {
			t.Errorf("own action points %v, want %v", got, want)
		}
		for number := assessment.FirstActionPoint; number <= assessment.LastActionPoint; number++ {
			if s.Organisation.Audience.MayAsk(number) {
				want = append(want, number)
			}
		}
		slices.Sort(want)
		all := slices.Sorted(slices.Values(numbersOf(slices.Concat(r.Actions, r.Asks, r.OtherAsks))))
		if !slices.Equal(all, want) {
			t.Errorf("action points %v, want %v, once each", all, want)
		}
	})
}

// What a strong body lacks is never turned into a demand on BME organisations.
func TestNobodyAsksBMEOrganisationsForAnything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		r := assessment.Reckon(s)
		for _, action := range slices.Concat(r.Asks, r.OtherAsks) {
			if action.Number <= 4 {
				t.Errorf("%s is to ask for action point %d", s.Organisation.Audience, action.Number)
			}
		}
	})
}

// Everything about which there is something to do is told how, once.
func TestEveryGapHasItsStepsOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		taken := make(map[string]int)
		s := drawAny(t)
		r := assessment.Reckon(s)
		for _, action := range r.Actions {
			for _, steps := range action.Steps {
				q, _ := assessment.QuestionByID(steps.Question)
				if !slices.Contains(q.Own(s.Organisation.Audience), action.Number) {
					t.Errorf("%d takes the steps of %s, which does not lead to it", action.Number, q.ID)
				}
				if other, ok := taken[q.ID]; ok {
					t.Errorf("%d and %d both take the steps of %s", other, action.Number, q.ID)
				}
				taken[q.ID] = action.Number
			}
		}
		for _, action := range r.Actions {
			for _, id := range action.Because {
				if _, ok := taken[id]; !ok {
					t.Errorf("%s is behind action point %d, and has no steps", id, action.Number)
				}
			}
		}
	})
}

// There is always a place to start where there is a gap of a quarter, and at most three; no question is named twice.
func TestWhereToStart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := assessment.Reckon(drawAny(t))
		seen := make(map[string]bool)
		for i, chosen := range r.StartHere {
			if seen[chosen.Question] {
				t.Errorf("%s is named twice", chosen.Question)
			}
			seen[chosen.Question] = true
			if settles := chosen.Why == assessment.SettleFirst; settles != (i == 0 && len(r.SettleFirst) > 0) {
				t.Errorf("place %d is there to %q", i+1, chosen.Why)
			}
		}
		if len(r.StartHere) > 3 || len(r.StartHere) == 0 && len(r.FindOut) > 0 {
			t.Errorf("%d places to start", len(r.StartHere))
		}
	})
}

func TestBecauseHoldsOnlyLinkedQuestions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		r := assessment.Reckon(s)
		for _, action := range slices.Concat(r.Actions, r.Asks, r.OtherAsks) {
			named := make(map[string]bool)
			for _, id := range action.Because {
				q, ok := assessment.QuestionByID(id)
				asked := ok && (s.Edition == assessment.Full || q.Quick)
				linked := slices.Concat(q.Own(r.Audience), q.Ask(r.Audience))
				kind := s.Answers[id].Kind
				if !asked || named[id] || !slices.Contains(linked, action.Number) || kind != assessment.Rated && kind != assessment.NotSure {
					t.Errorf("action point %d of %s because of %q (%s)", action.Number, r.Audience, id, kind)
				}
				named[id] = true
			}
			if needed := action.Need != nil && action.Need.Compare(assessment.NewFraction(0, 1)) > 0; needed != (len(action.Because) > 0) {
				t.Errorf("action point %d has a need of %s because of %v", action.Number, decimal(action.Need), action.Because)
			}
		}
	})
}
