package assessment

// Principle is one of the report's seven principles of a fair partnership (report: Understanding of Fair and Equitable
// Collaborations).
type Principle string

// The principles.
const (
	EqualPartners  Principle = "equal partners"
	Transparency   Principle = "transparency"
	Accountability Principle = "accountability"
	Representation Principle = "representation"
	DecisionMaking Principle = "decision making"
	EverybodyGives Principle = "everybody gives"
	EveryoneGets   Principle = "everyone gets"
)

// Principles gives all seven, in the report's order.
func Principles() []Principle {
	return []Principle{EqualPartners, Transparency, Accountability, Representation, DecisionMaking, EverybodyGives, EveryoneGets}
}

var bearsOn = map[Principle][]string{
	EqualPartners:  {"trust.valued", "ideology.difference", "culture.joint-rules"},
	Transparency:   {"trust.openness"},
	Accountability: {"trust.accountability"},
	Representation: {"ideology.voice"},
	DecisionMaking: {"trust.decisions"},
	EverybodyGives: {"profile.offer", "trust.roles"},
	EveryoneGets:   {"capacity.full-cost", "trust.roles"},
}

// Questions gives those of an edition's questions whose answers bear on the principle.
func (p Principle) Questions(e Edition) []string { return askedIn(e, bearsOn[p]) }

// askedIn gives those of the questions that an edition asks.
func askedIn(e Edition, ids []string) []string {
	var asked []string
	for _, id := range ids {
		if q, ok := QuestionByID(id); ok && (e != Quick || q.Quick) {
			asked = append(asked, id)
		}
	}
	return asked
}
