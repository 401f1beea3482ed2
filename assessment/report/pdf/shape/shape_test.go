package shape

import (
	"slices"
	"strings"
	"testing"
)

// seen is a line as it looks: its clusters from left to right, as they are written.
func seen(line Line) string {
	type at struct {
		x    float64
		text string
	}
	var all []at
	for _, run := range line.Runs() {
		for _, c := range run.Clusters {
			all = append(all, at{c.X, string(c.Text)})
		}
	}
	slices.SortStableFunc(all, func(a, b at) int {
		switch {
		case a.x < b.x:
			return -1
		case a.x > b.x:
			return 1
		}
		return 0
	})
	var b strings.Builder
	for _, c := range all {
		b.WriteString(c.text)
	}
	return b.String()
}

// A line goes from left to right as Unicode Standard Annex 9 says. The Hebrew letters do not join, so they can be compared one by one.
func TestOrderOnALine(t *testing.T) {
	for _, c := range []struct{ text, seen string }{
		{"abc אבג def", "abc גבא def"},
		{"abc אבג 12 def", "abc 12 גבא def"},   // a number after such a name goes with it
		{"abc אבג 12, def", "abc 12 גבא, def"}, // but not the sign after it
		{"abc محمد 12% def", "abc 12 دمحم% def"},
		{"abc אבג 12% def", "abc 12% גבא def"},
		{"abc אבג 12%, 3.5 def", "abc 3.5 ,12% גבא def"},                       // and one after the other
		{"abc \u2068אבג\u2069 12 def", "abc גבא 12 def"},                       // unless the name is kept apart
		{"\u2068אבג\u2069: 12 def", "גבא: 12 def"},                             // and then it does not decide where the line begins
		{"\u2068אבג abc\u2069 tail 12", "abc גבא tail 12"},                     // an isolated text is a text of its own
		{"x \u2068a \u2068אב 1\u2069 b\u2069 y", "x a 1 בא b y"},               // also twice
		{"אבג abc דהו", "והד abc גבא"},                                         // a line that begins at the right
		{"אבג 12 abc", "abc 12 גבא"},                                           // a number that goes with the name; the base is the right
		{"אבג (12)", ")12( גבא"},                                               //
		{"x \u2067\u2067\u2067אב\u2069", "x בא"},                               // without an end it runs to the end of the text
		{"אב\u2069 x", "x בא"},                                                 // an end without a beginning is nothing
		{strings.Repeat("\u2067", 300) + "אב x", "x בא"},                       // however deep
		{strings.Repeat("\u2068a ", 40) + "b", strings.Repeat("a ", 40) + "b"}, //
	} {
		line := NewShaper().Shape(c.text, false).Whole()
		got := seen(line)
		if got != c.seen {
			t.Errorf("%q looks as %q, want %q", c.text, got, c.seen)
		}
	}
}

func TestWhereATextBegins(t *testing.T) {
	for text, want := range map[string]bool{
		"abc": false, "אב": true, "12 אב": true, "(a אב": false, "": false, "12": false, "محمد abc": true, "۱۲ a": false,
		"\u2068אב\u2069 abc": false, "\u2068abc\u2069 אב": true, "\u200fabc": true, "\u061cabc": true,
	} {
		if got := NewShaper().Shape(text, false).RightToLeft; got != want {
			t.Errorf("%q begins at the right: %v", text, got)
		}
	}
}

// A syllable is drawn as one, however many letters it has, and reads as it was written.
func TestClusters(t *testing.T) {
	for text, want := range map[string]int{
		"abc": 3, "Ọ̀ṣun": 4, "ক্ষেত্র": 2, "श्री": 1, "ஸ்ரீ": 1, "ශ්\u200dරී": 1, "لا": 1, "שָׁ": 1, "伦敦": 2, "خواتین\u200cها": 8,
	} {
		shaped := NewShaper().Shape(text, false)
		if len(shaped.Clusters) != want {
			t.Errorf("%q is drawn in %d, want %d", text, len(shaped.Clusters), want)
		}
		if got := shaped.Whole().String(); got != text {
			t.Errorf("%q reads as %q", text, got)
		}
	}
}

// In Chinese a line can end after any letter, but the next does not begin with a sign that ends a sentence.
func TestChineseLines(t *testing.T) {
	text := strings.Repeat("伦敦华人妇女会，", 12)
	shaped := NewShaper().Shape(text, false)
	for width := 8000.0; width < 12000; width += 500 {
		lines := shaped.Lines(width, 0)
		for i, line := range lines {
			read := line.String()
			if strings.HasPrefix(read, "，") || line.Width > width || i+1 < len(lines) && line.Width < width-3000 {
				t.Errorf("%v wide, line %d is %q, %v", width, i, read, line.Width)
			}
		}
	}
}

// A word wider than a line is broken, but never within a syllable.
func TestLongWordsBreakBetweenClusters(t *testing.T) {
	for _, unit := range []string{"ক্ষে", "لا", "é̱"} {
		shaped := NewShaper().Shape(strings.Repeat(unit, 40), false)
		for i, line := range shaped.Lines(5000, 0) {
			if read := line.String(); strings.Trim(read, unit) != "" || len(read)%len(unit) != 0 {
				t.Errorf("line %d is %q", i, read)
			}
		}
	}
}

func TestUnshownLetters(t *testing.T) {
	s := NewShaper()
	for _, text := range []string{"abc", "한국 a 한", "👩\u200d👧", "\ufffd", "ক"} {
		s.Shape(text, false)
		s.Shape(text, true)
	}
	if got, want := string(s.Unshown()), "한국👩👧"; got != want {
		t.Errorf("%q are not shown, want %q", got, want)
	}
}

func FuzzShape(f *testing.F) {
	for _, text := range []string{"abc אבג 12", "\u2067\u2068", "ক্ষেত্র", "خواتین\u200cها", "伦敦，", "\u0301", " ", "\u2069\u2066a\u200f1"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		shaped := NewShaper().Shape(text, false)
		count := func(letters []rune) int { // without joiners; one with nothing before it is left out
			return len(slices.DeleteFunc(visible(letters), joins))
		}
		all := 0
		for _, line := range shaped.Lines(3000, 500) {
			for _, run := range line.Runs() {
				for _, c := range run.Clusters {
					all += count(c.Text)
				}
			}
		}
		if want := count([]rune(text)); all != want {
			t.Errorf("%d letters of %d, in %q", all, want, text)
		}
	})
}
