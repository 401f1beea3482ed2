package content_test

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/contenttest"
)

func TestNumbersAreWrittenAsTheLanguageDoes(t *testing.T) {
	book := contenttest.English(t)
	for n, want := range map[int]string{0: "0", 36: "36", 1250: "1,250", 10000: "10,000"} {
		if got := book.Number(n); got != want {
			t.Errorf("%d is written %q, want %q", n, got, want)
		}
	}
	for _, c := range []struct {
		num, den int64
		want     string
	}{{1300, 24, "54%"}, {0, 1, "0%"}, {199, 2, "100%"}, {-25, 2, "-12%"}, {29, 1, "29%"}, {57, 1, "57%"}} {
		if got := book.Percent(assessment.NewFraction(c.num, c.den)); got != c.want {
			t.Errorf("%d/%d is written %q, want %q", c.num, c.den, got, c.want)
		}
	}
	// Every whole percentage comes out unchanged: none is lost between a fraction and the decimal that x/text rounds.
	for n := range int64(101) {
		if got, want := book.Percent(assessment.NewFraction(n, 1)), book.Number(int(n))+"%"; got != want {
			t.Errorf("%d is written %q", n, got)
		}
	}
	text := content.Plural{One: "{count} answer", Other: "{count} answers"}
	for n, want := range map[int]string{0: "0 answers", 1: "1 answer", 2: "2 answers", 1000: "1,000 answers"} {
		if got := book.Count(text, n); got != want {
			t.Errorf("%d counts as %q, want %q", n, got, want)
		}
	}
}
