package assessment_test

import (
	"testing"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// Whoever types the name as it is shown has typed it, whatever it is made of: what cannot be seen, or is on no keyboard,
// makes no difference, and another name is another name.
func TestSameName(t *testing.T) {
	for _, c := range []struct {
		name string
		is   []string
		not  []string
	}{
		{"Women  Together", []string{"Women Together", "women together", "WOMEN  TOGETHER"}, []string{"", "Women", "Women Together 2", "Men Together"}},
		{"Women\u00a0Together", []string{"Women Together"}, []string{"\u00a0"}},
		{"Wo\u00admen\u200b Together", []string{"Women Together"}, nil}, // a soft hyphen, and a space without width
		{"Cafe\u0301", []string{"Caf\u00e9", "Cafe\u0301", "CAF\u00c9", "Cafe"}, []string{"Caf"}},
		{"T\u0177 Enfys", []string{"Ty\u0302 Enfys", "Ty Enfys"}, []string{"T Enfys"}},
		{"Women’s Group (North)", []string{"Women's Group (North)", "womens group north"}, []string{"Women's Group"}},
		{"ΟΔΟΣ", []string{"οδος", "οδοσ"}, []string{"οδο"}},
		{"مركز النساء", []string{"مركز النساء"}, []string{"مركز"}},
		{"***", []string{"***", " ***"}, []string{"", "**", "!!!"}}, // signs alone must be typed as they are
		{"", nil, []string{"", " ", "a"}},                           // no name is nobody's
	} {
		for _, typed := range c.is {
			if !assessment.SameName(typed, c.name) || !assessment.SameName(c.name, typed) {
				t.Errorf("%+q is not taken for %+q", typed, c.name)
			}
		}
		for _, typed := range c.not {
			if assessment.SameName(typed, c.name) || assessment.SameName(c.name, typed) {
				t.Errorf("%+q is taken for %+q", typed, c.name)
			}
		}
	}
}

// A name that shows anything is its own, and it does not matter which of two stands first.
func TestSameNameGoesBothWays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.String().Draw(t, "a"), rapid.String().Draw(t, "b")
		if assessment.SameName(a, b) != assessment.SameName(b, a) {
			t.Fatalf("%+q and %+q: it matters which stands first", a, b)
		}
		if named := "x" + a; !assessment.SameName(named, " "+named) {
			t.Fatalf("%+q is not its own name", named)
		}
	})
}
