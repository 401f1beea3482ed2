package assessment

// The report's action points are numbered 1 to 17 (report: Recommendations).
const (
	FirstActionPoint = 1
	LastActionPoint  = 17
)

// OwnActionPoints gives the first and last number of the action points that are a's own to act on.
func (a Audience) OwnActionPoints() (first, last int) {
	switch a {
	case Mainstream:
		return 5, 8
	case Infrastructure:
		return 9, 13
	case Funder:
		return 14, 17
	default:
		return 1, 4
	}
}

// Addressee is the audience to which the report addresses the action point with this number, 1 to 17.
func Addressee(number int) Audience {
	for _, a := range Audiences() {
		if first, last := a.OwnActionPoints(); number >= first && number <= last {
			return a
		}
	}
	return ""
}

// Priority says when an action point should be taken up (docs/scoring.md, "Needs and priorities").
type Priority string

// The priorities, and the two ways of having none.
const (
	DoFirst           Priority = "do first"
	DoNext            Priority = "do next"
	KeepGoing         Priority = "keep going"
	NotEnoughAnswered Priority = "not enough answered"
	NotAskedInQuick   Priority = "not asked in the quick check"
)

// Action is one action point as it comes out of a set of answers.
type Action struct {
	Number   int       // 1 to 17, the report's own
	Need     *Fraction // 0 to 1; nil when no linked question gave one
	Priority Priority
	Because  []string // ids of the linked questions with a need above 0, greatest first, ties in the instrument's order
	Steps    *Steps   // nil for others' action points, and where no linked question is free
}

// Steps names the question whose steps an action point takes, and which version of them.
type Steps struct {
	Question string
	Version  StepsVersion
}

// StepsVersion is which of a question's three steps texts is meant.
type StepsVersion string

// The three versions: for level 0 or 1 (and for "not sure"), for 2 or 3, and for 4.
const (
	StartSteps StepsVersion = "start"
	BuildSteps StepsVersion = "build"
	KeepSteps  StepsVersion = "keep"
)
