package pdf

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// tidy turns any text into letters, on the lines it was typed on: space of all kinds becomes single spaces, two empty lines become one, and
// what is not a letter is left out or becomes the sign for that. Signs that say how letters join, and which way they are read, stay for the
// shaping; those that would reverse all the words after them do not.
func tidy(text string) string {
	text = strings.Map(func(r rune) rune {
		const noBreak, narrowNoBreak = '\u00a0', '\u202f'
		switch {
		case r == noBreak || r == narrowNoBreak:
			return noBreak
		case r == '\n' || r == '\u2028' || r == '\u2029':
			return '\n'
		case unicode.IsSpace(r):
			return ' '
		case unicode.Is(steering, r):
			return r
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Variation_Selector):
			return -1
		case unicode.In(r, unicode.Noncharacter_Code_Point, unicode.Co):
			return unicode.ReplacementChar
		}
		return r
	}, text)
	if strings.ContainsFunc(text, isForm) {
		text = plainForms(text)
	}
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		// Not strings.Fields, which also splits at no-break spaces.
		words := strings.FieldsFunc(line, func(r rune) bool { return r == ' ' })
		if len(words) == 0 && (len(lines) == 0 || lines[len(lines)-1] == "") {
			continue
		}
		lines = append(lines, strings.Join(words, " "))
	}
	return norm.NFC.String(strings.TrimRight(strings.Join(lines, "\n"), "\n"))
}

// steering are the joiners, the direction marks, and the signs that keep a part of a text apart from the rest.
var steering = &unicode.RangeTable{R16: []unicode.Range16{
	{Lo: 0x061C, Hi: 0x061C, Stride: 1}, {Lo: 0x200C, Hi: 0x200F, Stride: 1}, {Lo: 0x2066, Hi: 0x2069, Stride: 1},
}}

// isForm says whether a letter is one of the forms of Arabic letters that old programs write instead of the letters.
func isForm(r rune) bool { return r >= 0xFB50 && r < 0xFDF0 || r >= 0xFE70 && r < 0xFEFF }

// plainForms returns the letters themselves, which the shaping joins.
func plainForms(text string) string {
	var b strings.Builder
	for _, r := range text {
		if isForm(r) {
			b.WriteString(norm.NFKC.String(string(r)))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}
