package pages

import (
	"equalfooting/content"
	"equalfooting/store"
)

// Opening gives the page that the wizard opens on when the last session was cut off: the one that it was cut off at.
// false means the caseload: after leaving on purpose someone else may be sitting there by now.
func Opening(book *content.Book, kept *store.Store) (*Visit, store.Place, bool) {
	place, ok := kept.Place()
	if !ok || place.Left || place.Case == 0 {
		return nil, store.Place{}, false
	}
	record, err := kept.Case(place.Case)
	if err != nil {
		return nil, store.Place{}, false
	}
	return NewVisit(book, record), place, true
}
