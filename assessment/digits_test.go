package assessment_test

import (
	"testing"
	"unicode"

	"equalfooting/assessment"
)

func TestDigitsWithinAText(t *testing.T) {
	for typed, want := range map[string]string{"٣/٣/٢٠٢٧": "3/3/2027", "۱۲ بهمن": "12 بهمن", "३ March": "3 March", "４": "4", "৪": "4", "a3²": "a3²", "": ""} {
		if got := assessment.Digits(typed); got != want {
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
