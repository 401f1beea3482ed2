package report

import "equalfooting/assessment"

// Event is one day in a calendar: an action of the plan that is due, or the next look.
type Event struct {
	ID      string // the same each time, so that a calendar changes the entry rather than adding one
	Day     assessment.Date
	Title   string
	Details string
}

// Calendar is the days of a plan.
type Calendar struct {
	Name     string
	Language string
	Events   []Event
	About    About
}
