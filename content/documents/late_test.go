package documents

import (
	"slices"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
)

// What is late is a paper and a table in each format, and says whose each thing is.
func TestWhatIsLateOnPaper(t *testing.T) {
	book, today := english(t), assessment.Date{Year: 2026, Month: 11, Day: 23}
	list := []LateThing{
		{Organisation: "Example Group (number 2)", Mentor: "Ana", Since: assessment.Date{Year: 2026, Month: 9, Day: 1}},
		{Organisation: "Another Example", What: "Ask the bank", Who: "Sam", Since: assessment.Date{Year: 2026, Month: 11, Day: 1}},
	}
	for _, format := range slices.Concat(formats.OfDocuments(), formats.OfTables()) {
		data, err := Late(book, list, today, format, formats.ByComma)
		none, noneErr := Late(book, nil, today, format, formats.ByComma)
		if err != nil || noneErr != nil || len(data) == 0 || len(none) == 0 {
			t.Errorf("as %s: %v, %v", format, err, noneErr)
		}
		if format == formats.Markdown {
			golden(t, "late.md", string(data))
			golden(t, "late-none.md", string(none))
		}
		if format == formats.CSV {
			golden(t, "late.csv", string(data))
		}
	}
}
