package content

import (
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

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

// Plural is a text that depends on a count.
type Plural struct {
	One   string `yaml:"one" fill:"count"`
	Other string `yaml:"other" fill:"count"`
}

// For gives the form for a count, by the rules of the language.
func (p Plural) For(count int) string {
	if plural.Cardinal.MatchPlural(language.English, count, 0, 0, 0, 0) == plural.One {
		return p.One
	}
	return p.Other
}
