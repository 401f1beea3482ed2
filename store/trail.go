package store

import (
	"bytes"
	"encoding/json"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Place is where a person can be: a page, and what it is about. It is data, and kept as it is; the screens know which pages there are.
// The zero value is the caseload.
type Place struct {
	Page     string        `json:"page,omitempty"`
	Case     assessment.ID `json:"case,omitempty"`     // 0 where the page belongs to no one organisation
	View     int           `json:"view,omitempty"`     // whose answers: a view's number; 0 for the organisation's own
	Shown    int           `json:"shown,omitempty"`    // the number of a view that the page is about
	Visit    int           `json:"visit,omitempty"`    // the number of a visit
	Other    int           `json:"other,omitempty"`    // of another one, with which it is compared
	Action   int           `json:"action,omitempty"`   // the number of an action of the plan
	Point    int           `json:"point,omitempty"`    // the number of an action point of the report
	Question string        `json:"question,omitempty"` // its id
	About    string        `json:"about,omitempty"`    // the part of the questions, the principle, the example or the backup that the page is about
	Document string        `json:"document,omitempty"` // the kind of document
	Field    string        `json:"field,omitempty"`    // of a form
	Part     int           `json:"part,omitempty"`     // of a page in several parts, from 0
	Order    string        `json:"order,omitempty"`    // of the rows
	Filter   string        `json:"filter,omitempty"`   // which rows are shown
	Alone    bool          `json:"alone,omitempty"`    // opened by itself, to come back from it rather than to go on
}

// Stop is a place that somebody came through, and the row on which the cursor stood there.
type Stop struct {
	Place
	Row int `json:"row,omitempty"`
}

// Trail is the way that somebody came, without the caseload, where each begins. The last stop is where they are.
type Trail struct {
	Stops []Stop `json:"stops,omitempty"`
	Left  bool   `json:"left,omitempty"` // left of their own accord; false after a kill or a crash
}

// Place is where the trail leads; the caseload where it has no stops.
func (t Trail) Place() Place {
	if len(t.Stops) == 0 {
		return Place{}
	}
	return t.Stops[len(t.Stops)-1].Place
}

var trailKey = []byte("trail")

// Trail gives the way to where the user was last; an empty one where that is not known, or cannot be read.
func (s Session) Trail() Trail {
	s.mu.Lock()
	defer s.mu.Unlock()
	var t Trail
	err := s.view(func(tx *gate.Tx) error {
		data, err := tx.Get(metaShelf, trailKey)
		if err != nil || data == nil {
			return err
		}
		t, err = decode[Trail](data)
		return err
	})
	if err != nil {
		return Trail{}
	}
	return t
}

// SaveTrail keeps where the user is now, and lets every change after it keep that too, in its own transaction. The error
// is a *WriteError.
func (s Session) SaveTrail(t Trail) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	data, err := json.Marshal(t)
	if err != nil {
		return &WriteError{Err: err}
	}
	s.at = data
	return s.update(s.putTrail)
}

// putTrail keeps the trail that was given last; nothing where none was.
func (d *dataFile) putTrail(tx *gate.Tx) error {
	if d.at == nil {
		return nil
	}
	if kept, err := tx.Get(metaShelf, trailKey); err == nil && bytes.Equal(kept, d.at) {
		return nil // as with most answers: the page before them was kept already
	}
	return putOther(tx, trailKey, d.at)
}

// goesThrough says whether a trail, as it is kept, leads to an organisation. One that cannot be read might.
func goesThrough(data []byte, id assessment.ID) bool {
	var t Trail
	if json.Unmarshal(data, &t) != nil {
		return true
	}
	for _, stop := range t.Stops {
		if stop.Case == id {
			return true
		}
	}
	return false
}
