package pages

import (
	"slices"
	"strings"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// The pages of the end of a day, as places call them.
const (
	PausePage   = "pause"
	SummaryPage = "summary"
)

// Pause asks for a note on the day, and goes on to what was covered and what is next.
func (v *Visit) Pause() *Form {
	words := v.book.Visits().Pause
	field := func() Field {
		return Field{Label: words.Note, Hint: words.Hint, Kind: Long, Values: []string{v.session().Note}, Most: assessment.MaxNoteLength,
			keep: func(values []string) (string, error) {
				session := v.session()
				session.Note = assessment.TidyLines(first(values), assessment.MaxNoteLength)
				return "", v.change(func(r *assessment.Record) { r.Days = r.Days.With(session) })
			}}
	}
	form := v.oneField(words.Title, PausePage, 0, field, func() Next { return GoTo(v.Summary()) })
	form.up = func() Next { return GoTo(v.tasksFrom(PausePage)) }
	return form
}

// session is the record of today, with what was covered so far.
func (v *Visit) session() assessment.Day {
	today := v.today()
	session := assessment.Day{Date: today, Sitting: v.record().Sitting}
	session.Note = v.record().Days.Of(today).Note
	session.Answered = len(v.record().Current().AnsweredOn(today, time.Local))
	return session
}

// Summary says what was covered today, what is to come back to, and what is next.
func (v *Visit) Summary() *Text {
	words := v.book.Visits().Pause
	section := report.Section{Title: words.Title}
	add := func(blocks ...report.Block) { section.Blocks = append(section.Blocks, blocks...) }
	add(report.Heading(words.Covered))
	if covered := v.covered(); len(covered) > 0 {
		add(covered)
	} else {
		add(report.Paragraph(words.Nothing))
	}
	if flagged := v.flagged(); len(flagged) > 0 {
		add(report.Heading(words.Back), flagged)
	}
	add(report.Heading(words.Next))
	if next, ok := v.record().Current().Unanswered(); ok {
		q, _ := assessment.QuestionByID(next)
		add(report.Paragraph(content.Fill(words.NextIs, "domain", v.domain(q.Domain).Name, "statement", v.statement(next))))
	} else {
		add(report.Paragraph(words.Complete))
	}
	if look := v.record().NextLook; !look.IsZero() {
		add(report.Paragraph(content.Fill(words.Look, "date", v.book.Screens().Date(look.Time()))))
	}
	if note := v.session().Note; note != "" {
		add(report.Labelled{Label: words.NoteIs, Text: note})
	}
	add(report.Paragraph(words.Leave))
	tasks := func() Next { return GoTo(v.tasks()) }
	return &Text{Visit: v, Title: words.Title, Sections: []report.Section{section}, Leaves: true, On: tasks, Up: tasks,
		At: v.Place(SummaryPage, "")}
}

// covered says how many questions of each domain were answered today.
func (v *Visit) covered() report.List {
	words := v.book.Visits().Pause
	today := make(map[assessment.Domain]int)
	for _, id := range v.record().Current().AnsweredOn(v.today(), time.Local) {
		if q, ok := assessment.QuestionByID(id); ok {
			today[q.Domain]++
		}
	}
	var list report.List
	for _, d := range assessment.Domains() {
		if today[d] == 0 {
			continue
		}
		progress := v.sheet().DomainProgress(d)
		text := words.Finished
		if !progress.Done() {
			text = words.Domain
		}
		list = append(list, content.Fill(text, "domain", v.domain(d).Name, "count", v.book.Number(today[d]),
			"left", v.book.Number(progress.Of-progress.Answered)))
	}
	return list
}

func (v *Visit) flagged() report.List {
	var list report.List
	sheet := v.sheet()
	for _, q := range assessment.Questions(sheet.Edition) {
		if sheet.Answers[q.ID].Flagged {
			list = append(list, v.statement(q.ID))
		}
	}
	return list
}

// sessionNotes reads out the notes on the days so far, and how much was answered on them, the latest first.
func (v *Visit) sessionNotes() *Text {
	words := v.book.Visits()
	section := report.Section{Title: words.Notes}
	sessions := v.record().Days
	for _, s := range slices.Backward(sessions) {
		label := v.book.Screens().Date(s.Date.Time())
		if s.Sitting.Facilitator != "" {
			label = content.Fill(words.Pause.With, "date", label, "name", s.Sitting.Facilitator)
		}
		section.Blocks = append(section.Blocks, report.Labelled{Label: label, Text: v.sessionText(s)})
	}
	return &Text{Visit: v, Title: words.Title, Sections: []report.Section{section}, Up: func() Next { return GoTo(v.Visits()) },
		At: v.Place(VisitsPage, "")}
}

// sessionText is the note on a day, and how many questions were answered on it: some of them, perhaps, after the note
// was written.
func (v *Visit) sessionText(s assessment.Day) string {
	answered := max(s.Answered, len(v.record().Current().AnsweredOn(s.Date, time.Local)))
	if answered == 0 && s.Note != "" {
		return s.Note
	}
	return strings.TrimPrefix(s.Note+"\n"+v.book.Count(v.book.Visits().Pause.Answered, answered), "\n")
}
