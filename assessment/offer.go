package assessment

import (
	"slices"

	"equalfooting/assessment/inorder"
)

// Offer is what an organisation itself says and chooses for the page for partners ("What we bring", for action point 1). All
// else on the page comes from its answers.
type Offer struct {
	Does    string     `json:"words,omitempty"` // what it does, in a sentence; so named in older files
	For     string     `json:"for,omitempty"`   // for whom, in a sentence
	Asks    []OfferAsk `json:"asked,omitempty"` // what it asks of a partner, as chosen; see Page for what stands there
	Contact string     `json:"contact,omitempty"`
}

// OfferAsk is something that can be asked of a partner: the sentence of a question for an action point of others.
type OfferAsk struct {
	Question    string `json:"question"` // its id
	ActionPoint int    `json:"action_point"`
}

// MaxOfferText bounds each of the page's own texts, in characters, so that it stays one page.
const MaxOfferText = 160

// MostOfferAsks is how many asks stand on the page at most.
const MostOfferAsks = 3

// Tidied gives the offer with each of its texts as one clean line of MaxOfferText characters at most, and its asks apart
// from the caller's.
func (o Offer) Tidied() Offer {
	tidy := func(text string) string { return Tidy(text, MaxOfferText) }
	return Offer{Does: tidy(o.Does), For: tidy(o.For), Asks: slices.Clone(o.Asks), Contact: tidy(o.Contact)}
}

// Said says that the two sentences are there, before which nothing stands on the page.
func (o Offer) Said() bool {
	o = o.Tidied()
	return o.Does != "" && o.For != ""
}

// Choices gives what the organisation can choose to ask of a partner. For each of its asks that is the sentence that was chosen, as long
// as its question is still behind the ask, and otherwise the one of the question with the widest gap. Those of mainstream organisations
// come first, as most partners are one; otherwise they are in the order of the asks.
func (o Offer) Choices(s Sheet) []OfferAsk {
	var list []OfferAsk
	for _, ask := range Reckon(s).Asks {
		question := ask.Because[0] // an ask has a need, and so a question behind it
		for _, chosen := range o.Asks {
			if chosen.ActionPoint == ask.Number && slices.Contains(ask.Because, chosen.Question) {
				question = chosen.Question
			}
		}
		list = append(list, OfferAsk{Question: question, ActionPoint: ask.Number})
	}
	inorder.Sort(list, func(a, b OfferAsk) int {
		return trueFirst(Addressee(a.ActionPoint) == Mainstream, Addressee(b.ActionPoint) == Mainstream)
	})
	return list
}

// Asked gives what the organisation chose to ask and can still choose, in the order of the choices; three at most.
func (o Offer) Asked(s Sheet) []OfferAsk {
	var list []OfferAsk
	for _, ask := range o.Choices(s) {
		if slices.Contains(o.Asks, ask) && len(list) < MostOfferAsks {
			list = append(list, ask)
		}
	}
	return list
}

// OfferPage is all that stands on the page for partners.
type OfferPage struct {
	Does, For string
	Good      []GoodAnswer // one to five
	Asks      []OfferAsk   // three at most
	Contact   string       // "" where it is to be written by hand
}

// Page gives the page for partners; false where there is none yet: without the two sentences, or without anything that the
// organisation is good at. A page that only asks is never made.
func (o Offer) Page(s Sheet) (OfferPage, bool) {
	o = o.Tidied()
	page := OfferPage{Does: o.Does, For: o.For, Good: GoodAt(s), Contact: o.Contact}
	if !o.Said() || len(page.Good) == 0 {
		return OfferPage{}, false
	}
	page.Asks = o.Asked(s)
	return page, true
}
