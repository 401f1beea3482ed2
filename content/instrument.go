package content

import "equalfooting/assessment"

// Scale words the answers: the levels, the evidence, and the answers that are not a level.
type Scale struct {
	Levels           []Named `yaml:"levels"` // by level, 0 to 4
	EvidenceQuestion string  `yaml:"evidence_question"`
	Evidence         []Named `yaml:"evidence"` // by evidence, 0 to 3
	NotSure          Named   `yaml:"not_sure"`
	RatherNotSay     Named   `yaml:"rather_not_say"`
	DoesNotApply     Named   `yaml:"does_not_apply"`
	Unanswered       string  `yaml:"unanswered"`
}

// Named is a short name and what it means in a sentence.
type Named struct {
	Name  string `yaml:"name"`
	Means string `yaml:"means"`
}

// AnswerName gives an answer in a few words.
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
	default:
		return s.Unanswered
	}
}

// DomainText words one of the six domains.
type DomainText struct {
	Name    string `yaml:"name"`
	About   string `yaml:"about"`   // in a few words
	Intro   string `yaml:"intro"`   // read before its questions
	Strong  string `yaml:"strong"`  // said when it is a strength
	Weakest string `yaml:"weakest"` // said when it most holds the rest back
	Shared  string `yaml:"shared"`  // what others owe on it
}

// QuestionsFile is one domain's questions as one audience is asked them.
type QuestionsFile struct {
	Domain    assessment.Domain `yaml:"domain"`
	Questions []QuestionText    `yaml:"questions"`
}

// QuestionText words one question.
type QuestionText struct {
	ID        string    `yaml:"id"`
	Statement string    `yaml:"statement"` // what the organisation rates
	Hint      string    `yaml:"hint"`      // helps to answer honestly
	InPlace   string    `yaml:"in_place"`  // what the highest level looks like
	Section   string    `yaml:"section"`   // of the report
	Why       string    `yaml:"why"`       // why it is asked
	Prompt    string    `yaml:"prompt"`    // to ask aloud
	Steps     StepsText `yaml:"steps"`
}

// StepsText holds a question's three steps texts.
type StepsText struct {
	Start StepPair `yaml:"start"` // level 0 or 1, or not sure
	Build StepPair `yaml:"build"` // level 2 or 3
	Keep  StepPair `yaml:"keep"`  // level 4
}

// StepPair is a first step that fits in a week and costs nothing, a next step, and who leads them.
type StepPair struct {
	First string `yaml:"first"`
	Next  string `yaml:"next"`
	Who   string `yaml:"who"`
}

// Pair gives the steps of one version.
func (s StepsText) Pair(v assessment.StepsVersion) StepPair {
	switch v {
	case assessment.BuildSteps:
		return s.Build
	case assessment.KeepSteps:
		return s.Keep
	default:
		return s.Start
	}
}

// Steps gives the first and the next step that a recommendation names; false where the audience has no wording yet.
func (b *Book) Steps(a assessment.Audience, s assessment.Steps) (first, next string, ok bool) {
	text, ok := b.Question(a, s.Question)
	if !ok {
		return "", "", false
	}
	pair := text.Steps.Pair(s.Version)
	return pair.First, pair.Next, true
}

// ActionPointText words one of the report's action points.
type ActionPointText struct {
	Number  int    `yaml:"number"`
	Title   string `yaml:"title"`
	Means   string `yaml:"means"`
	Ask     string `yaml:"ask,omitempty"` // 5 to 17: a sentence to say or write
	Section string `yaml:"section"`       // of the report
}

// GlossaryEntry explains one word.
type GlossaryEntry struct {
	Word  string `yaml:"word"`
	Means string `yaml:"means"`
}

// About words what can be said of an organisation before the questions.
type About struct {
	Audiences    map[assessment.Audience]string     `yaml:"audiences"`
	Incomes      map[assessment.Income]string       `yaml:"incomes"`
	Motivations  map[assessment.Motivation]string   `yaml:"motivations"`
	Partnerships map[assessment.Partnership]string  `yaml:"partnerships"`
	Approaches   map[assessment.Approach]string     `yaml:"approaches"`
	Cautions     map[assessment.Caution]CautionText `yaml:"cautions"`
}

// CautionText words one of the report's cautions.
type CautionText struct {
	Title   string `yaml:"title"`
	Text    string `yaml:"text"`
	Section string `yaml:"section"`
}
