package assessment

import (
	"strings"
	"unicode"
)

// Digits gives a text with the digits of all scripts as 0 to 9: those of Arabic, Persian, Bengali and Devanagari keyboards, and the
// wide ones of Chinese and Japanese ones. All else stays as it is.
func Digits(text string) string {
	return strings.Map(func(r rune) rune {
		if value, ok := digit(r); ok {
			return '0' + value
		}
		return r
	}, text)
}

// digit gives the value of a digit. Unicode has those of each script in a row, from zero.
func digit(r rune) (value rune, ok bool) {
	if r <= unicode.MaxASCII {
		return r - '0', r >= '0' && r <= '9'
	}
	for _, in := range unicode.Nd.R16 {
		if rune(in.Lo) <= r && r <= rune(in.Hi) {
			return (r - rune(in.Lo)) % 10, true
		}
	}
	for _, in := range unicode.Nd.R32 {
		if rune(in.Lo) <= r && r <= rune(in.Hi) {
			return (r - rune(in.Lo)) % 10, true
		}
	}
	return 0, false
}
