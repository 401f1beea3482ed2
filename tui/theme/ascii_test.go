package theme

import (
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestASCII(t *testing.T) {
	for text, want := range map[string]string{
		"":                       "",
		"Plain, as typed: {a}":   "Plain, as typed: {a}",
		"Tŷ Enfys":               "Ty Enfys",
		"Café":                   "Cafe",
		"Cafe\u0301":             "Cafe",
		"Łódź Straße Ærø":        "Lodz Strasse AEro",
		"Women’s “Own” – here…":  `Women's "Own" - here...`,
		"a\u00a0b":               "a b",
		"\ufb01ne":               "fine",
		"مركز":                   "????",
		"漢字 Ltd":                 "?? Ltd",
		"👩\u200d👧":               "??",
		"\u202eabc":              "abc",
		"broken \xff here":       "broken ? here",
		"Ɗan Ƙasa, Nguyễn, İşçi": "Dan Kasa, Nguyen, Isci",
	} {
		if got := ASCII(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

func TestASCIIIsASCII(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		folded := ASCII(text)
		for _, r := range folded {
			if r >= utf8.RuneSelf {
				t.Fatalf("%q becomes %q", text, folded)
			}
		}
		if again := ASCII(folded); again != folded {
			t.Errorf("%q becomes %q, and then %q", text, folded, again)
		}
	})
}
