package assessment

import "time"

// Traces is what the data file knows of an organisation besides its record: when things were written, in how many data files, and what
// was taken away. A time that is not known is the zero one.
type Traces struct {
	About, Offer  time.Time // when what it says of itself, and what it brings, was written last
	Look, Meeting time.Time // when the day of the next look, and the next meeting, was set last
	Steps         map[int]StepTrace
	Taken         []Taken   // what was taken away: the earliest first
	Files         int       // how many other data files something of it was written in
	First, Last   time.Time // when something was written there, first and last
	Namesake      bool      // another organisation has the same name
}

// StepTrace is when a step came into the plan, and when it was last changed; by its number.
type StepTrace struct{ Added, Changed time.Time }

// Taken is something that was taken away: what it was part of, and when. What was said there is no longer known.
type Taken struct {
	Part Part
	At   time.Time
}
