package pages

import (
	"strconv"

	"equalfooting/content"
	"equalfooting/store"
)

// CaseRow is one organisation in the caseload.
type CaseRow struct {
	ID      store.ID
	Name    string
	Example bool
	State   string // progress, the last day, and the stage once all is answered
}

// Caseload gives the rows of the caseload, last touched first.
func Caseload(book *content.Book, kept *store.Store) ([]CaseRow, error) {
	summaries, err := kept.Caseload()
	if err != nil {
		return nil, err
	}
	rows := make([]CaseRow, len(summaries))
	for i, s := range summaries {
		rows[i] = CaseRow{ID: s.ID, Name: s.Name, Example: s.Example, State: state(book, s)}
	}
	return rows, nil
}

func state(book *content.Book, s store.Summary) string {
	words := book.Screens().Caseload
	date := book.Screens().Date(s.Touched.Local())
	of := strconv.Itoa(s.Progress.Of)
	if s.Progress.Done() {
		return content.Fill(words.RowDone, "of", of, "date", date, "stage", book.Results().Stages[s.Stage].Name)
	}
	return content.Fill(words.Row, "answered", strconv.Itoa(s.Progress.Answered), "of", of, "date", date)
}
