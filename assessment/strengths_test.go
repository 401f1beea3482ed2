package assessment_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// brought writes what is brought as "domain: question/evidence question".
func brought(areas []assessment.StrongArea) []string {
	var lines []string
	for _, area := range areas {
		line := string(area.Domain) + ":"
		for _, q := range area.Questions {
			line += " " + strings.TrimPrefix(q.Question, string(area.Domain)+".")
			if q.Evidence != nil {
				line += fmt.Sprintf("/%d", *q.Evidence)
			}
		}
		lines = append(lines, line)
	}
	return lines
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

func TestStrengths(t *testing.T) {
	type said = map[assessment.Domain]string
	for _, c := range []struct {
		name  string
		given said
		want  []string
	}{
		{"nothing answered", nil, nil},
		{"nothing mostly in place", said{"capacity": "2 2 2 2 2 2", "trust": "1 1 1 0 0 0"}, nil},
		{"the best questions of a strength: level, then evidence, then order",
			said{"profile": "3/3 4/1 4/2 3 4 4"}, // 22 of 24; known and directory ask for no evidence
			[]string{"profile: track-record/2 offer/1"}},
		{"nothing to show ranks no higher than nothing said",
			said{"profile": "4 4/0 4/1 3/3 2 2"},
			[]string{"profile: track-record/1 findable"}},
		{"evidence where none is asked for does not count",
			said{"capacity": "4/3 4/1 4 0 3 3"},
			[]string{"capacity: full-cost/1 time"}},
		{"two strengths: growing ones stay out, the better one first",
			said{"capacity": "3 3 3 3 3 3", "culture": "4 4 4 4 4 4", "trust": "4 4 4 1 1 1"},
			[]string{"culture: self-aware learning", "capacity: time full-cost"}},
		{"one strength: growing ones join",
			said{"capacity": "3 3 3 3 2 2", "culture": "4 4 4 4 4 4", "trust": "3 3 2 1 1 2"},
			[]string{"culture: self-aware learning", "capacity: time full-cost", "trust: history decisions"}},
		{"three at most, ties in order",
			said{"capacity": "3 3 3 3 3 3", "governance": "3 3 3 3 3 3", "profile": "3 3 3 3 3 3", "culture": "4 3 3 3 3 3"},
			[]string{"culture: self-aware learning", "capacity: time full-cost", "governance: independence board-mix"}},
		{"growing by twos alone has nothing to name, and takes nobody's place",
			said{"capacity": "2 2 2 2 2 3", "governance": "3 3 2 2 2 2", "profile": "4 4 2 1 1 1", "culture": "2 2 2 2 2 2", "trust": "4 4 4 0 0 0"},
			[]string{"governance: independence board-mix", "capacity: networks", "profile: findable offer"}},
		{"no domain growing yet: what there is anywhere, in the instrument's order",
			said{"trust": "4 0 0 0 0 0", "capacity": "0 3/2 0 0 1 2", "profile": "4/1 3 - - - -", "culture": "? ? x x 4 -"},
			[]string{"capacity: full-cost/2", "profile: findable/1 offer", "culture: practice", "trust: history"}},
		{"growing by twos alone, and a three elsewhere",
			said{"capacity": "2 2 2 2 2 2", "trust": "3 1 1 1 1 1"},
			[]string{"trust: history"}},
		{"not sure and rather not say bring nothing, and do not hide the rest",
			said{"capacity": "4 ? x 3 - -"}, // 2 of 6 rated: no score
			[]string{"capacity: time delivery"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := brought(assessment.Strengths(sheet(assessment.BME, assessment.Full, spelled(c.given))))
			if !slices.Equal(got, c.want) {
				t.Errorf("brings %q, want %q", got, c.want)
			}
		})
	}
}

func TestStrengthsOfAQuickCheckNameOnlyWhatItAsks(t *testing.T) {
	s := sheet(assessment.BME, assessment.Quick, spelled(map[assessment.Domain]string{
		"capacity": "3 4/2 4 4 4 4", "trust": "4 1 4 4 4 4"})) // trust: decisions 1, valued 4
	want := []string{"capacity: full-cost/2 time", "trust: valued"}
	if got := brought(assessment.Strengths(s)); !slices.Equal(got, want) {
		t.Errorf("brings %q, want %q", got, want)
	}
}

func TestStrengthsNameNothingThatIsNotInPlace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		named := make(map[string]bool)
		for _, area := range assessment.Strengths(s) {
			if named[string(area.Domain)] || len(area.Questions) < 1 || len(area.Questions) > 2 {
				t.Errorf("%+v", area)
			}
			named[string(area.Domain)] = true
			for _, q := range area.Questions {
				asked, ok := assessment.QuestionByID(q.Question)
				a := s.Answers[q.Question]
				if !ok || asked.Domain != area.Domain || s.Edition == assessment.Quick && !asked.Quick || named[q.Question] {
					t.Errorf("%s among those of %s", q.Question, area.Domain)
				}
				if a.Kind != assessment.Rated || a.Level < 3 {
					t.Errorf("%s is answered %q, %d", q.Question, a.Kind, a.Level)
				}
				if q.Evidence != nil && (!asked.AsksEvidence || a.Evidence == nil || *a.Evidence != *q.Evidence) {
					t.Errorf("%s has evidence %d, not %+v", q.Question, *q.Evidence, a)
				}
				named[q.Question] = true
			}
		}
	})
}

// Whoever has anything mostly in place has something to bring; and a domain left out is no better than one named.
func TestStrengthsMissNothingBetter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		areas := assessment.Strengths(s)
		domains := assessment.Reckon(s).Domains
		named := make(map[assessment.Domain]bool)
		var least *assessment.Fraction // the score of the last one named, which is the lowest
		for _, area := range areas {
			named[area.Domain] = true
			i := slices.IndexFunc(domains[:], func(d assessment.DomainResult) bool { return d.ID == area.Domain })
			least = domains[i].Score
		}
		for _, d := range domains {
			strong := slices.ContainsFunc(assessment.QuestionsIn(s.Edition, d.ID), func(q assessment.Question) bool {
				return s.Answers[q.ID].Kind == assessment.Rated && s.Answers[q.ID].Level >= 3 && s.Organisation.Form(q) == assessment.FirstForm
			})
			switch {
			case strong && len(areas) == 0:
				t.Errorf("%s has something in place, but nothing is named", d.ID)
			case strong && !named[d.ID] && d.Score != nil && least != nil && d.Score.Compare(*least) > 0:
				t.Errorf("%s is left out at %s, above %s: %v", d.ID, decimal(d.Score), decimal(least), brought(areas))
			}
		}
	})
}

// What is said beside an answer, or by those who would rather not say, is not what is brought.
func TestStrengthsAreTheSameWithoutWhatCannotBeTold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		got, want := assessment.Strengths(s), assessment.Strengths(without(s, assessment.RatherNotSay))
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%v, and without what they would rather not say %v", brought(got), brought(want))
		}
	})
}
