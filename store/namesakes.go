package store

// Namesake says that an organisation is here under the same name as another, to whoever reads the two. It is known by then only
// together with its number. All names are read the first time.
func (s *Store) Namesake(name string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.List().whole() != nil { // that is said where the list is read
		return false
	}
	return s.listed.Namesakes(name)
}

// NamesakeSeen is Namesake for what is drawn again once the list is there: as long as that is read behind the screen, it says no.
func (s *Store) NamesakeSeen(name string) bool {
	if s.List().Waits(recentKept) {
		return false
	}
	return s.Namesake(name)
}
