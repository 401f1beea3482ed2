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
	list := []assessment.Due{
		{Case: assessment.Summary{ID: 2, Name: "Example Group", Labels: assessment.Labels{Mentor: "Ana"}}, Look: true,
			Action: assessment.PlanAction{By: assessment.Date{Year: 2026, Month: 9, Day: 1}}},
		{Case: assessment.Summary{ID: 3, Name: "Another Example"},
			Action: assessment.PlanAction{What: "Ask the bank", Who: "Sam", By: assessment.Date{Year: 2026, Month: 11, Day: 1}}},
	}
	told := func(s assessment.Summary) string {
		if s.ID == 2 {
			return s.Name + " (number 2)"
		}
		return s.Name
	}
	for _, format := range slices.Concat(formats.OfDocuments(), formats.OfTables()) {
		data, err := Late(book, list, told, today, format, formats.ByComma)
		none, noneErr := Late(book, nil, told, today, format, formats.ByComma)
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
