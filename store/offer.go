package store

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Offer is the organisation's own words for what it brings to a partner and what it asks for. Each text may have
// several lines; an empty one was not edited.
type Offer struct {
	Words string `json:"words,omitempty"` // what it is worth to a partner
	Asks  string `json:"asks,omitempty"`  // what it asks of a partner
	Show  string `json:"show,omitempty"`  // what it can show
}

// Offer gives those words; the zero value where none was edited.
func (c *Case) Offer() Offer {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	return c.record.Offer
}

// SaveOffer keeps them, each cut to assessment.MaxNoteLength characters, in one durable transaction. The errors are
// *WriteError, and *NoCaseError once the organisation was deleted.
func (c *Case) SaveOffer(offer Offer) error {
	offer = Offer{Words: cutText(offer.Words), Asks: cutText(offer.Asks), Show: cutText(offer.Show)}
	return c.save(func(tx *gate.Tx, next *Case, _ time.Time) error {
		next.record.Offer = offer
		return next.putRecord(tx)
	})
}

func cutText(text string) string {
	if len(text) <= assessment.MaxNoteLength {
		return text
	}
	runes := []rune(text)
	return string(runes[:min(len(runes), assessment.MaxNoteLength)])
}
