package fullscreen

import (
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/bidi"
)

// tame is the one way out for all that is drawn. Nothing of it can command the terminal, except the theme's own colours, and what is read
// from right to left stays where it is drawn.
func tame(drawn string) string {
	var out strings.Builder
	for drawn != "" {
		from, to := nextColour(drawn)
		out.WriteString(assessment.TameFilled(drawn[:from]))
		out.WriteString(drawn[from:to])
		drawn = drawn[to:]
	}
	return bidi.OnScreen(out.String())
}

// nextColour gives where the first colour stands in a text; the text's end for none. Colours are the only sequences that a screen is drawn
// with; all the rest is Bubble Tea's.
func nextColour(text string) (from, to int) {
	for {
		at := strings.IndexByte(text[to:], '\x1b')
		if at < 0 {
			return len(text), len(text)
		}
		from = to + at
		if to = from + 1; to == len(text) || text[to] != '[' {
			continue
		}
		for to++; to < len(text) && '0' <= text[to] && text[to] <= ';'; to++ { // a digit, a colon or a semicolon
		}
		if to < len(text) && text[to] == 'm' {
			return from, to + 1
		}
	}
}
