package store

// Session is what a session of the program leaves for the next: the way to where the person was, and what they were typing there.
type Session struct{ *dataFile }

// Session gives that of the store.
func (s *Store) Session() Session { return Session{s.dataFile} }
