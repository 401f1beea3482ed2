package plain

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/questions"
)

// question is the page of one question. An answer is kept as it is given, and the next question follows by itself.
type question struct {
	*conversation
	page *questions.Question
	asks asking
	was  asking // what was asked before a note was

	passed bool // choices were passed over, as they were heard before
}

// asking is what a question's page asks just now.
type asking int

const (
	theAnswer asking = iota
	theEvidence
	theReason
	theChange
	theNote
)

// newQuestion opens the page at what is still asked on it.
func newQuestion(c *conversation, page *questions.Question) *question {
	q := &question{conversation: c, page: page}
	if page.Missing() == questions.EvidencePart {
		q.asks = theEvidence
	}
	return q
}

func (q *question) here() []string {
	asked := map[asking]string{theEvidence: q.page.EvidenceQuestion, theReason: q.screens.Question.ReasonTitle,
		theChange: q.screens.Question.ChangeTitle, theNote: q.screens.Question.NoteTitle}
	return []string{asked[q.asks], q.spoken().position()}
}

func (q *question) say() {
	q.together(q.spoken().position(), q.page.Statement, q.page.Hint)
	q.line(q.page.Fixed)
	if q.page.Prompt != "" {
		q.line(content.Fill(q.screens.Question.AskAloud, "prompt", q.page.Prompt))
	}
	q.spoken().given()
	switch {
	case q.page.Fixed != "": // there is nothing to choose
	case q.asks == theEvidence:
		q.passed = q.spoken().evidence()
	default:
		q.passed = q.spoken().levels()
	}
	q.draft.say(q.page.Where())
}

func (q *question) prompt() prompt {
	switch q.asks {
	case theReason, theChange, theNote:
		return q.typing()
	case theEvidence:
		return q.showing()
	default:
		return q.answering()
	}
}

// showing is the prompt for what could be shown. A number corrects the level there, and the other answers are possible too: people may
// well be unsure what they could show.
func (q *question) showing() prompt {
	words := q.words.Question
	own := []choice{q.skip(q.page.Given.Evidence != nil, q.goOn), q.back(q.askAnswer)}
	if last, ok := q.page.ConfirmsShown(); ok {
		own = append(own, command(pages.KeyConfirm, q.words.Commands.Confirm, func() page { return q.show(q.page.Evidence[last]) }))
	}
	for _, level := range answers(q.page.Levels, q.choose) {
		level.names, level.does = nil, ""
		own = append(own, level)
	}
	for _, other := range answers(q.page.Others, func(pages.Option) page { return q.stay(words.AboutLevel) }) {
		other.does = ""
		own = append(own, other)
	}
	keys := q.Book.Either(content.EvidenceKeys[:])
	short := words.Evidence.Short
	if q.passed {
		short = content.Fill(words.Keys, "keys", keys)
	}
	return prompt{kind: "evidence", whole: words.Evidence.Whole, short: short, empty: content.Fill(words.NoneShown, "keys", keys), choices: q.choices(answers(q.page.Evidence, q.show), own)}
}

// answering is the prompt for the answer itself.
func (q *question) answering() prompt {
	words := q.words.Question
	p := prompt{kind: "question", whole: words.Answer.Whole, short: words.Answer.Short, empty: words.None}
	own := []choice{q.skip(false, func() page { return q.follow(q.page.Later()) }), q.back(func() page { return q.follow(q.page.Back()) })}
	if q.passed {
		p.short = content.Fill(words.Keys, "keys", q.Book.Either([]string{words.Levels, pages.KeyNotSure, pages.KeyDoesNotApply, pages.KeyRatherNotSay}))
	}
	switch {
	case q.page.Fixed != "":
		p.kind, p.whole, p.short = "answered", words.Fixed.Whole, words.Fixed.Short
		own = append(own, choice{enter: true, act: q.goOn})
	case q.page.Missing() != questions.AnswerPart:
		p.short = words.Again
		own = append(own, choice{enter: true, act: q.afterAnswer})
	}
	if len(q.page.Evidence) > 0 {
		own = append(own, command("", q.words.Commands.Evidence, q.askEvidence))
	}
	if q.page.Confirms() {
		own = append(own, command(pages.KeyConfirm, q.words.Commands.Confirm, q.confirm))
	}
	p.choices = q.choices(answers(q.page.Levels, q.choose), answers(q.page.Others, q.choose), own)
	return p
}

// choices puts together what can be typed: the answers, and the commands of every question.
func (q *question) choices(lists ...[]choice) []choice {
	commands := q.words.Commands
	var all []choice
	for _, list := range lists {
		all = append(all, list...)
	}
	all = append(all, q.draft.commands(q.page.Where(), q, q.keepDraft)...)
	note := command(keyNote, commands.Note, q.askNote)
	note.with = q.keepNote
	return q.everywhere(q.page.Where(), append(all, note,
		command(keyWhy, commands.Why, q.sayWhy),
		command(keyFlag, commands.Flag, q.flag))...)
}

// choose keeps an answer, and goes on to what is asked next: the reason, the evidence, or the next question.
func (q *question) choose(o pages.Option) page {
	again := o.Chosen(q.page.Given)
	if !q.saveAnswer(o.Choose(q.page.Given)) {
		return q
	}
	switch {
	case q.page.OnForm != 0:
		return q.afterAnswer()
	case o.AsksReason():
		return q.askReason()
	case !again && q.page.AsksChange():
		return q.askChange()
	default:
		return q.afterAnswer()
	}
}

// afterAnswer goes on to what could be shown, where that is asked, or to the next question.
func (q *question) afterAnswer() page {
	if len(q.page.Evidence) > 0 {
		return q.askEvidence()
	}
	return q.goOn()
}

// confirm keeps last time's answer as this visit's.
func (q *question) confirm() page {
	if !q.saveAnswer(q.page.Confirmed()) {
		return q
	}
	if q.page.Missing() == questions.EvidencePart {
		return q.askEvidence()
	}
	return q.goOn()
}

// show keeps what could be shown.
func (q *question) show(o pages.Option) page {
	if !q.save(o.Choose(q.page.Given), content.Fill(q.screens.Question.Kept, "answer", o.Name)) {
		return q
	}
	return q.goOn()
}

func (q *question) askAnswer() page {
	q.asks = theAnswer
	q.spoken().given()
	q.passed = q.spoken().levels()
	return q
}

func (q *question) askEvidence() page {
	q.asks = theEvidence
	q.passed = q.spoken().evidence()
	return q
}

func (q *question) sayWhy() page {
	section := q.page.Why()
	q.line(sentence(section.Title))
	q.blocks(section.Blocks)
	q.part()
	for _, example := range q.page.Examples() {
		q.section(example)
	}
	return q
}

func (q *question) flag() page {
	answer := q.page.Given
	answer.Flagged = !answer.Flagged
	said := q.screens.Question.Unflagged
	if answer.Flagged {
		said = q.screens.Question.Flagged
	}
	q.save(answer, said)
	return q
}

// saveAnswer keeps an answer, and says which. It says whether it is kept.
func (q *question) saveAnswer(answer assessment.Answer) bool {
	if !q.save(answer, "") {
		return false
	}
	q.line(content.Fill(q.screens.Question.Kept, "answer", q.page.Said()))
	return true
}

// save keeps an answer, says so, and reads the page again; it says whether the answer is kept.
func (q *question) save(answer assessment.Answer, said string) bool {
	if !q.wrote(q.page.Give(answer), said) {
		return false
	}
	q.page = q.page.Again()
	return true
}

// goOn goes to the next question, or to where one came from.
func (q *question) goOn() page {
	if q.page.Missing() == questions.EvidencePart {
		q.line(q.screens.Question.LeftOpen)
	}
	return q.follow(q.page.GoOn())
}

func (q *question) shown() pages.Page { return q.page }
