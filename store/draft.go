package store

import (
	"encoding/json"

	"equalfooting/assessment"
)

// draftPreference is the name under which a draft is kept.
const draftPreference = "draft"

// Draft is what somebody is typing and has not kept yet. It comes back after the program was killed or the power failed. There is at most
// one. It is sealed like everything else, and is deleted with the organisation that it is about.
type Draft struct {
	Place
	Kind string `json:"kind,omitempty"` // of the texts that can be typed there, where there are several
	Text string `json:"text,omitempty"`
}

// Draft gives the draft that is kept; the zero value where there is none, or it cannot be read.
func (s Session) Draft() Draft {
	var d Draft
	if json.Unmarshal([]byte(Preferences(s).Get(draftPreference)), &d) != nil || d.Text == "" {
		return Draft{}
	}
	return d
}

// SaveDraft keeps a draft instead of the one that is there; the zero value removes it. The error is a *WriteError.
func (s Session) SaveDraft(d Draft) error {
	if d.Text == "" {
		return Preferences(s).Save(draftPreference, "")
	}
	data, err := json.Marshal(d)
	if err != nil {
		return &WriteError{Err: err}
	}
	return Preferences(s).Save(draftPreference, string(data))
}

// isDraftOf says that an entry is a draft about an organisation, or one that may be.
func isDraftOf(key, value []byte, id assessment.ID) bool {
	if string(key) != preferencePrefix+draftPreference || len(value) == 0 {
		return false
	}
	var d Draft
	return json.Unmarshal(value, &d) != nil || d.Case == id
}
