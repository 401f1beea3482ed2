package word

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"equalfooting/assessment/bidi"
)

// Unicode's oldest marks are the ones that both Word and LibreOffice know: one that counts as a letter of the surrounding text, so that
// figures next to an isolated text stay in place, and a pair around that text. LibreOffice ignores Word's own element for this (w:dir), and
// programs that only look for runs ignore it with everything in it.
const (
	leftLetter, rightLetter = "\u200e", "\u200f"
	leftBegins, rightBegins = "\u202a", "\u202b"
	ends                    = "\u202c"
)

// direct is a text in a character style ("" for the paragraph's own), within a text that is read from right to left or not.
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

// stretches splits a text where its letters change direction. Figures and signs go with the letters before them as long as another figure
// or letter of that kind follows, as they do wherever such a text is shown.
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

// other finds the first stretch of a text whose letters are read in the other direction; if there is none, start is the text's end.
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

// scriptLanguage is the language of right-to-left letters, as far as they show it: Word uses it to check spelling.
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
