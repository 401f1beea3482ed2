package assessment_test

import (
	"testing"

	"equalfooting/assessment"
)

func TestTidyLines(t *testing.T) {
	for text, want := range map[string]string{
		"":                            "",
		" \n\n ":                      "",
		"one":                         "one",
		"one\r\ntwo\rthree":           "one\ntwo\nthree",
		"\n one \t two \n\n\n\nend\n": "one two\n\nend",
		"a\x1b[31mb\u202ec":           "a[31mbc",
		"12345678901\nabc":            "12345678901\na",
		"1234567890123 abc":           "1234567890123",
		"123456789012\n\nabc":         "123456789012",
	} {
		if got := assessment.TidyLines(text, 13); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}
