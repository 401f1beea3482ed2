package assessment

// Offer is what an organisation says of itself on the page for partners ("What we bring", for action point 1). Each text
// may have several lines; one that begins with a dash and a space is a point of a list. "" stands for the usual words,
// and OfferLeftOut for none.
type Offer struct {
	Words string `json:"words,omitempty"` // what it is worth to a partner
	Asks  string `json:"asks,omitempty"`  // what it asks of a partner
	Show  string `json:"show,omitempty"`  // what it can show
}

// OfferLeftOut is a text of the page that the organisation wants to have left out.
const OfferLeftOut = "-"

// Cut gives the offer with each of its texts cut to MaxNoteLength characters.
func (o Offer) Cut() Offer {
	return Offer{Words: cut(o.Words), Asks: cut(o.Asks), Show: cut(o.Show)}
}

func cut(text string) string {
	if len(text) <= MaxNoteLength {
		return text
	}
	runes := []rune(text)
	return string(runes[:min(len(runes), MaxNoteLength)])
}
