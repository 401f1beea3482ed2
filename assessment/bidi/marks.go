package bidi

import (
	"strings"
	"unicode/utf8"
)

// Turns says whether a sign could make what follows it read backwards: embeddings, overrides and isolates, including ours.
func Turns(r rune) bool {
	return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}

// endsLine says whether a sign ends a paragraph, and with it everything isolated in it.
func endsLine(r rune) bool {
	return r == '\n' || r == '\r' || r >= '\x1c' && r <= '\x1e' || r == '\u0085' || r == '\u2029'
}

func cutLine(text string) (line, end, rest string) {
	at := strings.IndexFunc(text, endsLine)
	if at < 0 {
		return text, "", ""
	}
	_, size := utf8.DecodeRuneInString(text[at:])
	return text[:at], text[at : at+size], text[at+size:]
}

// Bare returns a text without the marks and without any other sign that changes the direction.
func Bare(text string) string {
	if !strings.ContainsFunc(text, Turns) {
		return text
	}
	return strings.Map(func(r rune) rune {
		if Turns(r) {
			return -1
		}
		return r
	}, text)
}

// Balance returns a text in which each mark has its partner on the same line: a mark that closes nothing is left out, and one left open is
// closed at the end. Other signs that change the direction are left out, because they could close what they did not open.
func Balance(text string) string {
	if !strings.ContainsFunc(text, Turns) {
		return text
	}
	var b strings.Builder
	deep := 0
	closeAll := func() {
		b.WriteString(strings.Repeat(string(Close), deep))
		deep = 0
	}
	for _, r := range text {
		switch {
		case endsLine(r):
			closeAll()
		case r == Open:
			deep++
		case r == Close && deep > 0:
			deep--
		case Turns(r):
			continue
		}
		b.WriteRune(r)
	}
	closeAll()
	return b.String()
}

// Part is a piece of a text: an isolated part, or what comes before, between and after those.
type Part struct {
	Text     string // without the marks around it; an isolated part can have parts of its own
	Isolated bool
}

// Parts splits a text at its marks. A text without any is one part, and an empty one none.
func Parts(text string) []Part {
	text = Balance(text)
	var parts []Part
	add := func(piece string, isolated bool) {
		if piece != "" {
			parts = append(parts, Part{piece, isolated})
		}
	}
	start, deep := 0, 0
	for i, r := range text {
		switch r {
		case Open:
			if deep++; deep == 1 {
				add(text[start:i], false)
				start = i + utf8.RuneLen(Open)
			}
		case Close:
			if deep--; deep == 0 {
				add(text[start:i], true)
				start = i + utf8.RuneLen(Close)
			}
		}
	}
	add(text[start:], false)
	return parts
}
