package store

import (
	"encoding/json"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

var placeKey = []byte("place")

// Place is where in the wizard the user was last.
type Place struct {
	Case     assessment.ID `json:"case,omitempty"` // 0 when no organisation is open
	Page     string        `json:"page,omitempty"` // what a page is called is the screens' business
	Question string        `json:"question,omitempty"`
	Voice    int           `json:"voice,omitempty"` // a voice's number; 0 for the assessment itself
	Item     int           `json:"item,omitempty"`  // the number of an action or an assessment, where the page is about one
	Left     bool          `json:"left,omitempty"`  // left of their own accord; false after a kill or a crash
}

// Place gives where the user was last; false when that is not known, or cannot be read.
func (s *Store) Place() (Place, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var p Place
	found := false
	err := s.view(func(tx *gate.Tx) error {
		data := tx.Get(metaShelf, placeKey)
		found = data != nil
		if !found {
			return nil
		}
		return json.Unmarshal(data, &p)
	})
	if err != nil || !found {
		return Place{}, false
	}
	return p, true
}

// SavePlace keeps where the user is now, and lets every change after it keep that too, in its own transaction. The error
// is a *WriteError.
func (s *Store) SavePlace(p Place) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	data, err := json.Marshal(p)
	if err != nil {
		return &WriteError{Err: err}
	}
	s.at = data
	return s.update(s.putPlace)
}

// putPlace keeps the place that was given last; nothing where none was.
func (s *Store) putPlace(tx *gate.Tx) error {
	if s.at == nil {
		return nil
	}
	return tx.Put(metaShelf, placeKey, s.at)
}
