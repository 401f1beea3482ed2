package report

import (
	"time"

	"equalfooting/assessment"
)

// Event is one day in a calendar: an action of the plan that is due, the next look or the next meeting; or what became of one that
// the calendar may have from before.
type Event struct {
	ID        string // the same each time, so that a calendar changes the entry rather than adding one
	Day       assessment.Date
	Title     string
	Details   string
	Changed   time.Time // when anything of it was changed last; the entry that a calendar has gives way to a later one
	CalledOff bool      // it is planned no more
	Remind    bool      // a week before
}

// Calendar is the days of a plan.
type Calendar struct {
	Name     string
	Language string
	Events   []Event
	About    About
}
