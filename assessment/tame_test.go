package assessment_test

import (
	"testing"
	"unicode"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

func TestTame(t *testing.T) {
	for name, test := range map[string]struct{ text, want string }{
		"plain":                  {"Women's group\n\tEast", "Women's group\n\tEast"},
		"colours":                {"a\x1b[31mb", "a[31mb"},
		"8-bit control":          {"a\u009b31mb\u0085c", "a31mbc"},
		"no text":                {"a\x9bb", "a\ufffdb"},
		"bell, delete, return":   {"a\a\x7f\rb\r\nc", "ab\r\nc"},
		"turned round":           {"a\u202ecod\u2066x", "acodx"},
		"zero width":             {"p\u200bay\u2060pal\ufeff \u00adx", "paypal x"},
		"joiner in English":      {"pay\u200dpal\u200c", "paypal"},
		"tags":                   {"a\U000e0041\U000e0042b", "ab"},
		"blank letters":          {"a\u3164b\u115fc\u034fd", "abcd"},
		"private use":            {"a\ue000b", "ab"},
		"marks without Arabic":   {"a\u200eb\u200fc\u061c", "abc"},
		"marks with Arabic":      {"نساء\u200f\u200f (UK)", "نساء\u200f (UK)"},
		"stack":                  {"Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306a", "Z\u0300\u0301\u0302\u0303a"},
		"stack on nothing":       {"\u0301a \u0301b", "a b"},
		"accents":                {"Nguye\u0302\u0303n Zoe\u0308 café", "Nguye\u0302\u0303n Zoe\u0308 café"},
		"Persian":                {"می\u200cخواهم", "می\u200cخواهم"},
		"Persian at an end":      {"می\u200c خواهم", "می خواهم"},
		"Hindi":                  {"क्\u200dष क्\u200cष", "क्\u200dष क्\u200cष"},
		"Malayalam at an end":    {"അവന്\u200d സംഘം", "അവന്\u200d സംഘം"},
		"Sinhala":                {"ශ්\u200dරී", "ශ්\u200dරී"},
		"joiners in a row":       {"می\u200c\u200cخ", "می\u200cخ"},
		"family":                 {"👩\u200d👩\u200d👧\u200d👦 Family", "👩\u200d👩\u200d👧\u200d👦 Family"},
		"couple":                 {"👩🏽\u200d❤️\u200d👩🏿", "👩🏽\u200d❤️\u200d👩🏿"},
		"keycap":                 {"1️⃣", "1️⃣"},
		"variation on nothing":   {"a\ufe0fb", "ab"},
		"flag of Wales":          {"🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f Cymru", "🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f Cymru"},
		"flag with hidden words": {"🏴\U000e0067\U000e0068\U000e007f", "🏴"},
		"Hebrew with vowels":     {"שָׁלוֹם", "שָׁלוֹם"},
		"Tibetan":                {"སྒྲུབ", "སྒྲུབ"},
	} {
		if got := assessment.Tame(test.text); got != test.want {
			t.Errorf("%s: %+q becomes %+q, want %+q", name, test.text, got, test.want)
		}
	}
}

// Whatever the text: nothing that commands a terminal is left, and what is tame stays as it is.
func TestTameIsSafeAndSettled(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.StringOf(rapid.RuneFrom([]rune("a\x1b[]\u200d\u200c\u200e\u202e\u0301\ufe0fم👩क् \n\r\u009b🏴")))).Draw(t, "text")
		tame := assessment.Tame(text)
		for _, r := range tame {
			if unicode.IsControl(r) && r != '\n' && r != '\t' && r != '\r' {
				t.Fatalf("%q is left in %q", r, tame)
			}
		}
		if again := assessment.Tame(tame); again != tame {
			t.Fatalf("%+q becomes %+q, and that %+q", text, tame, again)
		}
	})
}
