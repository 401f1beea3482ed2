package views

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// read shows another person's answers, domain by domain. Their notes stay private.
func read(c pages.Case) (pages.Page, bool) {
	view, ok := shown(c)
	if !ok || !readable(c, view) {
		return nil, false
	}
	t := &pages.Text{At: c.At, Name: c.Name(), Title: findings.ViewName(c.Book, view)}
	sheet := c.Record.ViewSheet(view)
	who := findings.WhoAnswered(c.Book, view.AnsweredBy)
	for _, d := range assessment.Domains() {
		section := report.Section{Title: c.Domain(d).Name}
		for _, q := range assessment.QuestionsIn(sheet.Edition, d) {
			section.Blocks = append(section.Blocks, report.Labelled{Label: c.Statement(q.ID), Text: findings.ViewSaid(c.Book, sheet.Answers[q.ID])})
		}
		t.Sections = append(t.Sections, section)
	}
	if !view.On.IsZero() {
		t.Sections[0].Blocks = slices.Insert(t.Sections[0].Blocks, 0, report.Block(report.Labelled{Label: c.Book.Views().Day, Text: c.Calendar().Date(view.On)}))
	}
	if who.Text != "" {
		t.Sections[0].Blocks = slices.Insert(t.Sections[0].Blocks, 0, report.Block(who))
	}
	return t, true
}
