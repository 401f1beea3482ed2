package assessment

// Labels are what a caseload is looked through by, next to the name and the kind. Either can be empty.
type Labels struct {
	Mentor string `json:"mentor,omitempty"` // who works with the organisation: a name or initials
	Place  string `json:"place,omitempty"`  // where it is
}
