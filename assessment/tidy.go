package assessment

import (
	"strings"
	"unicode"
)

// Tidy makes one clean line of what was typed, pasted or imported: it is tame (Tame), line ends and tabs become spaces, ends
// are trimmed, and what is longer than limit characters is cut.
func Tidy(text string, limit int) string { return tidy(text, limit, Tame) }

// TidyFilled is Tidy for a sentence that texts were filled into, as TameFilled has it.
func TidyFilled(text string, limit int) string { return tidy(text, limit, TameFilled) }

func tidy(text string, limit int, tame func(string) string) string {
	text = tame(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case r == unicode.ReplacementChar:
			return -1
		default:
			return r
		}
	}, text))
	runes := []rune(strings.Join(strings.Fields(text), " "))
	if len(runes) > limit {
		runes = runes[:limit]
	}
	return strings.TrimSpace(string(runes))
}
