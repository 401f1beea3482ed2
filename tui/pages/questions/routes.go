// Package questions has the pages on which an organisation, or somebody with their own view of it, answers: the task list, the details of
// the organisation, each question, and the answers so far.
package questions

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are the pages of the questions.
func Routes() []pages.Route {
	return []pages.Route{
		{Page: pages.TasksPage, Title: pages.Called(func(b *content.Book) string { return b.Screens().Tasks.Title }), Make: tasks},
		{Page: pages.NewOrganisationPage, Title: pages.Called(func(b *content.Book) string { return b.Screens().About.New }), Make: newOrganisation},
		{Page: pages.AboutPage, Title: pages.Called(func(b *content.Book) string { return b.Screens().About.Title }), Make: about},
		{Page: pages.AboutFieldPage, Title: pages.Called(func(b *content.Book) string { return b.Screens().About.Title }), Make: aboutField},
		{Page: pages.QuestionPage, Title: questionTitle, Make: question},
		{Page: pages.CheckPage, Title: pages.Called(func(b *content.Book) string { return b.Screens().Check.Title }), Make: check},
	}
}

// isThere says whether the answers that a page is about are there: a view may have been removed.
func isThere(c pages.Case) bool {
	if !c.IsView() {
		return true
	}
	_, err := c.Record.Views.Numbered(c.At.View)
	return err == nil
}
