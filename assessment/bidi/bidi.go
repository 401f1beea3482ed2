// Package bidi keeps apart texts that are read in different directions. A name in Arabic within an English sentence would pull along the
// figures after it; so code that fills a sentence puts such a name between two invisible marks (Isolate), and code that writes or draws it
// turns the marks into whatever its format has (Parts, OnScreen), or leaves them out (Bare).
package bidi

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Unicode's marks around a text that stands alone: its first letter decides its direction.
const (
	Open  = '\u2068' // FIRST STRONG ISOLATE
	Close = '\u2069' // POP DIRECTIONAL ISOLATE
)

const (
	leftToRight = '\u200e' // invisible marks that count as a letter
	toTheLeft   = '\u200f'
	arabic      = '\u061c'
)

// RightToLeft says whether a letter is read from right to left.
func RightToLeft(r rune) bool {
	return (r >= '\u0590' && r <= '\u08ff' || r >= '\ufb1d' && r <= '\ufdff' || r >= '\ufe70' && r <= '\ufefc' ||
		r >= '\U00010800' && r <= '\U00010fff' || r >= '\U0001e800' && r <= '\U0001efff') && unicode.IsLetter(r)
}

// Has says whether a text has letters that are read from right to left.
func Has(text string) bool {
	const first = 0xd6 // the first byte of U+0590
	for i := range len(text) {
		if text[i] >= first {
			return strings.ContainsFunc(text[i:], RightToLeft)
		}
	}
	return false
}

// Starts says whether a text as a whole is read from right to left: whether its first letter is, not counting isolated parts.
func Starts(text string) bool {
	if !Has(text) {
		return false
	}
	deep := 0
	for _, r := range text {
		switch {
		case r == Open:
			deep++
		case r == Close:
			deep = max(0, deep-1)
		case deep > 0:
		case RightToLeft(r), r == toTheLeft, r == arabic:
			return true
		case unicode.IsLetter(r), r == leftToRight:
			return false
		}
	}
	return false
}

// Isolate returns a text as it can be put into a sentence of the other direction: between the marks if it has letters that are read from
// right to left, otherwise as it is. Marks in it that would reach out of it are removed.
func Isolate(text string) string {
	return IsolateIn("", text)
}

// IsolateIn is Isolate for a text within this one, which may itself be read from right to left.
func IsolateIn(within, text string) string {
	if text = Balance(text); outside(text, RightToLeft) || Has(within) && outside(text, unicode.IsLetter) {
		return between(text)
	}
	return text
}

// between puts the marks around each line of a text: no isolate reaches beyond its line.
func between(text string) string {
	var b strings.Builder
	b.Grow(len(text) + 2*utf8.RuneLen(Open))
	for text != "" {
		line, end, rest := cutLine(text)
		if strings.TrimSpace(line) != "" {
			line = string(Open) + line + string(Close)
		}
		b.WriteString(line + end)
		text = rest
	}
	return b.String()
}

// outside says whether a letter of this sort is in a text, outside its isolated parts.
func outside(text string, sort func(rune) bool) bool {
	deep := 0
	for _, r := range text {
		switch {
		case r == Open:
			deep++
		case r == Close:
			deep--
		case deep == 0 && sort(r):
			return true
		}
	}
	return false
}
