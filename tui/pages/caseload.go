package pages

import (
	"strings"

	"equalfooting/content"
	"equalfooting/store"
)

// CaseRow is one organisation in the caseload.
type CaseRow struct {
	ID      store.ID
	Name    string
	Example bool
	summary store.Summary
}

// State gives the progress, the last day, and the stage once all is answered, in a sentence or two. It is worded only
// for the rows that are shown: there may be thousands.
func (r CaseRow) State(book *content.Book) string {
	words, s := book.Screens().Caseload, r.summary
	date := book.Screens().Date(s.Touched.Local())
	of := book.Number(s.Progress.Of)
	if s.Progress.Done() {
		return content.Fill(words.RowDone, "of", of, "date", date, "stage", book.Results().Stages[s.Stage].Name)
	}
	return content.Fill(words.Row, "answered", book.Number(s.Progress.Answered), "of", of, "date", date)
}

// Rename keeps another name for the organisation, in one durable write.
func (r CaseRow) Rename(kept *store.Store, name string) error {
	record, err := kept.Case(r.ID)
	if err != nil {
		return err
	}
	organisation := record.Sheet().Organisation
	organisation.Name = name
	return record.SaveOrganisation(organisation)
}

// Named says whether what was typed is the organisation's name, as it must be typed before it is deleted.
func (r CaseRow) Named(typed string) bool { return strings.EqualFold(typed, r.Name) }

// Caseload gives the rows of all organisations, last touched first.
func Caseload(kept *store.Store) ([]CaseRow, error) {
	summaries, err := kept.Caseload()
	return caseRows(summaries), err
}

// RecentCaseload gives the first rows of the caseload, and whether there may be more.
func RecentCaseload(kept *store.Store) (rows []CaseRow, more bool, err error) {
	summaries, more, err := kept.Recent()
	return caseRows(summaries), more, err
}

func caseRows(summaries []store.Summary) []CaseRow {
	rows := make([]CaseRow, len(summaries))
	for i, s := range summaries {
		rows[i] = CaseRow{ID: s.ID, Name: s.Name, Example: s.Example, summary: s}
	}
	return rows
}
