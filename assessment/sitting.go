package assessment

// Company is who goes through the questions together.
type Company string

// The companies; "" where nothing was said.
const (
	Alone      Company = "alone"
	WithMentor Company = "mentor"
	OneToOne   Company = "one-to-one"
	FromPaper  Company = "paper" // the answers were given on a paper form, and are typed in from it
)

// Sitting is how an organisation goes through the questions.
type Sitting struct {
	Company     Company `json:"company,omitempty"`
	Facilitator string  `json:"facilitator,omitempty"` // a name or initials; may be empty
}

// Accompanied says that somebody sits with the organisation and asks aloud.
func (s Sitting) Accompanied() bool { return s.Company == WithMentor || s.Company == OneToOne }

// With is the name or initials of the person who sits with the organisation; "" if nobody does, even if somebody once did.
func (s Sitting) With() string {
	if !s.Accompanied() {
		return ""
	}
	return s.Facilitator
}
