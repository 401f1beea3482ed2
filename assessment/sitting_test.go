package assessment_test

import (
	"testing"

	"equalfooting/assessment"
)

// A name that was typed while somebody sat with the organisation stays, but is nobody's once it goes on alone.
func TestWhoSitsWithTheOrganisation(t *testing.T) {
	for company, want := range map[assessment.Company]string{
		"": "", assessment.Alone: "", assessment.FromPaper: "", assessment.WithMentor: "A. B.", assessment.OneToOne: "A. B.",
	} {
		s := assessment.Sitting{Company: company, Facilitator: "A. B."}
		if got := s.With(); got != want || s.Accompanied() != (want != "") {
			t.Errorf("%q: with %q, accompanied %v; want %q", company, got, s.Accompanied(), want)
		}
	}
	nameless := assessment.Sitting{Company: assessment.WithMentor}
	if !nameless.Accompanied() || nameless.With() != "" {
		t.Errorf("with a mentor who gave no name: %v, %q", nameless.Accompanied(), nameless.With())
	}
}
