package assessment

// Audience is the kind of organisation that answers. It decides which action points are its own and which it may
// ask of others (report: Recommendations).
type Audience string

// The four audiences that the report addresses.
const (
	BME            Audience = "bme"
	Mainstream     Audience = "mainstream"
	Infrastructure Audience = "infrastructure"
	Funder         Audience = "funder"
)

// Audiences gives all four in the report's order.
func Audiences() [4]Audience {
	return [4]Audience{BME, Mainstream, Infrastructure, Funder}
}

// Known says whether a is one of the four.
func (a Audience) Known() bool {
	_, ok := a.index()
	return ok
}

func (a Audience) index() (int, bool) {
	for i, known := range Audiences() {
		if a == known {
			return i, true
		}
	}
	return 0, false
}
