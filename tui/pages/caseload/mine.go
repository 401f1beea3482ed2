package caseload

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// me asks who is using the program, for the list of their own organisations.
func me(c pages.Case) (pages.Page, bool) {
	words := c.Book.Screens().Caseload.Me
	named := func(c pages.Case) []pages.Field {
		return []pages.Field{{Label: words.Field.Label, Hint: words.Field.Hint, Values: []string{store.Mentor(c.Store)}, Most: assessment.MaxWordLength,
			Keep: func(values []string) (string, error) {
				return "", store.SetMentor(c.Store, assessment.Tidy(pages.First(values), assessment.MaxWordLength))
			}}}
	}
	return c.Form(words.Title, named, func() pages.Next {
		if mentor := store.Mentor(c.Store); mentor != "" {
			return pages.GoUp().And(content.Fill(words.Done, "mentor", mentor))
		}
		return pages.GoUp().And(words.None)
	}), true
}
