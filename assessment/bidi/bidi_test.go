package bidi_test

import (
	"strings"
	"testing"

	"equalfooting/assessment/bidi"

	"pgregory.net/rapid"
)

const (
	begins = string(bidi.Open)
	ends   = string(bidi.Close)
	women  = "جمعية النساء (لندن) 2012"
	urdu   = "خواتین کی تنظیم 12"
	hebrew = "קבוצת נשים 7"
)

func TestWhatIsIsolated(t *testing.T) {
	for name, c := range map[string]struct{ in, text, want string }{
		"English":               {"{name} (2012)", "Women's Group 2012", "Women's Group 2012"},
		"accents":               {"", "Łódź, Θεσσαλονίκη “x”", "Łódź, Θεσσαλονίκη “x”"},
		"Arabic":                {"", women, begins + women + ends},
		"Urdu":                  {"", urdu, begins + urdu + ends},
		"Hebrew":                {"", hebrew, begins + hebrew + ends},
		"at its end alone":      {"", "Women's " + women, begins + "Women's " + women + ends},
		"a sentence with one":   {"", "of " + begins + women + ends + " too", "of " + begins + women + ends + " too"},
		"empty":                 {"", "", ""},
		"lines":                 {"", women + "\nAmina\n\n" + urdu, begins + women + ends + "\n" + begins + "Amina" + ends + "\n\n" + begins + urdu + ends},
		"English in Arabic":     {women, "London", begins + "London" + ends},
		"figures in Arabic":     {women, "2012", "2012"},
		"closes what is not":    {"", women + ends + ends, begins + women + ends},
		"does not close":        {"", begins + women, begins + women + ends},
		"closes before":         {"", ends + women + begins, begins + women + begins + ends + ends},
		"other signs that turn": {"", "\u202e" + women + "\u2067\u202c", begins + women + ends},
		"turns without letters": {"", "a\u202eb\u2066c\u2069", "abc"},
	} {
		if got := bidi.IsolateIn(c.in, c.text); got != c.want {
			t.Errorf("%s: %+q, want %+q", name, got, c.want)
		}
	}
}

func TestWhereATextStarts(t *testing.T) {
	for text, want := range map[string]bool{
		"": false, "12": false, women: true, "(مثال) مثال.": true, "12 " + hebrew: true, "Women's " + women: false, begins + women + ends + " is here": false,
		begins + "Amina" + ends + " " + hebrew: true, "\u200f12": false, "\u200fAmina " + hebrew: true, "\u200e" + women: false,
	} {
		if got := bidi.Starts(text); got != want {
			t.Errorf("%+q starts from the right: %v", text, got)
		}
	}
}

func TestParts(t *testing.T) {
	text := "The plan of " + begins + women + " " + begins + "UK" + ends + ends + ", 2026" + begins + urdu
	want := []bidi.Part{{Text: "The plan of "}, {Text: women + " " + begins + "UK" + ends, Isolated: true}, {Text: ", 2026"}, {Text: urdu, Isolated: true}}
	got := bidi.Parts(text)
	if len(got) != len(want) {
		t.Fatalf("%+v", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%+v, want %+v", got[i], want[i])
		}
	}
}

func TestOnScreen(t *testing.T) {
	const mark = "\u200e"
	for text, want := range map[string]string{
		"Amina": "Amina", begins + "Amina" + ends: "Amina",
		"  " + women + "      30 of 36":                    "  " + mark + women + "      " + mark + "30 of 36",
		"The plan of " + begins + women + ends + ", 2026":  mark + "The plan of " + mark + women + mark + ", 2026",
		women + "\nplain " + ends + "\n" + begins + hebrew: mark + women + "\nplain \n" + mark + hebrew,
	} {
		if got := bidi.OnScreen(text); got != want {
			t.Errorf("%+q is shown as %+q, want %+q", text, got, want)
		}
	}
}

var texts = rapid.StringOf(rapid.RuneFrom([]rune("aé1 (\n\r\u200e\u200f\u202b\u202c\u202e\u2066\u2067\u2068\u2068\u2069\u2069منאש👩")))

// Whatever is put into a sentence, typed text neither closes what it did not open nor leaves anything open.
func TestNothingReachesOut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := texts.Draw(t, "a"), texts.Draw(t, "b")
		one := bidi.Isolate(a)
		seeBalanced(t, one)
		if bidi.Isolate(one) != one {
			t.Fatalf("%+q is isolated twice", one)
		}
		sentence := "x " + one + " y " + bidi.IsolateIn("م", b) + " z"
		seeBalanced(t, sentence)
		if bidi.Balance(sentence) != sentence {
			t.Fatalf("%+q is not as it stays", sentence)
		}
		var all strings.Builder
		for _, part := range bidi.Parts(sentence) {
			seeBalanced(t, part.Text)
			all.WriteString(bidi.Bare(part.Text))
		}
		if all.String() != bidi.Bare(sentence) {
			t.Fatalf("%+q is in parts %+q", sentence, all.String())
		}
		if shown := bidi.OnScreen(sentence); strings.ContainsFunc(shown, bidi.Turns) {
			t.Fatalf("%+q turns a screen", shown)
		}
	})
}

func FuzzIsolate(f *testing.F) {
	for _, text := range []string{women, urdu, hebrew, ends + women + begins, "\u202e" + women, "\xff" + begins, women + "\n" + ends + women} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "\ufffd") // it becomes so in one way or another
		one := bidi.Isolate(text)
		seeBalanced(t, one)
		if bidi.Isolate(one) != one || bidi.Has(one) != bidi.Has(text) {
			t.Errorf("%+q becomes %+q", text, one)
		}
	})
}

type failing interface {
	Helper()
	Fatalf(format string, args ...any)
}

// seeBalanced counts the marks of each line.
func seeBalanced(t failing, text string) {
	t.Helper()
	for line := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune("\n\r\x1c\x1d\x1e\u0085\u2029", r) }) {
		deep := 0
		for _, r := range line {
			switch r {
			case bidi.Open:
				deep++
			case bidi.Close:
				deep--
			}
			if deep < 0 {
				t.Fatalf("%+q closes what it did not open", line)
			}
		}
		if deep != 0 || strings.ContainsAny(line, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067") {
			t.Fatalf("%+q reaches out", line)
		}
	}
}
