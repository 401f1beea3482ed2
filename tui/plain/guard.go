package plain

import (
	"strings"

	"equalfooting/assessment"
)

// guard says which words of a command are not taken for people's own words: somebody who types "note: ask Ann" where a number is asked
// for means a note, and would find it in place of the number.
type guard int

const (
	unguarded         guard = iota
	commandsWithColon       // a command, a colon and more
	commandsAlone           // that, and a command alone or with more after it
)

// looksLike gives the command that a text begins with, where it is one that is not taken.
func (v *voice) looksLike(g guard, text string) (command string, looks bool) {
	if g == unguarded {
		return "", false
	}
	before, after, colon := strings.Cut(text, ":")
	colon = colon && strings.TrimSpace(after) != ""
	typed, whole := assessment.Folded(before), assessment.Folded(text)
	for _, each := range v.words.Commands.WithText() {
		for _, word := range each.Words {
			word = assessment.Folded(word)
			switch {
			case colon && typed == word, g == commandsAlone && (whole == word || strings.HasPrefix(whole, word+" ")):
				return each.Words[0], true
			}
		}
	}
	if colon && strings.EqualFold(strings.TrimSpace(before), keyNote) {
		return v.words.Commands.Note.Words[0], true
	}
	return "", false
}
