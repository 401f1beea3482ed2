package assessment_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

func TestTidyingAnOffer(t *testing.T) {
	whole := strings.Repeat("ö", assessment.MaxOfferText)
	ask := []assessment.OfferAsk{{Question: "trust.decisions", ActionPoint: 8}}
	for name, c := range map[string]struct{ given, want assessment.Offer }{
		"nothing":            {assessment.Offer{}, assessment.Offer{}},
		"one line":           {assessment.Offer{Does: " We know\r\nour\tstreets.\n", Asks: ask}, assessment.Offer{Does: "We know our streets.", Asks: ask}},
		"as long as may be":  {assessment.Offer{For: whole}, assessment.Offer{For: whole}},
		"all of it too long": {assessment.Offer{Does: whole + "w", For: whole + "f", Contact: whole + "c"}, assessment.Offer{Does: whole, For: whole, Contact: whole}},
	} {
		if got := c.given.Tidied(); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %+v, want %+v", name, got, c.want)
		}
	}
}

// Nothing stands on the page before both sentences do, and none is made that only asks.
func TestWhenThereIsAPage(t *testing.T) {
	good := map[string]string{"culture.language": "4", "trust.decisions": "0"}
	asks := []assessment.OfferAsk{{Question: "trust.decisions", ActionPoint: 8}}
	for name, c := range map[string]struct {
		own   assessment.Offer
		given map[string]string
		want  bool
	}{
		"nothing":                {assessment.Offer{}, nil, false},
		"answers alone":          {assessment.Offer{Asks: asks, Contact: "A. B."}, good, false},
		"one sentence":           {assessment.Offer{Does: "We dance.", Asks: asks}, good, false},
		"the other sentence":     {assessment.Offer{For: "Everybody.", Asks: asks}, good, false},
		"spaces are no sentence": {assessment.Offer{Does: "We dance.", For: " \n "}, good, false},
		"sentences and an ask":   {assessment.Offer{Does: "We dance.", For: "Everybody.", Asks: asks}, map[string]string{"trust.decisions": "0"}, false},
		"all of it":              {assessment.Offer{Does: "We dance.", For: "Everybody.", Asks: asks}, good, true},
		"without an ask":         {assessment.Offer{Does: "We dance.", For: "Everybody."}, good, true},
	} {
		page, ok := c.own.Page(sheet(assessment.BME, assessment.Full, c.given))
		if ok != c.want || !ok && !reflect.DeepEqual(page, assessment.OfferPage{}) {
			t.Errorf("%s: %v, %+v", name, ok, page)
		}
	}
}

// A sentence that was chosen stays while its question is behind the ask, also where another has the wider gap by now.
func TestWhatWasChosenToAskStaysWhileItIsNeeded(t *testing.T) {
	chosen := assessment.OfferAsk{Question: "capacity.cash-flow", ActionPoint: 8}
	own := assessment.Offer{Does: "We dance.", For: "Everybody.", Asks: []assessment.OfferAsk{chosen}}
	for _, c := range []struct {
		cashFlow, decisions string
		want                []assessment.OfferAsk
	}{
		{"0", "2", []assessment.OfferAsk{chosen}},
		{"2", "0", []assessment.OfferAsk{chosen}},
		{"4", "0", nil},
		{"4", "4", nil},
	} {
		s := sheet(assessment.BME, assessment.Full, map[string]string{"culture.language": "4", "capacity.cash-flow": c.cashFlow, "trust.decisions": c.decisions})
		page, _ := own.Page(s)
		if !slices.Equal(page.Asks, c.want) {
			t.Errorf("cash flow %s, decisions %s: asks %+v, want %+v", c.cashFlow, c.decisions, page.Asks, c.want)
		}
	}
}

// Whatever is answered, written and chosen: a page has its two sentences and something good, and asks three things at most,
// which were chosen and are among the organisation's asks.
func TestAnyPageIsSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawAny(t)
		text := rapid.SampledFrom([]string{"", " ", "We dance.", strings.Repeat("é", 500), "two\nlines"})
		own := assessment.Offer{Does: text.Draw(t, "does"), For: text.Draw(t, "for"), Contact: text.Draw(t, "contact")}
		asks := assessment.Reckon(s).Asks
		for _, ask := range own.Choices(s) {
			if rapid.Bool().Draw(t, "asked") {
				own.Asks = append(own.Asks, ask)
			}
		}
		own.Asks = append(own.Asks, assessment.OfferAsk{Question: "capacity.time", ActionPoint: rapid.IntRange(0, 18).Draw(t, "point")})
		page, ok := own.Page(s)
		if want := strings.TrimSpace(own.Does) != "" && strings.TrimSpace(own.For) != "" && len(assessment.GoodAt(s)) > 0; ok != want {
			t.Fatalf("there is a page: %v, want %v", ok, want)
		}
		if len(page.Asks) > 3 || len(page.Good) > 5 || ok && len(page.Good) == 0 || !ok && len(page.Asks) > 0 {
			t.Errorf("%+v", page)
		}
		for _, line := range []string{page.Does, page.For, page.Contact} {
			if strings.Contains(line, "\n") || utf8.RuneCountInString(line) > assessment.MaxOfferText {
				t.Errorf("%q", line)
			}
		}
		for _, ask := range page.Asks {
			at := slices.IndexFunc(asks, func(a assessment.Action) bool { return a.Number == ask.ActionPoint })
			if at < 0 || !slices.Contains(asks[at].Because, ask.Question) || !slices.Contains(own.Asks, ask) {
				t.Errorf("%+v is none of its asks, or was not chosen", ask)
			}
		}
	})
}
