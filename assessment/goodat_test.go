package assessment_test

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// told writes what an organisation is good at as "question/evidence".
func told(good []assessment.GoodAnswer) []string {
	var list []string
	for _, g := range good {
		said := g.Question
		if g.Evidence != nil {
			said += fmt.Sprintf("/%d", *g.Evidence)
		}
		list = append(list, said)
	}
	return list
}

// spelled gives six answers in a domain, in the instrument's order: "4 3 2/1 - - 0". A dash is no answer, "?" not sure,
// "x" rather not say.
func spelled(domains map[assessment.Domain]string) map[string]string {
	given := make(map[string]string)
	for d, text := range domains {
		for i, said := range strings.Fields(text) {
			id := assessment.QuestionsIn(assessment.Full, d)[i].ID
			switch said {
			case "-":
			case "?":
				given[id] = "not sure"
			case "x":
				given[id] = "rather not say"
			default:
				given[id] = said
			}
		}
	}
	return given
}

func TestWhatAnOrganisationIsGoodAt(t *testing.T) {
	type said = map[assessment.Domain]string
	for _, c := range []struct {
		name     string
		audience assessment.Audience
		edition  assessment.Edition
		given    said
		want     []string
	}{
		{"nothing answered", assessment.BME, assessment.Full, nil, nil},
		{"nothing mostly in place", assessment.BME, assessment.Full, said{"capacity": "2 2 2 2 2 2", "trust": "1 1 1 0 0 0"}, nil},
		{"strong only where it is not worth telling", assessment.BME, assessment.Full,
			said{"capacity": "4 4/3 4 2 4 4", "governance": "2 4 2 2 2 4", "trust": "2 4 4 4 4 4/3"}, nil},
		{"by level, then by evidence, then in order; two of a domain", assessment.BME, assessment.Full,
			said{"profile": "4/3 3/3 4/1 4 4/2 4", "culture": "4 4 4 3 3/2 4", "ideology": "4/0 4 0 0 0 0"},
			[]string{"profile.vouched/2", "profile.track-record/1", "culture.self-aware", "ideology.ethos/0", "ideology.specialism"}},
		{"one of a BME organisation's governance", assessment.BME, assessment.Full,
			said{"governance": "4/3 4 4/3 4/3 4/3 4", "trust": "3 0 0 0 0 0"}, []string{"governance.independence/3", "trust.history"}},
		{"two of another's", assessment.Mainstream, assessment.Full,
			said{"governance": "4/1 4 4/3 4/3 4/3 4"}, []string{"governance.finance/3", "governance.policies/3"}},
		{"five at most", assessment.BME, assessment.Full,
			said{"capacity": "3 3 3 3 3 3", "governance": "3 3 3 3 3 3", "profile": "3 3 3 3 3 3", "culture": "4 3 3 3 3 3", "trust": "3 3 3 3 3 3"},
			[]string{"culture.self-aware", "capacity.delivery", "governance.independence", "profile.offer", "profile.track-record"}},
		{"the quick check tells only what it asks", assessment.BME, assessment.Quick,
			said{"capacity": "4 4 4 4 4 4", "profile": "4 3/1 4/2 4 4 4", "trust": "4 4 4 4 4 4"}, []string{"profile.track-record/2", "profile.offer/1"}},
		{"no level, nothing to tell", assessment.BME, assessment.Full, said{"culture": "? ? x x 3 -"}, []string{"culture.practice"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(assessment.GoodAt(sheet(c.audience, c.edition, spelled(c.given)))); !slices.Equal(got, c.want) {
				t.Errorf("good at %q, want %q", got, c.want)
			}
		})
	}
}

// What is told is what the rules choose, worked out in another way: by going through all questions again and again for the
// best that may still be named.
func TestWhatAnOrganisationIsGoodAtIsTheBestThatMayBeTold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		var want []string
		left := slices.Clone(assessment.Questions(s.Edition))
		of := make(map[assessment.Domain]int)
		for len(want) < 5 {
			best, rank := -1, 0
			for i, q := range left {
				a := s.Answers[q.ID]
				room := 2
				if q.Domain == "governance" && s.Organisation.Audience == "bme" {
					room = 1
				}
				if !q.WorthTelling || a.Kind != assessment.Rated || a.Level < 3 || of[q.Domain] >= room || s.Organisation.Form(q) != assessment.FirstForm || a.Form != assessment.FirstForm {
					continue
				}
				now := 10*int(a.Level) + 1
				if q.AsksEvidence && a.Evidence != nil {
					now += int(*a.Evidence)
				}
				if now > rank {
					best, rank = i, now
				}
			}
			if best < 0 {
				break
			}
			want = append(want, left[best].ID)
			of[left[best].Domain]++
			left = slices.Delete(left, best, best+1)
		}
		var got []string
		for _, g := range assessment.GoodAt(s) {
			got = append(got, g.Question)
			q, _ := assessment.QuestionByID(g.Question)
			if a := s.Answers[g.Question]; (g.Evidence != nil) != (q.AsksEvidence && a.Evidence != nil) || g.Evidence != nil && *g.Evidence != *a.Evidence {
				t.Errorf("%s can be shown by %v, and says %v", g.Question, g.Evidence, a.Evidence)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("good at %q, want %q", got, want)
		}
	})
}

// What is said beside an answer, or by those who would rather not say, is not what is told.
func TestWhatIsToldIsTheSameWithoutWhatCannotBeTold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		got, want := assessment.GoodAt(s), assessment.GoodAt(without(s, assessment.RatherNotSay))
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%v, and without what they would rather not say %v", told(got), told(want))
		}
	})
}

// A higher level, or more to show, never takes what is told out.
func TestABetterAnswerStaysTold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		for _, g := range assessment.GoodAt(s) {
			a := s.Answers[g.Question]
			a.Level = min(a.Level+1, assessment.HighestLevel)
			if g.Evidence != nil {
				a = a.WithEvidence(min(*g.Evidence+1, assessment.MostEvidence))
			}
			better := s
			better.Answers = maps.Clone(s.Answers)
			better.Answers[g.Question] = a
			if !slices.ContainsFunc(assessment.GoodAt(better), func(now assessment.GoodAnswer) bool { return now.Question == g.Question }) {
				t.Errorf("%s is not told any more", g.Question)
			}
		}
	})
}
