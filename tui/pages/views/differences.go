package views

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/content/documents"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// agreedFilter shows what has been agreed, which is no longer on the agenda.
const agreedFilter = "agreed"

// differences is the agenda: the questions on which people are furthest apart and have not agreed yet, the widest gap first.
func differences(c pages.Case) (pages.Page, bool) {
	words := c.Book.Views().Differences
	sides := c.Record.Sides()
	open, agreed := c.Record.Current().Agenda(sides)
	l := &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Empty: words.None, Quiet: true, Commands: []pages.Command{paper(c)},
		Says: []string{findings.Tally(c.Book, open)}}
	listed, other := assessment.Widest(open), agreedFilter
	if c.At.Filter == agreedFilter && len(agreed) > 0 {
		listed, other = agreed, ""
		l.Says = []string{words.AgreedSays}
	} else {
		l.Says = append(l.Says, words.Intro)
	}
	for _, spread := range listed {
		row := pages.Row{Name: c.Statement(spread.Question), Under: findings.SidesSay(c.Book, c.Record, sides, spread), To: c.Own(pages.DifferencePage)}
		if other != "" {
			row.Heading = findings.AgreementName(c.Book, spread.Kind)
		}
		row.To.Question = spread.Question
		l.Rows = append(l.Rows, row)
	}
	if len(agreed) > 0 {
		row := pages.Row{Name: c.Book.Count(words.ShowAgreed, len(agreed)), Apart: true, To: c.At, Turns: true}
		if other == "" {
			row.Name = words.ShowOpen
		}
		row.To.Filter = other
		l.Rows = append(l.Rows, row)
	}
	return l, true
}

// paper makes the agenda a document to take to the meeting.
func paper(c pages.Case) pages.Command {
	to := c.Own(pages.ExportPage)
	to.Document = string(documents.Differences)
	return pages.Command{Key: pages.KeyExport, Words: c.Book.Views().Commands.Paper, Do: func(int) pages.Next {
		if err := documents.NoDifferences(c.Record); err != nil {
			return pages.Say(c.Book.Explain(err))
		}
		return pages.GoTo(to)
	}}
}

// spreadOf is the spread of answers to a question; false if it is not compared.
func spreadOf(spreads []assessment.Spread, question string) (assessment.Spread, bool) {
	i := slices.IndexFunc(spreads, func(s assessment.Spread) bool { return s.Question == question })
	if i < 0 {
		return assessment.Spread{}, false
	}
	return spreads[i], true
}
