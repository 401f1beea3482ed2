package store

// Namesake says that another organisation here has a name that reads the same, so that only the number tells them apart. All names are
// read the first time.
func (l List) Namesake(name string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.whole() != nil { // that is said where the list is read
		return false
	}
	return l.listed.Namesakes(name)
}

// NamesakeSeen is Namesake for what is drawn again once the list is there: as long as that is read behind the screen, it says no.
func (l List) NamesakeSeen(name string) bool {
	if l.Waits(recentKept) {
		return false
	}
	return l.Namesake(name)
}
