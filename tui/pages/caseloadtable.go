package pages

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/store"
)

// CaseloadTable gives all organisations as rows, those put away among them, last touched first.
func CaseloadTable(book *content.Book, kept *store.Store) (report.Table, error) {
	summaries, err := kept.Caseload()
	if err != nil {
		return report.Table{}, err
	}
	cases := make([]assessment.Summary, len(summaries))
	for i, s := range summaries {
		cases[i] = assessment.Summary{ID: assessment.ID(s.ID), Name: s.Name, Audience: s.Audience, Edition: s.Edition, Progress: s.Progress,
			Stage: s.Stage, Visits: s.Visits, Touched: s.Touched, NextLook: s.NextLook,
			FirstDue: s.FirstDue, Example: s.Example, Archived: s.Archived}
	}
	return documents.Caseload(book, cases, kept.Today()), nil
}
