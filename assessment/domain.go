package assessment

// Domain is one of the six fields of partnership readiness, named as the report names its barriers.
type Domain string

// The six domains.
const (
	Capacity   Domain = "capacity"
	Governance Domain = "governance"
	Profile    Domain = "profile"
	Culture    Domain = "culture"
	Ideology   Domain = "ideology"
	Trust      Domain = "trust"
)

// DomainCount is how many domains there are, and so how many scores make an overall.
const DomainCount = 6

// Domains gives the six in the instrument's order.
func Domains() [DomainCount]Domain {
	return [DomainCount]Domain{Capacity, Governance, Profile, Culture, Ideology, Trust}
}

// QuestionsPerDomain is how many questions the full edition asks in each domain.
const QuestionsPerDomain = 6
