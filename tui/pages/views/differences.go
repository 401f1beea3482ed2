package views

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// differences lists the questions on which people are furthest apart, the widest first.
func differences(c pages.Case) (pages.Page, bool) {
	words := c.Book.Views().Differences
	sides, spreads := c.Record.Spreads()
	l := &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Empty: words.None, Says: []string{findings.Tally(c.Book, spreads), words.Intro}}
	for _, spread := range assessment.Widest(spreads) {
		row := pages.Row{Heading: agreement(c.Book, spread.Kind), Name: c.Statement(spread.Question), Under: said(c, sides, spread)}
		if now := c.Record.Current().Answers[spread.Question]; now.Agreed {
			row.Under = append(row.Under, content.Fill(words.Said, "name", words.Agreed, "answer", findings.ViewSaid(c.Book, now)))
		}
		row.To = c.Own(pages.DifferencePage)
		row.To.Question = spread.Question
		l.Rows = append(l.Rows, row)
	}
	return l, true
}

// said is what each side says to a question.
func said(c pages.Case, sides []assessment.Side, spread assessment.Spread) []string {
	words := c.Book.Views().Differences
	var lines []string
	for _, a := range spread.Answers {
		lines = append(lines, content.Fill(words.Said, "name", sideName(c, sides[a.View]), "answer", findings.ViewSaid(c.Book, a.Answer)))
	}
	return lines
}

// sideName is whose answers one of several sets is.
func sideName(c pages.Case, side assessment.Side) string {
	view, err := c.Record.Views.Numbered(side.View)
	if err != nil {
		return c.Book.Views().Own
	}
	return findings.ViewName(c.Book, view)
}

func agreement(book *content.Book, kind assessment.Agreement) string {
	words := book.Views().Differences
	return map[assessment.Agreement]string{assessment.Agree: words.Agree, assessment.Near: words.Near,
		assessment.Apart: words.Apart, assessment.Unclear: words.Unclear}[kind]
}
