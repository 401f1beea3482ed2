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

// MayAsk says whether a's answers can lead to asking others for the action point with this number, 1 to 17: for those that are not its
// own, but never for 1 to 4. Nobody may demand of a BME organisation what is its own to do.
func (a Audience) MayAsk(number int) bool {
	addressee := Addressee(number)
	return addressee != "" && addressee != a && addressee != BME
}

// Priority is a word for how much there is to do about an action point; it does not rank them (docs/scoring.md, "Needs and priorities").
type Priority string

// The priorities, and the two ways of having none.
const (
	MostToDo          Priority = "most to do" // a need of 1/2 or more
	SomeToDo          Priority = "some to do" // 1/4 or more
	KeepGoing         Priority = "keep going" // below 1/4
	NotEnoughAnswered Priority = "not enough answered"
	NotAskedInQuick   Priority = "not asked in the quick check"
)

// Action is one action point as it comes out of a set of answers.
type Action struct {
	Number   int       // 1 to 17, the report's own
	Need     *Fraction // 0 to 1; nil when no linked question gave one
	Priority Priority
	Because  []string // ids of the linked questions with a gap above 0 as Need counts it, widest first, ties in the instrument's order
	Steps    []Steps  // in the same order; empty for others' action points, and where no linked question is free
}

// mostSaid is for how many questions an ask comes with a sentence to say ("How to ask" in docs/scoring.md).
const mostSaid = 2

// Widest gives the one or two questions with the widest gaps: an ask is said with the sentences of these.
func (a Action) Widest() []string { return a.Because[:min(mostSaid, len(a.Because))] }
