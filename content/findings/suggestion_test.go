package findings_test

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content/findings"

	"pgregory.net/rapid"
)

// What is suggested is what the recommendations say, on their own pages or behind them, and no two suggestions say the same.
func TestSuggestionsStandOnTheRecommendations(t *testing.T) {
	book := english(t)
	rapid.Check(t, func(t *rapid.T) {
		f := findings.New(book, anySheet(t))
		recommended := slices.Concat(f.Advice.Own(), f.Advice.Asks(), f.Advice.OtherAsks())
		seen := make(map[string]bool)
		for _, s := range f.Advice.Suggestions() {
			if s.Text == "" || s.Title == "" || s.Priority == "" || s.Ask == (s.Who != "") || s.Ask == (s.Step != "") {
				t.Fatalf("something is missing: %+v", s)
			}
			if seen[s.Text] {
				t.Errorf("it is suggested twice: %q", s.Text)
			}
			seen[s.Text] = true
			at := slices.IndexFunc(recommended, func(r findings.Recommendation) bool { return r.Number == s.ActionPoint && r.Own != s.Ask })
			if at < 0 {
				t.Fatalf("nothing recommends %+v", s)
			}
			said := strings.Join(saidOf(recommended[at]), "\n")
			if !strings.Contains(said, s.Text) {
				t.Errorf("action point %d does not say %q but\n%s", s.ActionPoint, s.Text, said)
			}
			if !strings.HasPrefix(s.Text, strings.TrimSuffix(s.Short, ".")) {
				t.Errorf("%q is no beginning of %q", s.Short, s.Text)
			}
		}
	})
}

func TestSuggestionsInOrder(t *testing.T) {
	list := findings.New(english(t), allAt(assessment.Full, 1)).Advice.Suggestions()
	var own, asks []int
	for i, s := range list {
		if s.Ask {
			asks = append(asks, s.ActionPoint)
			continue
		}
		if len(asks) > 0 {
			t.Errorf("one's own %d comes after something to ask", s.ActionPoint)
		}
		own = append(own, s.ActionPoint)
		if s.First != (i%2 == 0) {
			t.Errorf("number %d is a first step: %v", i+1, s.First)
		}
	}
	if len(own) != 2*36 || len(asks) == 0 || !slices.IsSorted(asks) {
		t.Errorf("own %v, asks %v", own, asks)
	}
	if none := findings.New(english(t), blank(assessment.Full)).Advice.Suggestions(); len(none) > 0 {
		t.Errorf("without an answer, %+v", none)
	}
}
