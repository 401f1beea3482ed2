package pages

import (
	"testing"
	"unicode"
)

func TestDigitsOfAnyScript(t *testing.T) {
	for typed, want := range map[string]string{"3": "3", "٣": "3", "۵": "5", "३": "3", "３": "3", "12": "12", "١٢": "12", "": "", "a3": "a3", "three": "three", "²": "²"} {
		if got := Digits(typed); got != want {
			t.Errorf("%q is read as %q, want %q", typed, got, want)
		}
	}
}

// The table has the digits of each script in rows of ten that begin with its zero.
func TestDigitsStandInRowsOfTen(t *testing.T) {
	for _, in := range unicode.Nd.R16 {
		if in.Stride != 1 || (in.Hi-in.Lo+1)%10 != 0 {
			t.Errorf("%x to %x", in.Lo, in.Hi)
		}
	}
	for _, in := range unicode.Nd.R32 {
		if in.Stride != 1 || (in.Hi-in.Lo+1)%10 != 0 {
			t.Errorf("%x to %x", in.Lo, in.Hi)
		}
	}
}
