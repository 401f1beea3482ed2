package assessment_test

import (
	"strings"
	"testing"

	"equalfooting/assessment"
)

func TestCuttingAnOffer(t *testing.T) {
	whole := strings.Repeat("ö", assessment.MaxNoteLength)
	for name, c := range map[string]struct{ given, want assessment.Offer }{
		"nothing":            {assessment.Offer{}, assessment.Offer{}},
		"left out":           {assessment.Offer{Show: assessment.OfferLeftOut}, assessment.Offer{Show: assessment.OfferLeftOut}},
		"short":              {assessment.Offer{Words: "We know\r\nour streets.\n"}, assessment.Offer{Words: "We know\r\nour streets.\n"}},
		"as long as may be":  {assessment.Offer{Words: whole}, assessment.Offer{Words: whole}},
		"all of it too long": {assessment.Offer{Words: whole + "w", Asks: whole + "a", Show: whole + "s"}, assessment.Offer{Words: whole, Asks: whole, Show: whole}},
	} {
		if got := c.given.Cut(); got != c.want {
			t.Errorf("%s: cut to %d, %d and %d bytes", name, len(got.Words), len(got.Asks), len(got.Show))
		}
	}
}
