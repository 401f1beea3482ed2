package content

import (
	"fmt"

	"equalfooting/assessment"

	"go.yaml.in/yaml/v4"
)

// Scale has the words of the answers: the levels, the evidence, and the answers that are not a level.
type Scale struct {
	Levels           []Named `yaml:"levels"` // by level, 0 to 4
	EvidenceQuestion string  `yaml:"evidence_question"`
	Evidence         []Named `yaml:"evidence"` // by evidence, 0 to 3
	NotSure          Named   `yaml:"not_sure"`
	RatherNotSay     Named   `yaml:"rather_not_say"`
	DoesNotApply     Named   `yaml:"does_not_apply"`
	Unanswered       string  `yaml:"unanswered"`
	Unreadable       string  `yaml:"unreadable"` // there is an answer, but it is damaged
}

// EvidenceKeys are the letters that choose a kind of evidence, 0 to 3: none of them means anything else on a question's page. On a paper
// form they are in front of the boxes.
var EvidenceKeys = [...]string{"h", "i", "j", "k"}

// Named is a short name, and a sentence that says what it means.
type Named struct {
	Name  string `yaml:"name"`
	Means string `yaml:"means"`
}

// AnswerName returns an answer in a few words.
func (s *Scale) AnswerName(a assessment.Answer) string {
	switch a.Kind {
	case assessment.Rated:
		return s.Levels[a.Level].Name
	case assessment.NotSure:
		return s.NotSure.Name
	case assessment.RatherNotSay:
		return s.RatherNotSay.Name
	case assessment.DoesNotApply:
		return s.DoesNotApply.Name
	case assessment.Unreadable:
		return s.Unreadable
	default:
		return s.Unanswered
	}
}

// DomainName names one of the six domains.
type DomainName struct {
	Name  string     `yaml:"name"`
	About ByAudience `yaml:"about"` // in a few words
}

// DomainText has the words of one of the six domains for one audience.
type DomainText struct {
	Name  string
	About string // in a few words
	DomainSays
}

// DomainSays is what one audience is told about a domain.
type DomainSays struct {
	Intro   string // read before its questions
	Strong  string // said if it is a strength
	Weakest string // said if it holds the rest back most
	Shared  string // what others have to do about it
}

// QuestionsFile is one domain as one audience is asked about it. The texts tagged "share" may be left out if SameAs names an audience that
// has them; "most" is how many characters of a text fit on a page.
type QuestionsFile struct {
	Domain    assessment.Domain   `yaml:"domain"`
	SameAs    assessment.Audience `yaml:"same_as,omitempty"`
	Intro     string              `yaml:"intro" most:"135" share:"yes"`
	Strong    string              `yaml:"strong" most:"110" share:"yes"`
	Weakest   string              `yaml:"weakest" most:"150" share:"yes"`
	Shared    string              `yaml:"shared" most:"120" share:"yes"`
	Questions []QuestionText      `yaml:"questions"`
}

// QuestionText has the words of one question. Its tags are those of QuestionsFile. Not every audience has Levels, Asks and Before yet.
type QuestionText struct {
	ID        string              `yaml:"id"`
	SameAs    assessment.Audience `yaml:"same_as,omitempty"`
	Statement string              `yaml:"statement" most:"105" share:"yes"` // what the organisation rates
	Levels    Levels              `yaml:"levels,omitempty" most:"92"`       // taken from another audience only with the statement
	Hint      string              `yaml:"hint" most:"135" share:"yes"`      // helps to answer honestly
	InPlace   string              `yaml:"in_place" most:"220" share:"yes"`  // what the highest level looks like
	Section   string              `yaml:"section" most:"60"`                // of the report
	Why       string              `yaml:"why" most:"300" share:"yes"`       // why it is asked
	Prompt    string              `yaml:"prompt" most:"140" share:"yes"`    // to ask aloud
	Steps     StepsText           `yaml:"steps" share:"yes"`
	Asks      Asks                `yaml:"asks,omitempty" most:"140"`
	Before    BeforeText          `yaml:"before,omitempty"`
}

// Levels says for each level, 0 to 4, what somebody would see there. It is empty if that is not written. Five of up to 66 characters have a
// line each on a page of 80 columns; in languages that need more room they have two.
type Levels [assessment.HighestLevel - assessment.LowestLevel + 1]string

// Asks holds, for each action point of others that a question asks for, a sentence that can be said or written to them. The first is for
// the first action point; Of finds one by number.
type Asks [assessment.LastActionPoint - assessment.FirstActionPoint + 1]string

// Of returns the sentence for the action point with this number; "" if the question asks for nothing there.
func (a Asks) Of(number int) string {
	if i := number - assessment.FirstActionPoint; i >= 0 && i < len(a) {
		return a[i]
	}
	return ""
}

// UnmarshalYAML reads the sentences by the numbers of their action points.
func (a *Asks) UnmarshalYAML(n *yaml.Node) error {
	var byNumber map[int]string
	if err := n.Decode(&byNumber); err != nil {
		return err
	}
	for number, sentence := range byNumber {
		i := number - assessment.FirstActionPoint
		if i < 0 || i >= len(a) {
			return fmt.Errorf("there is no action point %d", number)
		}
		a[i] = sentence
	}
	return nil
}

// BeforeText has the words of a question that presupposes a partner, for those who have had none yet: what they know, have decided or would
// ask. It does not ask for evidence.
type BeforeText struct {
	Statement string      `yaml:"statement" most:"105"`
	Levels    Levels      `yaml:"levels" most:"92"`
	Hint      string      `yaml:"hint" most:"135"`
	Why       string      `yaml:"why" most:"300"`
	Prompt    string      `yaml:"prompt" most:"140"`
	Steps     BeforeSteps `yaml:"steps"`
}

// BeforeSteps holds the steps of a question's second form.
type BeforeSteps struct {
	Start StepPair `yaml:"start"`
	Build StepPair `yaml:"build"`
	Keep  StepPair `yaml:"keep"`
}

// InSecondForm returns q as it is asked of those who have had no partner yet; false if it has no such form. The asks stay.
func (q QuestionText) InSecondForm() (QuestionText, bool) {
	before := q.Before
	if before == (BeforeText{}) {
		return q, false
	}
	q.Statement, q.Levels, q.Hint, q.Why, q.Prompt = before.Statement, before.Levels, before.Hint, before.Why, before.Prompt
	q.InPlace = before.Levels[assessment.HighestLevel]
	q.Steps = StepsText{Start: before.Steps.Start, Build: before.Steps.Build, Keep: before.Steps.Keep}
	return q, true
}

// StepsText holds a question's steps. Each pair is shared as a whole: its lines belong together.
type StepsText struct {
	Start StepPair `yaml:"start" share:"yes"` // level 0 or 1, or not sure
	Build StepPair `yaml:"build" share:"yes"` // level 2 or 3
	Keep  StepPair `yaml:"keep" share:"yes"`  // level 4
	Show  StepPair `yaml:"show,omitempty"`    // more is done than can be shown; only for a BME organisation
}

// StepPair is a first step that fits in a week and costs nothing, a next step, and who leads them.
type StepPair struct {
	First string `yaml:"first" most:"200"`
	Next  string `yaml:"next" most:"200"`
	Who   string `yaml:"who" most:"40"`
}

// Pair returns the steps of one version.
func (s StepsText) Pair(v assessment.StepsVersion) StepPair {
	switch v {
	case assessment.BuildSteps:
		return s.Build
	case assessment.KeepSteps:
		return s.Keep
	case assessment.ShowSteps:
		return s.Show
	default:
		return s.Start
	}
}

// ActionPointText words one of the report's action points.
type ActionPointText struct {
	Number  int        `yaml:"number"`
	Title   string     `yaml:"title"`
	Own     string     `yaml:"own"`                          // what it asks, said to those it is addressed to
	Means   string     `yaml:"means"`                        // the same, said about them
	Ask     ByAudience `yaml:"ask,omitempty" by:"others"`    // the sentence with which others can ask for it, by who asks; nobody asks for 1 to 4
	Easier  ByAudience `yaml:"easier,omitempty" by:"others"` // for 1 to 4: the one thing with which others can make it easier
	Section string     `yaml:"section"`                      // of the report
}

// GlossaryEntry explains one word.
type GlossaryEntry struct {
	Word  string `yaml:"word" word:"report"`
	Means string `yaml:"means"`
}
