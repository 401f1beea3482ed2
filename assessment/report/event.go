package report

import (
	"time"

	"equalfooting/assessment"
)

// Event is one day in a calendar: a step of the plan that is due, the next look or the next meeting; or what became of one that the
// calendar may already have.
type Event struct {
	ID        string // the same each time, so that a calendar changes the entry and does not add one
	Day       assessment.Date
	Title     string
	Details   string
	Changed   time.Time // when any of it was last changed; a calendar's entry gives way to a later one
	CalledOff bool      // it is no longer planned
	Remind    bool      // remind a week before
}

// Calendar is the days of a plan.
type Calendar struct {
	Name     string
	Language string
	Events   []Event
	About    About
}
