package html_test

import (
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/content/findings"
	"equalfooting/store/answersfile"
)

// papers are what the program makes of its own example, after a return visit.
func papers(t testing.TB) map[string]report.Document {
	t.Helper()
	book, err := content.Open(content.DefaultLanguage)
	if err != nil {
		t.Fatal(err)
	}
	sheet, err := answersfile.Parse(book.Example())
	if err != nil {
		t.Fatal(err)
	}
	before := sheet
	before.Answers = map[string]assessment.Answer{}
	for id, answer := range sheet.Answers {
		answer.Level = max(answer.Level-1, assessment.LowestLevel)
		before.Answers[id] = answer
	}
	made := func(reader documents.Reader) documents.Made {
		return documents.Made{Date: time.Date(2026, time.November, 23, 0, 0, 0, 0, time.UTC), Example: true, Reader: reader}
	}
	plan := documents.Plan{Book: book, Sheet: sheet, Today: assessment.Date{Year: 2026, Month: time.November, Day: 23},
		NextLook: assessment.Date{Year: 2027, Month: time.February, Day: 22}, Actions: []assessment.PlanAction{
			{What: "Write down what an hour of our work costs", Who: "The treasurer", By: assessment.Date{Year: 2026, Month: time.December, Day: 4},
				Cost: assessment.CostNone, Status: assessment.Doing, ActionPoint: 1, Note: "She has the figures of last year."},
			{What: "Ask two partners for a letter", Status: assessment.Dropped, Dropped: "They have moved on."},
		}}
	return map[string]report.Document{
		"report": documents.Report(book, sheet, made(documents.ForUs), findings.Moved(book, before, sheet, true)...),
		"plan":   plan.Document(made(documents.ForUs)),
		"offer":  documents.Offer(book, sheet, assessment.Offer{}, made(documents.ForPartner)),
		"form":   documents.Form(book, assessment.BME, assessment.Full),
	}
}
