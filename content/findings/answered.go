package findings

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// Answered is the answer to one question, as the results tell it.
type Answered struct {
	Question  string
	Statement string
	Said      string       // the level, with what somebody would see there, or the other answer
	Shown     string       // what could be shown; "" where that counts for nothing
	Note      string       // private, as every note
	Steps     []Suggestion // the first step and the next; none where the answer leads to none
}

// answered tells the answers to these questions, in their order.
func (w wording) answered(ids []string) []Answered {
	var list []Answered
	for _, id := range ids {
		list = append(list, w.answer(id))
	}
	return list
}

func (w wording) answer(id string) Answered {
	answer := w.sheet.Answers[id]
	told := Answered{Question: id, Statement: w.statement(id), Said: w.said(id), Note: answer.Note}
	question, _ := assessment.QuestionByID(id)
	if answer.AsksEvidence(question) && answer.Evidence != nil && w.sheet.FormOf(id) == assessment.FirstForm {
		told.Shown = content.Fill(w.words.Answer.Shown, "evidence", w.book.Scale().Evidence[*answer.Evidence].Name)
	}
	if steps, ok := w.sheet.StepsOf(id); ok {
		told.Steps = w.suggest(steps)
	}
	return told
}

// said gives an answer in a sentence or two: its name, with what somebody would see at the level where that is written.
func (w wording) said(id string) string {
	name := w.book.Scale().AnswerName(w.sheet.Answers[id])
	if level := w.level(id); level != "" {
		return content.Fill(w.words.Answer.Level, "name", name, "level", level)
	}
	return content.Fill(w.book.Plan().Sentence, "text", name)
}

// told gives answers as a document tells them: each statement with what was said, and the first step.
func (w wording) told(list []Answered) []report.Block {
	var blocks []report.Block
	for _, a := range list {
		text := content.Fill(w.words.Answer.YouSaid, "answer", a.Said)
		if len(a.Steps) > 0 {
			text = sentences(text, content.Fill(w.words.Answer.Step, "step", a.Steps[0].Text))
		}
		blocks = append(blocks, report.Labelled{Label: a.Statement, Text: text})
	}
	return blocks
}

// Part gives the answers of a domain, the lowest first: by level, with "not sure" among those that have far to go, and what
// has no level last.
func (f Findings) Part(d assessment.Domain) []Answered {
	var ids []string
	for _, q := range assessment.QuestionsIn(f.sheet.Edition, d) {
		ids = append(ids, q.ID)
	}
	inorder.Sort(ids, func(a, b string) int { return f.height(a) - f.height(b) })
	return f.answered(ids)
}

// height orders answers: the levels as they are, "not sure" with level 2, whose gap it has.
func (f Findings) height(id string) int {
	switch answer := f.sheet.Answers[id]; answer.Kind {
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
func (f Findings) PartSays(d assessment.Domain) []string {
	i := slices.IndexFunc(f.result.Domains[:], func(r assessment.DomainResult) bool { return r.ID == d })
	bar, text := f.Bars()[i], f.domain(d)
	words := f.words.Part.Heading
	if bar.Percent == "" {
		words = f.words.Part.HeadingNone
	}
	said := []string{content.Fill(words, "domain", bar.Name, "percent", bar.Percent, "words", bar.Words)}
	switch weakest, ok := f.result.Weakest(); {
	case f.result.Domains[i].Band == assessment.Strength:
		said = append(said, text.Strong)
	case ok && weakest.ID == d:
		said = append(said, sentences(text.Weakest, text.Shared))
	}
	return said
}

// Settle gives what is to be settled before anything is signed, the most pressing first.
func (f Findings) Settle() []Answered { return f.answered(f.result.SettleFirst) }

// settle is short, to stand on one page with what is strong and where to start: each with its answer, and no step.
func (f Findings) settle() report.Section {
	words := f.words.Settle
	var answers report.List
	for _, a := range f.Settle() {
		name := content.Fill(f.book.Plan().Sentence, "text", f.book.Scale().AnswerName(f.sheet.Answers[a.Question]))
		answers = append(answers, content.Fill(f.words.Actions.BecauseAnswer, "statement", a.Statement, "answer", name))
	}
	return report.Section{Title: words.Title, Blocks: []report.Block{report.Paragraph(words.Intro), answers}}
}

// ForKind gives what to look at first for the kind of partnership that is considered, under its title; false where that is
// nothing.
func (f Findings) ForKind() (title string, first []Answered, ok bool) {
	ids := f.sheet.FirstForKind()
	return f.words.Kind.Titles[f.sheet.Organisation.Partnership], f.answered(ids), len(ids) > 0
}

func (f Findings) kind() (report.Section, bool) {
	title, first, ok := f.ForKind()
	return report.Section{Title: title, Blocks: append([]report.Block{report.Paragraph(f.words.Kind.Intro)}, f.told(first)...)}, ok
}
