package pages

import "slices"

// Rescue opens the page for saving everything in another place, once nothing can be saved in the file any more, until that is done; it
// returns false if the page is not needed. leaving says that somebody wants to leave the program: then the page also opens for what
// another attempt might save.
func (s *Stack) Rescue(leaving bool) (Shown, bool) {
	store := s.desk.Store
	if store.Unsaved().Why() == nil || !leaving && store.Unsaved().Lost() == nil || s.Rescuing() {
		return Shown{}, false
	}
	shown, err := s.Follow(GoTo(Place{Page: RescuePage, Case: s.Top().Case}))
	if err != nil { // that organisation can no longer be read
		shown, err = s.Follow(GoTo(Place{Page: RescuePage}))
	}
	return shown, err == nil
}

// Rescuing says that one of the rescue pages is open.
func (s *Stack) Rescuing() bool {
	return slices.Contains([]string{RescuePage, RescueWherePage, RescueSurePage, RescuedPage}, s.Top().Page)
}

// Held says that the person cannot leave yet, because they have to choose what to do with what is unsaved.
func (s *Stack) Held() bool { return s.Rescuing() && s.desk.Store.Unsaved().Why() != nil }

// Over says that everything was saved in another place, and that this was read: the file here is not used any more.
func (s *Stack) Over() bool {
	_, rescued := s.desk.Store.Unsaved().Rescued()
	return rescued && s.Top().Page != RescuedPage
}
