package assessment

// Part is a part of what is kept of an organisation.
type Part string

// The parts, as far as one of them can be damaged while the others are not.
const (
	OrganisationPart Part = "organisation" // what it says about itself
	VisitPart        Part = "visit"        // when a visit began, and how much it asks
	AnswerPart       Part = "answer"       // of a visit
	ViewPart         Part = "view"         // another's answers, with all that they say
	ViewAnswerPart   Part = "view answer"  // one of them
	PlanPart         Part = "plan"         // an action
	DayPart          Part = "day"          // what was noted about one
	TallyPart        Part = "tally"        // what says how much there is
	GonePart         Part = "gone"         // what says that something was taken away
	WholePart        Part = "whole"        // not known which: what there is does not fit together
)

// Unread is something that is kept of an organisation and cannot be read, or is missing.
type Unread struct {
	Part     Part
	Visit    int     // its number; of a view, that of the visit with which it was put; 0 where that is not known
	View     int     // the view's number
	Edition  Edition // of the visit; "" where that is not known
	Question string  // its id; "" where it is not known
	Action   int     // its number
	Day      Date
	Count    int // how many they are, where it is not known which; else 0
}

// PlaceOf is a question's place among those of its domain, from 1, in an edition in which it is asked; else among all of them.
func PlaceOf(e Edition, q Question) int {
	for _, edition := range []Edition{e, Full} {
		for i, other := range QuestionsIn(edition, q.Domain) {
			if other.ID == q.ID {
				return i + 1
			}
		}
	}
	return 0
}
