package word

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"equalfooting/assessment/bidi"
)

// The oldest marks of Unicode are those that Word and LibreOffice both know: one that counts as a letter of the text around, so that
// figures next to an isolated text stay where they are, and a pair around that text. Word's own element for it (w:dir) is passed over
// by LibreOffice, and with all that is in it by programs that only look for runs.
const (
	leftLetter, rightLetter = "\u200e", "\u200f"
	leftBegins, rightBegins = "\u202a", "\u202b"
	ends                    = "\u202c"
)

// direct is a text in a character style, "" for the paragraph's own, within one that is read from right to left or not.
func direct(text, style string, rtl bool) string {
	var b strings.Builder
	for _, part := range bidi.Parts(text) {
		inner := bidi.Starts(part.Text)
		if !part.Isolated {
			b.WriteString(stretches(part.Text, style, rtl))
			continue
		}
		letter, begins := leftLetter, leftBegins
		if rtl {
			letter = rightLetter
		}
		if inner {
			begins = rightBegins
		}
		b.WriteString(piece(letter+begins, "", rtl) + direct(part.Text, style, inner) + piece(ends+letter, "", rtl))
	}
	return b.String()
}

// stretches parts a text where its letters change their direction. Figures and signs go with the letters before them as far as there
// is another figure or letter of theirs, as they do wherever such a text is shown.
func stretches(text, style string, rtl bool) string {
	var b strings.Builder
	for text != "" {
		start, end := other(text, rtl)
		b.WriteString(piece(text[:start], style, rtl))
		b.WriteString(piece(text[start:end], style, !rtl))
		text = text[end:]
	}
	return b.String()
}

// other finds the first stretch of a text whose letters are not read as the text is; at its end where there is none.
func other(text string, rtl bool) (start, end int) {
	start, end = len(text), len(text)
	found := false
	for i, r := range text {
		after := i + utf8.RuneLen(r)
		switch letter := unicode.IsLetter(r); {
		case letter && bidi.RightToLeft(r) != rtl:
			if !found {
				found, start = true, i
			}
			end = after
		case letter && found:
			return start, end
		case found && (unicode.IsDigit(r) || unicode.IsMark(r)):
			end = after
		}
	}
	return start, end
}

// scriptLanguage is that of right-to-left letters, as far as they tell: Word checks the spelling by it.
func scriptLanguage(text string) string {
	switch {
	case strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Hebrew, r) }):
		return "he-IL"
	case strings.ContainsAny(text, "ٹڈڑںےۓ"):
		return "ur-PK"
	case strings.ContainsAny(text, "پچژگی"):
		return "fa-IR"
	default:
		return "ar-SA"
	}
}
