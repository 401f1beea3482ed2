package pages

import (
	"strings"
	"unicode"

	"equalfooting/assessment"
)

// Digits converts a number typed in the digits of any script to the digits 0 to 9; any other text stays as it is.
func Digits(typed string) string {
	if strings.ContainsFunc(typed, func(r rune) bool { return !unicode.Is(unicode.Nd, r) }) {
		return typed
	}
	return assessment.Digits(typed)
}
