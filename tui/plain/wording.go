package plain

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"equalfooting/assessment/bidi"
)

// number is how a number is typed.
func number(n int) string { return strconv.Itoa(n) }

// lower is for a name within a sentence.
func lower(name string) string { return strings.ToLower(name) }

// sentence ends a text with a full stop, so that a voice makes a pause there.
func sentence(text string) string {
	if bare := bidi.Bare(text); bare == "" || strings.ContainsRune(".?!:", rune(bare[len(bare)-1])) {
		return text
	}
	return text + "."
}

// begun begins a sentence with a capital, where its text stood by itself before.
func begun(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}
