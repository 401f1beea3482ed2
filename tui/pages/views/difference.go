package views

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// difference is one question with everyone's answer, where one answer can be agreed. It replaces the answer that counts; it is never worked
// out from the others.
func difference(c pages.Case) (pages.Page, bool) {
	question, known := assessment.QuestionByID(c.At.Question)
	if !known {
		return nil, false
	}
	words := c.Book.Views().Differences
	text, _ := c.Question(question.ID)
	l := &pages.Listing{At: c.At, Name: c.Name(), Title: c.Domain(question.Domain).Name, About: true, Chooses: true, Says: []string{text.Statement}}
	sides := c.Record.Sides()
	if spread, compared := spreadOf(sides.Spreads(), question.ID); compared {
		l.Says = append(l.Says, findings.SidesSay(c.Book, c.Record, sides, spread)...)
	}
	now := c.Record.Current().Answers[question.ID]
	l.Says = append(l.Says, content.Fill(words.Prompt, "prompt", text.Prompt),
		content.Fill(words.Record, "answer", findings.ViewSaid(c.Book, now)), words.Ask)
	for i, option := range options(c.Book.Scale()) {
		if option.Chosen(now) {
			l.Start = i
		}
		l.Rows = append(l.Rows, pages.Row{Press: option.Key, Name: option.Name, Do: func() pages.Next { return agree(c, question.ID, option.Choose(now), option.Name) }})
	}
	if !now.Agreed { // pressing Enter too soon agrees on nothing
		l.Start = len(l.Rows)
	}
	l.Rows = append(l.Rows, pages.Row{Name: words.Leave, Do: pages.GoUp})
	return l, true
}

// options are the answers that can be agreed on. "Rather not say" is not one of them.
func options(scale *content.Scale) []pages.Option {
	return append(pages.Levels(scale.Levels, content.Levels{}), pages.Other(pages.KeyNotSure, assessment.NotSure, scale.NotSure),
		pages.Other(pages.KeyDoesNotApply, assessment.DoesNotApply, scale.DoesNotApply))
}

// agree saves an answer that was agreed on.
func agree(c pages.Case, question string, agreed assessment.Answer, name string) pages.Next {
	err := c.ChangeAt(func(r *assessment.Record, now time.Time) error { return r.Agree(question, agreed, now) })
	return pages.Kept(err, pages.GoUp()).And(content.Fill(c.Book.Views().Differences.Kept, "answer", name))
}
