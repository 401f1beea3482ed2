package pages

import (
	"strings"
	"unicode"

	"equalfooting/assessment"
)

// Digits gives a number that is typed in the digits of any script as 0 to 9; any other text as it is.
func Digits(typed string) string {
	if strings.ContainsFunc(typed, func(r rune) bool { return !unicode.Is(unicode.Nd, r) }) {
		return typed
	}
	return assessment.Digits(typed)
}
