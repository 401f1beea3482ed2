package findings

import (
	"equalfooting/assessment"
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

// said gives an answer in a sentence or two: its name, with what somebody would see at that level, if that is written down.
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
