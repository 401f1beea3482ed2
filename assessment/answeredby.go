package assessment

// AnsweredBy is who answered the questions of a visit or a view; "" where that was not said. It stands in every result.
type AnsweredBy string

// Those who can have answered.
const (
	ByManager   AnsweredBy = "manager"
	ByTrustee   AnsweredBy = "trustee"
	ByStaff     AnsweredBy = "staff"
	ByVolunteer AnsweredBy = "volunteer"
	ByColleague AnsweredBy = "someone we work with" // from another organisation
	BySeveral   AnsweredBy = "several together"     // a meeting
)

// AnsweredBys gives all of them, in the order in which they are offered.
func AnsweredBys() []AnsweredBy {
	return []AnsweredBy{ByManager, ByTrustee, ByStaff, ByVolunteer, ByColleague, BySeveral}
}
