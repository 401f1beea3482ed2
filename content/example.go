package content

import "equalfooting/assessment"

// ExampleMore is what there is of the example organisation apart from its answers.
type ExampleMore struct {
	Months     int                   `yaml:"months"` // how long before today the first visit was
	AnsweredBy assessment.AnsweredBy `yaml:"answered_by"`
	Changes    map[string]string     `yaml:"changes"` // by question: why its answer is not what it was
	Trustee    string                `yaml:"trustee"` // what the other person's answers are called
	Offer      ExampleOffer          `yaml:"offer"`
	Plan       []ExampleStep         `yaml:"plan"`
}

// ExampleOffer is what it has on its page for partners.
type ExampleOffer struct {
	Does string `yaml:"does"`
	For  string `yaml:"for"`
	Asks []struct {
		Question string `yaml:"question"`
		Point    int    `yaml:"point"`
	} `yaml:"asks"`
}

// Chosen is the page as it stands in the organisation's record.
func (o ExampleOffer) Chosen() assessment.Offer {
	offer := assessment.Offer{Does: o.Does, For: o.For}
	for _, ask := range o.Asks {
		offer.Asks = append(offer.Asks, assessment.OfferAsk{Question: ask.Question, ActionPoint: ask.Point})
	}
	return offer
}

// ExampleStep is one line of its plan.
type ExampleStep struct {
	What   string            `yaml:"what"`
	Who    string            `yaml:"who"`
	Days   int               `yaml:"days"` // from today to the day by which it should be done; below 0 if that is past
	Status assessment.Status `yaml:"status"`
	Point  int               `yaml:"point"`         // the report's action point
	Ask    bool              `yaml:"ask,omitempty"` // something to ask of others
	Note   string            `yaml:"note,omitempty"`
}

// Action is the step as it stands in a plan that is made today.
func (s ExampleStep) Action(today assessment.Date) assessment.PlanAction {
	return assessment.PlanAction{What: s.What, Who: s.Who, By: today.Add(s.Days, assessment.Days), Status: s.Status, Note: s.Note,
		ActionPoint: s.Point, Ask: s.Ask}
}

// ExampleAnswers are the answers files of the example organisation.
type ExampleAnswers struct {
	Now     []byte // those of the visit that goes on
	First   []byte // of the first visit
	Trustee []byte // another person's
}

// Example gives the answers of the example organisation.
func (b *Book) Example() ExampleAnswers {
	return ExampleAnswers{Now: b.source.bytes(exampleFile), First: b.source.bytes(exampleFirstFile), Trustee: b.source.bytes(exampleTrusteeFile)}
}
