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

// bearing gives the questions whose answers bear on it.
func (p Principle) bearing() []string {
	switch p {
	case EqualPartners:
		return []string{"trust.valued", "ideology.difference", "culture.joint-rules"}
	case Transparency:
		return []string{"trust.openness"}
	case Accountability:
		return []string{"trust.accountability"}
	case Representation:
		return []string{"ideology.voice"}
	case DecisionMaking:
		return []string{"trust.decisions"}
	case EverybodyGives:
		return []string{"profile.offer", "trust.roles"}
	case EveryoneGets:
		return []string{"capacity.full-cost", "trust.roles"}
	default:
		return nil
	}
}

// Questions gives those of an edition's questions whose answers bear on the principle.
func (p Principle) Questions(e Edition) []string { return askedIn(e, p.bearing()) }

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
