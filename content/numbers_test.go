package content_test

import (
	"testing"
	"testing/fstest"

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
	text := content.Plural{One: "{count} answer", Other: "{count} answers"}
	for n, want := range map[int]string{0: "0 answers", 1: "1 answer", 2: "2 answers", 1000: "1,000 answers"} {
		if got := book.Count(text, n); got != want {
			t.Errorf("%d counts as %q, want %q", n, got, want)
		}
	}
}

func TestNumbersOfAnotherLanguage(t *testing.T) {
	french := content.New(fstest.MapFS{"language.yaml": {Data: []byte("thousands: \" \"\npercent: \"{number} %\"\none: \"0 1\"\n")}})
	text := content.Plural{One: "{count} réponse", Other: "{count} réponses"}
	for n, want := range map[int]string{0: "0 réponse", 1: "1 réponse", 2: "2 réponses", 1_234_567: "1 234 567 réponses", -999: "-999 réponses"} {
		if got := french.Count(text, n); got != want {
			t.Errorf("%d counts as %q, want %q", n, got, want)
		}
	}
	if got := french.Percent(assessment.NewFraction(54, 1)); got != "54 %" {
		t.Errorf("a percentage is written %q", got)
	}
}
