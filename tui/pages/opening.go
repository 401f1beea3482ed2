package pages

import (
	"equalfooting/content"
	"equalfooting/store"
)

// LastPlace gives where in an organisation the person was last; false where nowhere. A mentor's own view does not open by
// itself: it is sealed, and whoever comes next may be the one it is sealed from. The page that leads to it opens.
func LastPlace(kept *store.Store) (store.Place, bool) {
	place, ok := kept.Place()
	if !ok || place.Case == 0 {
		return store.Place{}, false
	}
	if place.Voice != 0 {
		place = store.Place{Case: place.Case, Page: ViewsPage, Left: place.Left}
	}
	return place, true
}

// Opening gives the page that the wizard opens on when the last session was cut off: the one that it was cut off at.
// false means the caseload: after leaving on purpose someone else may be sitting there by now.
func Opening(book *content.Book, kept *store.Store) (*Visit, store.Place, bool) {
	place, ok := LastPlace(kept)
	if !ok || place.Left {
		return nil, store.Place{}, false
	}
	visit, err := OpenVisit(book, kept, place.Case)
	if err != nil {
		return nil, store.Place{}, false
	}
	return visit, place, true
}
