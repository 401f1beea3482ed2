package assessment

// MaxBringLength is how long the text about what to bring can be, in characters: it shares a page with other things.
const MaxBringLength = 400

// Meeting is when the people who work with an organisation meet it next, and what to bring. Either can be empty.
type Meeting struct {
	On    Date   `json:"on,omitzero"`
	Bring string `json:"bring,omitempty"`
}

// IsZero says that nothing was agreed.
func (m Meeting) IsZero() bool { return m == Meeting{} }

// ToCome gives the meeting as long as it is still to come, today included; what to bring also counts without a day. A meeting whose day
// is past counts as none.
func (m Meeting) ToCome(today Date) Meeting {
	if !m.On.IsZero() && m.On.Before(today) {
		return Meeting{}
	}
	return m
}

// After gives the meeting where it has not been held by this day, on which people last worked.
func (m Meeting) After(worked Date) Meeting {
	if !m.On.IsZero() && !worked.Before(m.On) {
		return Meeting{}
	}
	return m
}
