package answersfile

import "testing"

func TestNearest(t *testing.T) {
	ids := []string{"capacity.time", "capacity.full-cost", "capacity.cash-flow", "trust.roles"}
	tests := []struct {
		word       string
		candidates []string
		want       string
	}{
		{"capacity.cash_flow", ids, "capacity.cash-flow"},
		{"Capacity.Time ", ids, "capacity.time"},
		{"full-cost", ids, "capacity.full-cost"},
		{"trust.rules", ids, "trust.roles"},
		{"capacity.weather", ids, ""},
		{"time.", ids, ""},
		{"", ids, ""},
		{"not-sure", answerWords, "not sure"},
		{"doesn't apply", answerWords, "does not apply"},
		{"maybe", answerWords, ""},
		{"note", organisationKeys, ""},
		{"title", organisationKeys, ""},
		{"nam", organisationKeys, "name"},
		{"lvel", answerKeys, "level"},
	}
	for _, test := range tests {
		if got := nearest(test.word, test.candidates); got != test.want {
			t.Errorf("nearest(%q) = %q, want %q", test.word, got, test.want)
		}
	}
}
