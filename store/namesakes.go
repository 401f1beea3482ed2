package store

import (
	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Namesake says that an organisation is here under the same name as another, to whoever reads the two. It is known by then only
// together with its number. All names are read the first time, and again once one has changed.
func (s *Store) Namesake(name string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.names == nil {
		names := make(map[string]int)
		err := s.view(func(tx *gate.Tx) error {
			list, err := allSummaries(tx)
			for _, summary := range list {
				names[assessment.NameKey(summary.Name)]++
			}
			return err
		})
		if err != nil { // that is said where the list is read
			return false
		}
		s.names = names
	}
	return s.names[assessment.NameKey(name)] > 1
}
