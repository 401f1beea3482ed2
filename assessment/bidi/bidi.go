// Package bidi keeps texts apart that are read in different directions. A name in Arabic within an English sentence would
// take the figures after it along; so whoever fills a sentence puts such a name between two marks that show nothing (Isolate),
// and whoever writes or draws it turns the marks into what its format has (Parts, OnScreen), or leaves them out (Bare).
package bidi

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The marks of Unicode between which a text stands for itself: its direction is that of its first letter.
const (
	Open  = '\u2068' // FIRST STRONG ISOLATE
	Close = '\u2069' // POP DIRECTIONAL ISOLATE
)

const (
	leftToRight = '\u200e' // marks that show nothing and count as a letter
	toTheLeft   = '\u200f'
	arabic      = '\u061c'
)

// RightToLeft says of a letter that it is read from right to left.
func RightToLeft(r rune) bool {
	return r >= '\u0590' && unicode.IsLetter(r) && (r <= '\u08ff' || r >= '\ufb1d' && r <= '\ufdff' || r >= '\ufe70' && r <= '\ufefc' ||
		r >= '\U00010800' && r <= '\U00010fff' || r >= '\U0001e800' && r <= '\U0001efff')
}

// Has says whether there are letters in a text that are read from right to left.
func Has(text string) bool {
	const first = 0xd6 // the first byte of U+0590
	for i := range len(text) {
		if text[i] >= first {
			return strings.ContainsFunc(text[i:], RightToLeft)
		}
	}
	return false
}

// Starts says whether a text is read from right to left as a whole: its first letter is, apart from what is isolated in it.
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

// Isolate gives a text as it can stand in a sentence of the other direction: between the marks where letters of it are read from
// right to left, and else as it is. Marks in it that would reach out of it are taken out.
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

// outside says whether a letter of this sort stands in a text outside of what is isolated in it.
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
