package assessment

// Arrival is what a file with a whole organisation would change here.
type Arrival struct {
	Name     string
	Audience Audience
	ID       ID   // what it is here; 0 where it is new
	Namesake bool // another organisation here has the same name
	Archived bool // it is put away here, and comes back
	Same     bool // nothing would change
	Now      int  // the number of its current visit then

	WithoutNotes, WithoutViews bool // what the file does not have: that stays here as it is

	About                               Came // what it says of itself
	Visits, Answers, Views, Steps, Days Came
	Conflicts                           []Conflict
}

// Came counts what comes in of one kind of thing.
type Came struct {
	New     int // not here yet
	Changed int // later there than here
	Gone    int // taken out there
	Kept    int // later here than there
}

// Conflict is something that was changed in both copies since they were one. The later one counts.
type Conflict struct {
	Visit    int    // its number, as it is then; 0 where it is no answer of a visit
	Question string // its id
	Step     string // what a step of the plan is
	Day      Date   // of a note
	About    bool   // what the organisation says of itself
	Theirs   bool   // what is in the file counts
}

// IsZero says that nothing comes of it.
func (c Came) IsZero() bool { return c == Came{} }

// HandOver puts the organisation away, as moved to somebody else on a day.
func (r *Record) HandOver(on Date) { r.Archived, r.HandedOver = true, on }

// BringBack takes the organisation out of the archive.
func (r *Record) BringBack() { r.Archived, r.HandedOver = false, Date{} }

// Kept says that something here is later than in the file.
func (a Arrival) Kept() bool {
	return a.About.Kept+a.Visits.Kept+a.Answers.Kept+a.Views.Kept+a.Steps.Kept+a.Days.Kept > 0
}
