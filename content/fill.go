package content

import (
	"strings"

	"equalfooting/assessment/bidi"
)

// Fill puts values where a text has their names in braces: Fill("{count} of {all}", "count", "3", "all", "6"). Names and values alternate.
// Nothing is filled into a value itself, so braces in what a person typed stay as typed. A value that is read in another direction from the
// text around it is isolated from that (package bidi).
func Fill(text string, namesAndValues ...string) string {
	alone := len(namesAndValues) == 2 && text == "{"+namesAndValues[0]+"}"
	var filled strings.Builder
	rest := text
	for {
		before, from, found := strings.Cut(rest, "{")
		if !found {
			return filled.String() + before
		}
		filled.WriteString(before)
		rest = from
		name, value := namedFirst(from, namesAndValues)
		if name == "" {
			filled.WriteByte('{')
			continue
		}
		if !alone {
			value = bidi.IsolateIn(text, value)
		}
		filled.WriteString(value)
		rest = from[len(name)+len("}"):]
	}
}

// namedFirst gives the name that a text begins with and a brace ends, and its value; "" for none.
func namedFirst(text string, namesAndValues []string) (name, value string) {
	for i := 0; i+1 < len(namesAndValues); i += 2 {
		if after, begins := strings.CutPrefix(text, namesAndValues[i]); begins && strings.HasPrefix(after, "}") {
			return namesAndValues[i], namesAndValues[i+1]
		}
	}
	return "", ""
}
