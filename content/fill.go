package content

import (
	"strings"

	"equalfooting/assessment/bidi"
)

// Fill puts values where a text has their names in braces: Fill("{count} of {all}", "count", "3", "all", "6"). Names and values alternate.
// Nothing is filled into a value itself, so braces in what a person typed stay as typed. A value that is read in another direction from the
// text around it is isolated from that (package bidi).
func Fill(text string, namesAndValues ...string) string {
	if len(namesAndValues) == 0 {
		return text
	}
	alone := len(namesAndValues) == 2 && text == "{"+namesAndValues[0]+"}"
	pairs := make([]string, len(namesAndValues))
	for i, s := range namesAndValues {
		if i%2 == 0 {
			s = "{" + s + "}"
		} else if !alone {
			s = bidi.IsolateIn(text, s)
		}
		pairs[i] = s
	}
	return strings.NewReplacer(pairs...).Replace(text)
}
