package visits

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// summary says what was covered today, what is to come back to, and what is next.
func summary(c pages.Case) (pages.Page, bool) {
	words := c.Book.Visits().Pause
	section := report.Section{Title: words.Title}
	add := func(blocks ...report.Block) { section.Blocks = append(section.Blocks, blocks...) }
	add(report.Heading(words.Covered))
	if covered := covered(c); len(covered) > 0 {
		add(covered)
	} else {
		add(report.Paragraph(words.Nothing))
	}
	if flagged := flagged(c); len(flagged) > 0 {
		add(report.Heading(words.Back), flagged)
	}
	add(report.Heading(words.Next))
	if next, ok := c.Record.Current().Unanswered(); ok {
		q, _ := assessment.QuestionByID(next)
		add(report.Paragraph(content.Fill(words.NextIs, "domain", c.Domain(q.Domain).Name, "statement", c.Statement(next))))
	} else {
		add(report.Paragraph(words.Complete))
	}
	if look := c.Record.NextLook; !look.IsZero() {
		add(report.Paragraph(content.Fill(words.Look, "date", c.Calendar().Date(look))))
	}
	if note := c.Record.Days.Of(c.Today()).Note; note != "" {
		add(report.Labelled{Label: words.NoteIs, Text: note})
	}
	add(report.Paragraph(words.Leave))
	on := pages.GoTo(c.Own(pages.TasksPage))
	return &pages.Text{At: c.At, Name: c.Name(), Title: words.Title, Sections: []report.Section{section}, Leaves: true, On: &on}, true
}

// covered says how many questions of each domain were answered today.
func covered(c pages.Case) report.List {
	words := c.Book.Visits().Pause
	today := make(map[assessment.Domain]int)
	for _, id := range c.Record.Current().AnsweredOn(c.Today(), time.Local) {
		if q, ok := assessment.QuestionByID(id); ok {
			today[q.Domain]++
		}
	}
	var list report.List
	for _, d := range assessment.Domains() {
		if today[d] == 0 {
			continue
		}
		progress := c.Record.Sheet().DomainProgress(d)
		text := words.Finished
		if !progress.Done() {
			text = words.Domain
		}
		list = append(list, content.Fill(text, "domain", c.Domain(d).Name, "count", c.Book.Number(today[d]),
			"left", c.Book.Number(progress.Of-progress.Answered)))
	}
	return list
}

// flagged is what was marked to come back to.
func flagged(c pages.Case) report.List {
	var list report.List
	sheet := c.Record.Sheet()
	for _, q := range assessment.Questions(sheet.Edition) {
		if sheet.Answers[q.ID].Flagged {
			list = append(list, c.Statement(q.ID))
		}
	}
	return list
}
