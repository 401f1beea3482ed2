package findings

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// Answers words single answers as the results gather them: a domain's, those to settle first, those for the kind of
// partnership, and those that bear on a principle.
type Answers struct{ wording }

// Part gives the answers of a domain, the lowest first: by level, with "not sure" among those that have far to go, and what
// has no level last.
func (a Answers) Part(d assessment.Domain) []Answered {
	var ids []string
	for _, q := range assessment.QuestionsIn(a.sheet.Edition, d) {
		ids = append(ids, q.ID)
	}
	inorder.Sort(ids, func(p, q string) int { return a.height(p) - a.height(q) })
	return a.answered(ids)
}

// height orders answers: the levels as they are, "not sure" with level 2, whose gap it has.
func (a Answers) height(id string) int {
	switch answer := a.sheet.Answers[id]; answer.Kind {
	case assessment.Rated:
		return int(answer.Level)
	case assessment.NotSure:
		return 2
	case assessment.Unanswered, assessment.RatherNotSay:
		return int(assessment.HighestLevel) + 1
	default:
		return int(assessment.HighestLevel) + 2
	}
}

// PartSays is what is said of a domain over its answers: what it comes to, and that it is strong, or what to bear in mind where
// it holds the rest back.
func (a Answers) PartSays(d assessment.Domain) []string {
	i := slices.IndexFunc(a.result.Domains[:], func(r assessment.DomainResult) bool { return r.ID == d })
	bar, text := a.bar(a.result.Domains[i]), a.domain(d)
	words := a.words.Part.Heading
	if bar.Percent == "" {
		words = a.words.Part.HeadingNone
	}
	said := []string{content.Fill(words, "domain", bar.Name, "percent", bar.Percent, "words", bar.Words)}
	switch weakest, ok := a.result.Weakest(); {
	case a.result.Domains[i].Band == assessment.Strength:
		said = append(said, text.Strong)
	case ok && weakest.ID == d:
		said = append(said, sentences(text.Weakest, text.Shared))
	}
	return said
}

// Settle gives what to settle before anything is signed, the most pressing first.
func (a Answers) Settle() []Answered { return a.answered(a.result.SettleFirst) }

// settle is short, to share a page with what is strong and where to start: each question with its answer, and no step.
func (a Answers) settle() report.Section {
	words := a.words.Settle
	var answers report.List
	for _, first := range a.Settle() {
		name := content.Fill(a.book.Plan().Sentence, "text", a.book.Scale().AnswerName(a.sheet.Answers[first.Question]))
		answers = append(answers, content.Fill(a.words.Actions.BecauseAnswer, "statement", first.Statement, "answer", name))
	}
	return report.Section{Title: words.Title, Blocks: []report.Block{report.Paragraph(words.Intro), answers}}
}

// ForKind gives what to look at first for the kind of partnership that is considered, under its title; false where that is
// nothing.
func (a Answers) ForKind() (title string, first []Answered, ok bool) {
	ids := a.sheet.FirstForKind()
	return a.words.Kind.Titles[a.sheet.Organisation.Partnership], a.answered(ids), len(ids) > 0
}

func (a Answers) kind() (report.Section, bool) {
	title, first, ok := a.ForKind()
	return report.Section{Title: title, Blocks: append([]report.Block{report.Paragraph(a.words.Kind.Intro)}, a.told(first)...)}, ok
}
