package content_test

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"

	"github.com/charmbracelet/x/ansi"
)

// Each has six to ten lines on a page of 80 columns.
func TestExamplesAreShort(t *testing.T) {
	book := openEnglish(t)
	words := book.Examples()
	for _, e := range words.List {
		lines := 0
		for _, text := range []string{e.Happened, book.Label(words.Difference, e.Difference), book.Label(words.Take, e.Take)} {
			lines += strings.Count(ansi.Wrap(text, 75, " "), "\n") + 1
		}
		if lines < 6 || lines > 10 {
			t.Errorf("%s has %d lines", e.ID, lines)
		}
	}
}

// About half of them go well. Each question to settle before anything is signed has one, and so has each that presupposes a partner.
func TestWhatThereAreExamplesOf(t *testing.T) {
	words := openEnglish(t).Examples()
	went := make(map[content.Outcome]int)
	for _, e := range words.List {
		went[e.Went]++
	}
	if well := went[content.WentWell]; well*3 < len(words.List) || well*3 > 2*len(words.List) || went[content.WentWrong] == 0 || went[content.PutRight] == 0 {
		t.Errorf("they went %v", went)
	}
	for _, q := range assessment.Questions(assessment.Full) {
		if (q.Critical || q.PresupposesPartner) && len(words.Of(q.ID)) == 0 {
			t.Errorf("none goes with %s", q.ID)
		}
	}
}

func TestExamplesOfAQuestion(t *testing.T) {
	words := openEnglish(t).Examples()
	ids := func(question string) []string {
		var list []string
		for _, e := range words.Of(question) {
			list = append(list, e.ID)
		}
		return list
	}
	if got := ids("ideology.choice"); !slices.Equal(got, []string{"not-now", "nine-days"}) {
		t.Errorf("%q", got)
	}
	if got := ids("trust.fnord"); got != nil {
		t.Errorf("%q", got)
	}
}
