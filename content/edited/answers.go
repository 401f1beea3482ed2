package edited

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/content/documents"
)

// answer takes the changes in a question's row.
func (e *editing) answer(question string, edits map[string]edit) {
	q, _ := assessment.QuestionByID(question)
	before := e.record.Current().Answers[question]
	after := before
	if kind, level, ed, ok := e.chosen(question, edits); ok {
		after = after.Choose(kind, level)
		ed.name, ed.was = e.book.Documents().Answers.Answer, e.book.Scale().AnswerName(before) // in words, even if a number was used
		e.takes(question, ed, e.book.Scale().AnswerName(after))
	}
	after.Form = e.record.Organisation.Form(q)
	if ed, is := edits[documents.ColumnEvidence]; is {
		switch given, choices, known := e.evidence(ed.text); {
		case ed.text != "" && !after.AsksEvidence(q):
			e.refuses(e.what(question), ed, e.words().Why.NotAsked)
		case !known:
			e.refuses(e.what(question), ed, e.choices(e.words().Why.Evidence, choices))
		default:
			after.Evidence = given
			e.takes(question, ed, ed.text)
		}
	}
	e.text(question, edits, documents.ColumnChange, &after.Change)
	e.text(question, edits, documents.ColumnNote, &after.Note)
	if ed, is := edits[documents.ColumnReason]; is && after.Kind != assessment.DoesNotApply {
		e.refuses(e.what(question), ed, e.words().Why.Reason)
	} else {
		e.text(question, edits, documents.ColumnReason, &after.Reason)
	}
	if before.Same(after) {
		return
	}
	e.do = append(e.do, func(r *assessment.Record, now time.Time) error {
		r.Give(question, after, now)
		return nil
	})
}

// text takes a note, or another text written in the same way.
func (e *editing) text(key string, edits map[string]edit, column string, into *string) {
	ed, is := edits[column]
	switch {
	case !is:
	case len([]rune(ed.text)) > assessment.MaxNoteLength:
		e.refuses(e.what(key), ed, e.words().Why.Long)
	default:
		*into = assessment.TidyLines(ed.text, assessment.MaxNoteLength)
		e.takes(key, ed, *into)
	}
}

// chosen is the answer that was chosen, in words or by its level's number; ok is false if there is none, or it cannot be read.
func (e *editing) chosen(question string, edits map[string]edit) (kind assessment.Kind, level assessment.Level, ed edit, ok bool) {
	words := e.words().Why
	byNumber, numbered := edits[documents.ColumnLevel]
	byWords, worded := edits[documents.ColumnAnswer]
	choices := e.answers()
	var inWords assessment.Answer
	if worded {
		i := find(names(choices), byWords.text)
		if i < 0 {
			e.refuses(e.what(question), byWords, e.choices(words.Answer, names(choices)))
			return "", 0, ed, false
		}
		inWords = choices[i].answer
	}
	switch {
	case !numbered:
		return inWords.Kind, inWords.Level, byWords, worded
	case byNumber.text == "" && worded:
		return inWords.Kind, inWords.Level, byWords, true
	case len(byNumber.text) != 1 || byNumber.text < "1" || byNumber.text > "5":
		e.refuses(e.what(question), byNumber, words.Level)
		return "", 0, ed, false
	}
	level = assessment.Level(byNumber.text[0] - '1')
	if worded && (inWords.Kind != assessment.Rated || inWords.Level != level) {
		e.refuses(e.what(question), byNumber, words.Both)
		return "", 0, ed, false
	}
	return assessment.Rated, level, byNumber, true
}

// choice is an answer by its name.
type choice struct {
	name   string
	answer assessment.Answer
}

func (e *editing) answers() []choice {
	var list []choice
	for level := assessment.LowestLevel; level <= assessment.HighestLevel; level++ {
		list = append(list, choice{answer: assessment.Rating(level)})
	}
	for _, kind := range []assessment.Kind{assessment.NotSure, assessment.RatherNotSay, assessment.DoesNotApply, assessment.Unanswered} {
		list = append(list, choice{answer: assessment.Answer{Kind: kind}})
	}
	for i := range list {
		list[i].name = e.book.Scale().AnswerName(list[i].answer)
	}
	return list
}

func names(list []choice) (names []string) {
	for _, c := range list {
		names = append(names, c.name)
	}
	return names
}

// evidence reads what can be shown; nil if nothing is said about it.
func (e *editing) evidence(text string) (given *assessment.Evidence, choices []string, known bool) {
	for _, level := range e.book.Scale().Evidence {
		choices = append(choices, level.Name)
	}
	if text == "" {
		return nil, choices, true
	}
	i := find(choices, text)
	if i < 0 {
		return nil, choices, false
	}
	found := assessment.Evidence(i)
	return &found, choices, true
}
