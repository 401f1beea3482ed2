package pages

import (
	"strconv"
	"unicode"
)

// Digits gives a number that is typed in the digits of any script as 0 to 9; any other text as it is.
func Digits(typed string) string {
	plain := make([]byte, 0, len(typed))
	for _, r := range typed {
		value, ok := digit(r)
		if !ok {
			return typed
		}
		plain = strconv.AppendUint(plain, uint64(value), 10)
	}
	return string(plain)
}

// digit gives the value of a digit. Unicode has those of each script in a row, from zero.
func digit(r rune) (value byte, ok bool) {
	for _, in := range unicode.Nd.R16 {
		if rune(in.Lo) <= r && r <= rune(in.Hi) {
			return byte((r - rune(in.Lo)) % 10), true
		}
	}
	for _, in := range unicode.Nd.R32 {
		if rune(in.Lo) <= r && r <= rune(in.Hi) {
			return byte((r - rune(in.Lo)) % 10), true
		}
	}
	return 0, false
}
