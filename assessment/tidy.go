package assessment

import (
	"strings"
	"unicode"
)

// Tidy makes one clean line of what was typed, pasted or imported: it is tame (Tame), line ends and tabs become spaces, ends
// are trimmed, and what is longer than limit characters is cut.
func Tidy(text string, limit int) string {
	text = Tame(strings.Map(func(r rune) rune {
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

// turnsDirection finds the embeddings, overrides and isolates that could make the rest of a screen read backwards. Names
// in Arabic or Hebrew may need the plain marks (U+200E, U+200F).
func turnsDirection(r rune) bool {
	return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}
