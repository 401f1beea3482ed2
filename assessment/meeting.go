package assessment

// MaxBringLength is how long it can be, in characters, what is to be brought: it stands on one page with other things.
const MaxBringLength = 400

// Meeting is when the people who work with an organisation meet it next, and what is to be brought. Either can be empty.
type Meeting struct {
	On    Date   `json:"on,omitzero"`
	Bring string `json:"bring,omitempty"`
}

// IsZero says that nothing was agreed.
func (m Meeting) IsZero() bool { return m == Meeting{} }

// ToCome gives the meeting while it is still to come, today included; what is to be brought stands without a day too. One
// whose day has gone by is none.
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
