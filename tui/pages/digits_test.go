package pages

import "testing"

func TestDigitsOfAnyScript(t *testing.T) {
	for typed, want := range map[string]string{"3": "3", "٣": "3", "۵": "5", "३": "3", "３": "3", "12": "12", "١٢": "12", "": "", "a3": "a3", "three": "three", "²": "²"} {
		if got := Digits(typed); got != want {
			t.Errorf("%q is read as %q, want %q", typed, got, want)
		}
	}
}
