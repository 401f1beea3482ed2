package assessment

// Labels help to find organisations in a caseload, besides their name and kind. Either can be empty.
type Labels struct {
	Mentor string `json:"mentor,omitempty"` // who works with the organisation: a name or initials
	Place  string `json:"place,omitempty"`  // where it is
}
