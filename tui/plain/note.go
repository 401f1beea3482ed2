package plain

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/questions"
)

// askNote asks for a note, after saying the one that is there.
func (q *question) askNote() page {
	if q.page.Fixed != "" {
		return q.stay(q.page.Fixed)
	}
	q.was, q.asks = q.asks, theNote
	q.line(sentence(q.screens.Question.NoteTitle))
	q.line(q.screens.Question.NoteHint)
	if note := q.page.Given.Note; note != "" {
		q.line(content.Fill(q.words.Question.OldNote, "note", note))
	}
	return q
}

// askReason asks why a question does not apply, which may be left out.
func (q *question) askReason() page {
	q.asks = theReason
	q.line(q.screens.Question.ReasonTitle)
	if reason := q.page.Given.Reason; reason != "" {
		q.line(content.Fill(q.words.Question.OldWhy, "reason", reason))
	}
	return q
}

// askChange asks why an answer is not what it was last time, which may be left out.
func (q *question) askChange() page {
	q.asks = theChange
	q.spoken().lastTime()
	q.line(q.screens.Question.ChangeTitle)
	return q
}

// typing is the prompt for a note or a reason.
func (q *question) typing() prompt {
	words := q.words.Question
	p := prompt{kind: "note", whole: words.Note.Whole, short: words.Note.Short, text: q.keepNote}
	leaveIt := q.leaveNote
	back := q.leaveNote
	if q.asks == theReason || q.asks == theChange {
		p.kind, p.whole, p.short = "reason", words.Reason.Whole, words.Reason.Short
		p.text, leaveIt, back, p.guard = q.keepWhy(questions.WithReason), q.afterAnswer, q.askAnswer, commandsWithColon
	}
	if q.asks == theChange {
		p.text = q.keepWhy(questions.WithChange)
	}
	p.most = assessment.MaxNoteLength
	p.choices = q.everywhere(q.page.Where(), q.skip(true, leaveIt), q.back(back),
		command("", q.words.Commands.Clear, func() page { return p.text("") }))
	return p
}

// leaveNote goes back to what was asked before the note, which stays as it was.
func (q *question) leaveNote() page {
	q.asks = q.was
	q.line(q.words.Kept)
	return q
}

func (q *question) keepNote(text string) page {
	if len([]rune(text)) > assessment.MaxNoteLength {
		return q.tooLong(assessment.MaxNoteLength)
	}
	said, old := q.keptAs(text), q.page.Given.Note
	if q.asks != theNote && old != "" {
		said += " " + content.Fill(q.words.Question.Replaced, "note", old)
	}
	if q.save(questions.WithNote(q.page.Given, text), said) {
		q.draft.drop(q.page.Where())
		if q.asks == theNote {
			q.asks = q.was
		}
	}
	return q
}

// keepDraft keeps what was being typed when the program stopped as what it was to be.
func (q *question) keepDraft(d store.Draft) page {
	text := d.Text
	keep := map[string]func(assessment.Answer, string) assessment.Answer{"reason": questions.WithReason, "change": questions.WithChange}[d.Kind]
	if keep == nil {
		keep = questions.WithNote
	}
	if pages.Letters(text) > assessment.MaxNoteLength {
		return q.tooLong(assessment.MaxNoteLength)
	}
	q.save(keep(q.page.Given, text), q.keptAs(text))
	return q
}

// keepWhy keeps a reason, or why an answer is another than last time.
func (q *question) keepWhy(with func(assessment.Answer, string) assessment.Answer) func(text string) page {
	return func(text string) page {
		if !q.save(with(q.page.Given, text), q.keptAs(text)) {
			return q
		}
		return q.afterAnswer()
	}
}
