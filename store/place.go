package store

import (
	"encoding/json"

	"equalfooting/store/gate"
)

var placeKey = []byte("place")

// Place is where in the wizard the user was last.
type Place struct {
	Case     ID     `json:"case,omitempty"` // 0 when no organisation is open
	Page     string `json:"page,omitempty"` // what a page is called is the screens' business
	Question string `json:"question,omitempty"`
	Voice    int    `json:"voice,omitempty"` // a voice's number; 0 for the assessment itself
	Item     int    `json:"item,omitempty"`  // the number of an action or an assessment, where the page is about one
	Left     bool   `json:"left,omitempty"`  // left of their own accord; false after a kill or a crash
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

// SavePlace keeps where the user is now. The error is a *WriteError.
func (s *Store) SavePlace(p Place) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.update(func(tx *gate.Tx) error { return putPlace(tx, p) })
}

func putPlace(tx *gate.Tx, p Place) error {
	data, err := json.Marshal(p)
	if err != nil {
		return err
	}
	return tx.Put(metaShelf, placeKey, data)
}
