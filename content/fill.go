package content

import "strings"

// Fill puts values where a text has their names in braces: Fill("{count} of {all}", "count", "3", "all", "6"). Names and
// values alternate. A value is never itself filled, so that braces in what a person typed stay as typed.
func Fill(text string, namesAndValues ...string) string {
	if len(namesAndValues) == 0 {
		return text
	}
	pairs := make([]string, len(namesAndValues))
	for i, s := range namesAndValues {
		if i%2 == 0 {
			s = "{" + s + "}"
		}
		pairs[i] = s
	}
	return strings.NewReplacer(pairs...).Replace(text)
}
