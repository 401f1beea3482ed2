package findings

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// mostBack is how many of the questions to come back to are named at the end of a day.
const mostBack = 6

// Day says how a day of work ended: what was done, what there is to come back to, what comes next, and when people meet
// again. It tells no answer and no note.
func Day(book *content.Book, r assessment.Record, day, today assessment.Date) []report.Section {
	words := book.Visits().Pause
	w := wording{book: book, words: book.Results(), sheet: r.Sheet()}
	done := report.Section{Title: content.Fill(words.CoveredOn, "date", book.Screens().Date(day.Time()))}
	if covered := w.covered(r.Current().AnsweredOn(day, time.Local)); len(covered) > 0 {
		done.Blocks = []report.Block{covered}
	} else {
		done.Blocks = []report.Block{report.Paragraph(words.Nothing)}
	}
	sections := []report.Section{done}
	if back := w.toComeBackTo(); len(back) > 0 {
		sections = append(sections, report.Section{Title: words.Back, Blocks: []report.Block{back}})
	}
	next := report.Section{Title: words.Next, Blocks: []report.Block{report.Paragraph(words.Complete)}}
	if id, open := r.Current().Unanswered(); open {
		q, _ := assessment.QuestionByID(id)
		next.Blocks = []report.Block{report.Paragraph(content.Fill(words.NextIs, "domain", w.domain(q.Domain).Name, "statement", w.statement(id)))}
	}
	for _, agreed := range Meeting(book, r.Meeting.ToCome(today)) {
		next.Blocks = append(next.Blocks, agreed)
	}
	if look := r.NextLook; !look.IsZero() {
		next.Blocks = append(next.Blocks, report.Paragraph(content.Fill(words.Look, "date", book.Screens().Date(look.Time()))))
	}
	return append(sections, next)
}

// Meeting says when people meet again, and what to bring.
func Meeting(book *content.Book, m assessment.Meeting) []report.Labelled {
	words := book.Visits().Pause
	var blocks []report.Labelled
	if !m.On.IsZero() {
		weekday := book.Days().Weekdays[(int(m.On.Time().Weekday())+6)%7]
		blocks = append(blocks, report.Labelled{Label: words.Meeting, Text: content.Fill(words.On, "weekday", weekday, "date", book.Screens().Date(m.On.Time()))})
	}
	if m.Bring != "" {
		blocks = append(blocks, report.Labelled{Label: words.ToBring, Text: m.Bring})
	}
	return blocks
}

// covered says how many of these questions are in each part, and how far that has got.
func (w wording) covered(questions []string) report.List {
	words := w.book.Visits().Pause
	count := make(map[assessment.Domain]int)
	for _, id := range questions {
		q, _ := assessment.QuestionByID(id)
		count[q.Domain]++
	}
	var list report.List
	for _, d := range assessment.Domains() {
		if count[d] == 0 {
			continue
		}
		progress := w.sheet.DomainProgress(d)
		text := words.Finished
		if !progress.Done() {
			text = words.Domain
		}
		list = append(list, content.Fill(text, "domain", w.domain(d).Name, "count", w.book.Number(count[d]),
			"left", w.book.Number(progress.Of-progress.Answered)))
	}
	return list
}

// toComeBackTo are the questions that were marked so.
func (w wording) toComeBackTo() report.List {
	var list report.List
	for _, q := range assessment.Questions(w.sheet.Edition) {
		if w.sheet.Answers[q.ID].Flagged {
			list = append(list, w.statement(q.ID))
		}
	}
	if more := len(list) - mostBack; more > 1 {
		list = append(list[:mostBack:mostBack], w.book.Count(w.book.Visits().Pause.More, more))
	}
	return list
}
