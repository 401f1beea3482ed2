package views_test

import (
	"strconv"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/pagetest"
	"equalfooting/tui/pages/views"
)

// walker is somebody among the other views of an organisation.
type walker struct{ *pagetest.Walk }

func walks(t *testing.T) walker {
	t.Helper()
	return walker{pagetest.Begin(t, views.Routes(), pages.TasksPage, pages.ExportPage)}
}

// looks opens the other views.
func (w walker) looks() {
	w.T.Helper()
	w.Goes(w.Place(pages.ViewsPage))
}

// talks opens the differences on a question, from the list of all that differ.
func (w walker) talks(question string) {
	w.T.Helper()
	w.Goes(w.Place(pages.DifferencesPage))
	w.Opens(w.Statement(question))
}

// imports brings in answers without a file.
func (w walker) imports(name string, answers map[string]assessment.Answer) int {
	w.T.Helper()
	return w.AddView(name, assessment.ImportedView, answers)
}

// mentors adds a mentor's own view.
func (w walker) mentors(answers map[string]assessment.Answer) int {
	w.T.Helper()
	return w.AddView("Sam", assessment.MentorView, answers)
}

// trustee is a single answer.
func trustee(level assessment.Level) map[string]assessment.Answer {
	return map[string]assessment.Answer{"trust.roles": assessment.Rating(level)}
}

// all gives every question of an edition the same level.
func all(edition assessment.Edition, level assessment.Level) map[string]assessment.Answer {
	answers := make(map[string]assessment.Answer)
	for _, q := range assessment.Questions(edition) {
		answers[q.ID] = assessment.Rating(level)
	}
	return answers
}

// tasksOf is the task list of a view.
func (w walker) tasksOf(view int) pages.Place {
	to := w.Place(pages.TasksPage)
	to.View = view
	return to
}

// about is a page about a view.
func (w walker) about(page string, view int) pages.Place {
	to := w.Place(page)
	to.Shown = view
	return to
}

// tally is how close the views are, in words.
func (w walker) tally(agree, near, apart, unclear int) string {
	return content.Fill(w.Book.Views().Differences.Tally, "agree", strconv.Itoa(agree), "near", strconv.Itoa(near),
		"apart", strconv.Itoa(apart), "unclear", strconv.Itoa(unclear))
}

// reopened is the stack of a program that opens again.
func (w walker) reopened() (*pages.Stack, bool) {
	return pages.Start(w.Desk(), pages.RoutesOf(views.Routes(), []pages.Route{{Page: pages.TasksPage}}))
}
