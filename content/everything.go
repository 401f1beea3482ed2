package content

import "equalfooting/assessment"

// Everything has the words of the document with everything kept about one organisation, for it to read.
type Everything struct {
	Title   string           `yaml:"title" fill:"name"`
	Heading string           `yaml:"heading"` // of the same as a page
	Row     string           `yaml:"row"`     // leads to that page
	Short   EverythingShort  `yaml:"short"`
	Bring   EverythingBring  `yaml:"bring"`
	Own     EverythingOwn    `yaml:"own"`
	Visit   EverythingVisit  `yaml:"visit"`
	View    EverythingView   `yaml:"view"`
	Plan    EverythingPlan   `yaml:"plan"`
	Days    EverythingDays   `yaml:"days"`
	From    EverythingFrom   `yaml:"from"`
	Limits  EverythingLimits `yaml:"limits"`
}

// EverythingShort says how much there is, at the beginning of the document.
type EverythingShort struct {
	Title   string `yaml:"title"`
	Intro   string `yaml:"intro"`
	Since   string `yaml:"since"`
	Touched string `yaml:"touched"`
	Visits  string `yaml:"visits"`
	Views   string `yaml:"views"`
	Steps   string `yaml:"steps"`
	Days    string `yaml:"days"`
	Away    string `yaml:"away"`
	PutAway string `yaml:"put_away"`
	Handed  string `yaml:"handed"`
}

// EverythingBring has the words about what the organisation brings.
type EverythingBring struct {
	Title   string `yaml:"title"`
	Good    string `yaml:"good"`
	Nothing string `yaml:"nothing"`
	Changed string `yaml:"changed"`
}

// EverythingOwn has the words about what the organisation said about itself.
type EverythingOwn struct {
	Title   string `yaml:"title"`
	Changed string `yaml:"changed"`
}

// EverythingVisit has the words about a visit.
type EverythingVisit struct {
	Began     string `yaml:"began"`
	Quick     string `yaml:"quick"`
	QuickDone string `yaml:"quick_done"`
	Given     string `yaml:"given"`
	Answered  string `yaml:"answered"`
	Asked     string `yaml:"asked"`
	Version   string `yaml:"version"`
	Afresh    string `yaml:"afresh"`
	Unseen    string `yaml:"unseen"`
	Ready     string `yaml:"ready"`
	LeftLook  string `yaml:"left_look"`
	Nothing   string `yaml:"nothing"`
	When      string `yaml:"when"`
	OtherForm string `yaml:"other_form" fill:"answer"`
	Flag      string `yaml:"flag"`
	Notes     string `yaml:"notes"`
	Before    string `yaml:"before"`
}

// EverythingView has the words about another person's view.
type EverythingView struct {
	Name    string `yaml:"name" fill:"name"`
	Added   string `yaml:"added"`
	Given   string `yaml:"given"`
	Closed  string `yaml:"closed"`
	Notes   Plural `yaml:"notes"` // how many are left out
	Nothing string `yaml:"nothing"`
}

// EverythingPlan has the words about the plan.
type EverythingPlan struct {
	Title   string `yaml:"title"`
	More    string `yaml:"more"`
	Added   string `yaml:"added" fill:"date"`
	Changed string `yaml:"changed" fill:"date"`
	Why     string `yaml:"why" fill:"why"`
	Point   string `yaml:"point" fill:"number"`
	Note    string `yaml:"note" fill:"note"`
	Off     string `yaml:"off"`
	OffDay  string `yaml:"off_day" fill:"date,off"`
}

// EverythingDays has the words about the notes on days.
type EverythingDays struct {
	Meet    string `yaml:"meet"`
	Bring   string `yaml:"bring"`
	Title   string `yaml:"title"`
	Nothing string `yaml:"nothing"`
}

// EverythingFrom has the words about where everything came from, and where else it may be.
type EverythingFrom struct {
	Title      string                     `yaml:"title"`
	Alone      string                     `yaml:"alone"`
	Files      Plural                     `yaml:"files"` // other data files that some of it was written in
	Between    string                     `yaml:"between" fill:"first,last"`
	Undated    Plural                     `yaml:"undated"`
	Handed     string                     `yaml:"handed" fill:"date"`
	Unnoted    string                     `yaml:"unnoted"`
	Taken      string                     `yaml:"taken"`
	TakenIntro string                     `yaml:"taken_intro"`
	Gone       string                     `yaml:"gone" fill:"what,date"`
	Parts      map[assessment.Part]string `yaml:"parts"`
	Copies     string                     `yaml:"copies"`
}

// EverythingLimits says what was left out.
type EverythingLimits struct {
	Unsaid string `yaml:"unsaid" fill:"unanswered"`
	Others string `yaml:"others"`
}
