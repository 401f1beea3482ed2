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
	page  *questions.Question
	asks  asking
	was   asking // what was asked before a note was
	fresh bool   // it had no answer when it was opened: going on leads to the next one without
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
	q := &question{conversation: c, page: page, fresh: page.Missing() != questions.NoPart}
	if page.Missing() == questions.EvidencePart {
		q.asks = theEvidence
	}
	return q
}

func (q *question) say() {
	position := q.words.Question.Position
	if q.page.IsView() {
		position = q.words.Question.View
	}
	q.line(content.Fill(position, "number", q.Book.Number(q.page.Number), "of", q.Book.Number(q.page.Of),
		"domain", lower(q.page.DomainName)))
	q.line(q.page.Statement)
	q.line(q.page.Hint)
	if q.page.Prompt != "" {
		q.line(content.Fill(q.screens.Question.AskAloud, "prompt", q.page.Prompt))
	}
	q.sayGiven()
	if q.asks == theEvidence {
		q.sayEvidence()
		return
	}
	q.sayAnswers()
}

// sayGiven says what was answered so far, and what stands beside it.
func (q *question) sayGiven() {
	words, given := q.words.Question, q.page.Given
	if q.page.Missing() != questions.AnswerPart {
		q.line(sentence(content.Fill(words.Given, "answer", q.Book.Scale().AnswerName(given))))
	}
	if len(q.page.Evidence) > 0 && given.Evidence != nil {
		q.line(content.Fill(words.Shown, "evidence", q.page.Evidence[*given.Evidence].Name))
	}
	if given.Reason != "" && given.Kind == assessment.DoesNotApply {
		q.line(content.Fill(words.OldWhy, "reason", given.Reason))
	}
	if q.page.Confirms() {
		q.line(content.Fill(words.LastTime, "answer", q.page.LastSaid))
	}
	if given.Change != "" {
		q.line(content.Fill(q.screens.Question.Change, "change", given.Change))
	}
	if given.Note != "" {
		q.line(content.Fill(words.OldNote, "note", given.Note))
	}
	if given.Flagged {
		q.line(q.screens.Question.Flagged)
	}
}

func (q *question) sayAnswers() {
	q.numbered(answers(q.page.Levels, nil))
	q.numbered(answers(q.page.Others, nil))
}

func (q *question) sayEvidence() {
	q.line(q.page.EvidenceQuestion)
	q.numbered(answers(q.page.Evidence, nil))
	if q.page.Given.Evidence != nil {
		q.line(sentence(content.Fill(q.words.Form.Given, "answer", q.page.Evidence[*q.page.Given.Evidence].Name)))
		return
	}
	if last, ok := q.page.LastShown(); ok {
		q.line(content.Fill(q.words.Question.LastTime, "answer", q.page.Evidence[last].Name))
	}
}

func (q *question) prompt() prompt {
	words := q.words.Question
	switch q.asks {
	case theReason, theChange, theNote:
		return q.typing()
	case theEvidence:
		own := []choice{q.skip(q.page.Given.Evidence != nil, q.goOn), q.back(q.askAnswer)}
		if last, ok := q.page.LastShown(); ok && q.page.Given.Evidence == nil {
			own = append(own, command(pages.KeyConfirm, q.words.Commands.Confirm, func() page { return q.show(q.page.Evidence[last]) }))
		}
		return prompt{kind: "evidence", whole: words.Evidence.Whole, short: words.Evidence.Short,
			choices: q.choices(answers(q.page.Evidence, q.show), answers(q.page.Others, q.choose), own)}
	default:
		return q.answering()
	}
}

// answering is the prompt for the answer itself.
func (q *question) answering() prompt {
	words := q.words.Question
	complete := q.page.Missing() == questions.NoPart
	p := prompt{kind: "question", whole: words.Answer.Whole, short: words.Answer.Short}
	if complete {
		p.short = words.Again
	}
	own := []choice{q.skip(complete, q.goOn), q.back(func() page { return q.turn(q.page.Previous) })}
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
	note := command(keyNote, commands.Note, q.askNote)
	note.with = q.keepNote
	return q.everywhere(q.page.Where(), append(all, note,
		command(keyWhy, commands.Why, q.sayWhy),
		command(keyFlag, commands.Flag, q.flag))...)
}

// choose keeps an answer, and goes on to what is asked next: the reason, the evidence, or the next question.
func (q *question) choose(o pages.Option) page {
	said := q.words.SavedAs
	if q.asks == theEvidence {
		said = q.words.Question.Instead
	}
	again := o.Chosen(q.page.Given)
	if !q.save(o.Choose(q.page.Given), content.Fill(said, "answer", o.Name)) {
		return q
	}
	switch {
	case q.page.OnForm != 0:
		return q.typedIn()
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
	last := q.page.Confirmed()
	if !q.save(last, content.Fill(q.words.SavedAs, "answer", q.Book.Scale().AnswerName(last))) {
		return q
	}
	if q.page.Missing() == questions.EvidencePart {
		return q.askEvidence()
	}
	return q.goOn()
}

// show keeps what could be shown.
func (q *question) show(o pages.Option) page {
	if !q.save(o.Choose(q.page.Given), content.Fill(q.words.SavedAs, "answer", o.Name)) {
		return q
	}
	if q.page.OnForm != 0 {
		return q.typedIn()
	}
	return q.goOn()
}

// typedIn goes on once all that a paper form has of this question is typed in: to the next that has no answer. The form's
// reasons are not typed in.
func (q *question) typedIn() page {
	if q.page.Missing() == questions.EvidencePart {
		return q.askEvidence()
	}
	return q.turn(q.page.NextOpen)
}

func (q *question) askAnswer() page {
	q.asks = theAnswer
	q.sayGiven()
	q.sayAnswers()
	return q
}

func (q *question) askEvidence() page {
	q.asks = theEvidence
	q.sayEvidence()
	return q
}

func (q *question) sayWhy() page {
	section := q.page.Why()
	q.line(sentence(section.Title))
	q.blocks(section.Blocks)
	q.part()
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

// save keeps an answer, says so, and reads the page anew; it says whether the answer is kept.
func (q *question) save(answer assessment.Answer, said string) bool {
	if !q.wrote(q.page.Give(answer), said) {
		return false
	}
	q.page = q.page.Again()
	return true
}

// goOn goes to the next question; after one that had no answer, to the next that has none.
func (q *question) goOn() page {
	if q.fresh && q.page.Missing() == questions.NoPart {
		return q.turn(q.page.NextOpen)
	}
	return q.turn(q.page.Next)
}

// turn goes to another question, or to where one came from.
func (q *question) turn(id string) page { return q.follow(q.page.Turn(id)) }

func (q *question) shown() pages.Page { return q.page }
