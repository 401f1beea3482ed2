package content

import "slices"

// Examples holds the made-up examples of what goes well between organisations and what does not, and what is said with them.
type Examples struct {
	Title      string             `yaml:"title"`
	Intro      string             `yaml:"intro"`
	Heading    string             `yaml:"heading" fill:"title"` // over each of them, wherever it is shown: says that it is made up
	Difference string             `yaml:"difference"`
	Take       string             `yaml:"take"`
	Questions  string             `yaml:"questions"` // over the questions that it goes with
	Chosen     string             `yaml:"chosen"`    // before the questions of the organisation it was chosen for
	NotAsked   string             `yaml:"not_asked"` // about one of them
	Why        string             `yaml:"why"`       // over why a question is asked, if an example follows
	Press      string             `yaml:"press"`     // if there is no room for them
	Went       map[Outcome]string `yaml:"went"`      // how it went, in a few words
	List       []Example          `yaml:"examples"`
}

// Example is one of them. The lengths are what fits on a page with the questions under it.
type Example struct {
	ID         string       `yaml:"id"`
	Title      string       `yaml:"title" most:"36"`
	About      string       `yaml:"about" most:"32"` // what it is about, in a few words
	Went       Outcome      `yaml:"went"`
	Questions  []QuestionID `yaml:"questions"` // the questions it goes with, beginning with the one that it shows best
	Happened   string       `yaml:"happened" most:"410"`
	Difference string       `yaml:"difference" most:"130"`
	Take       string       `yaml:"take" most:"90"`
}

// QuestionID names a question of the instrument, such as "trust.roles".
type QuestionID string

// Outcome is how an example went.
type Outcome string

// The outcomes.
const (
	WentWell  Outcome = "well"
	WentWrong Outcome = "wrong"
	PutRight  Outcome = "turned"
)

// Outcomes returns all of them.
func Outcomes() []Outcome { return []Outcome{WentWell, WentWrong, PutRight} }

// LeastExamples is how few examples a language may have.
const LeastExamples = 12

// MostQuestions is the most questions that an example can go with.
const MostQuestions = 3

// GoesWith says that the example goes with a question.
func (e Example) GoesWith(question string) bool {
	return slices.Contains(e.Questions, QuestionID(question))
}

// Of returns the examples that go with a question, in the order of the file.
func (e *Examples) Of(question string) []Example {
	var list []Example
	for _, one := range e.List {
		if one.GoesWith(question) {
			list = append(list, one)
		}
	}
	return list
}
