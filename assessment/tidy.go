package assessment

import (
	"strings"
	"unicode"
)

// Tidy makes one clean line of what was typed, pasted or imported: line ends and tabs become spaces, characters that
// would command a terminal or turn the direction of the text around it are dropped, ends are trimmed, and what is
// longer than limit characters is cut.
func Tidy(text string, limit int) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r) || r == unicode.ReplacementChar || turnsDirection(r):
			return -1
		default:
			return r
		}
	}, text)
	runes := []rune(strings.Join(strings.Fields(text), " "))
	if len(runes) > limit {
		runes = runes[:limit]
	}
	return strings.TrimSpace(string(runes))
}

// Straight drops from a text the embeddings, overrides and isolates that could make what stands after it read backwards.
func Straight(text string) string {
	if !strings.ContainsFunc(text, turnsDirection) {
		return text
	}
	return strings.Map(func(r rune) rune {
		if turnsDirection(r) {
			return -1
		}
		return r
	}, text)
}

// turnsDirection finds the embeddings, overrides and isolates that could make the rest of a screen read backwards. The
// plain marks (U+200E, U+200F) are left: names in Arabic or Hebrew may need them.
func turnsDirection(r rune) bool {
	return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}
