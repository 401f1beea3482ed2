package plain

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages/questions"
)

// spokenQuestion reads out what belongs to a question.
type spokenQuestion struct {
	*voice
	screens *content.Screens
	of      *questions.Question
}

// spoken is the question as it is now.
func (q *question) spoken() spokenQuestion { return spokenQuestion{q.voice, q.screens, q.page} }

// position says which question of its part it is.
func (q spokenQuestion) position() string {
	words := q.words.Question.Position
	if q.of.IsView() {
		words = q.words.Question.View
	}
	return content.Fill(words, "number", q.book.Number(q.of.Number), "of", q.book.Number(q.of.Of), "domain", lower(q.of.DomainName))
}

// given says what was answered so far, and what is shown next to it.
func (q spokenQuestion) given() {
	words, screens, given := q.words.Question, q.screens.Question, q.of.Given
	if q.of.Missing() != questions.AnswerPart {
		q.line(sentence(content.Fill(words.Given, "answer", q.of.Said())))
	}
	if len(q.of.Evidence) > 0 && given.Evidence != nil {
		q.line(content.Fill(screens.Shown, "evidence", q.of.Evidence[*given.Evidence].Name))
	}
	if given.Reason != "" && given.Kind == assessment.DoesNotApply {
		q.line(content.Fill(words.OldWhy, "reason", given.Reason))
	}
	q.lastTime()
	if given.Change != "" {
		q.line(content.Fill(screens.Change, "change", given.Change))
	}
	if given.Note != "" {
		q.line(content.Fill(words.OldNote, "note", given.Note))
	}
	if given.Flagged {
		q.line(screens.Flagged)
	}
}

// lastTime says what was said last time, where that is to be heard.
func (q spokenQuestion) lastTime() {
	words := q.screens.Question
	if q.of.LastSaid == "" {
		return
	}
	q.line(content.Fill(words.LastTime, "answer", q.of.LastSaid))
	if q.of.Confirms() {
		q.line(q.words.Question.LastKey)
	}
	if q.of.LastNote != "" {
		q.line(content.Fill(words.LastNote, "note", q.of.LastNote))
	}
}

// levels says the answers that can be given, and whether some were passed over.
func (q spokenQuestion) levels() (passed bool) {
	q.numbered(answers(q.of.Levels, nil))
	return q.once(answers(q.of.Others, nil))
}

// evidence says what could be shown, and whether that was passed over.
func (q spokenQuestion) evidence() (passed bool) {
	q.line(q.of.EvidenceQuestion)
	passed = q.once(answers(q.of.Evidence, nil))
	if q.of.Given.Evidence != nil {
		q.line(sentence(content.Fill(q.words.Form.Given, "answer", q.of.Evidence[*q.of.Given.Evidence].Name)))
		return passed
	}
	if last, ok := q.of.ConfirmsShown(); ok {
		q.line(content.Fill(q.screens.Question.LastEvidence, "evidence", q.of.Evidence[last].Name))
		q.line(q.words.Question.LastKey)
	}
	return passed
}
