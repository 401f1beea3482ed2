package html_test

import (
	"maps"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content/contenttest"
	"equalfooting/content/documents"
	"equalfooting/store/answersfile"
)

// papers are what the program makes from its own example, after a return visit.
func papers(t testing.TB) map[string]report.Document {
	t.Helper()
	book := contenttest.English(t)
	sheet, err := answersfile.Parse(book.Example().Now)
	if err != nil {
		t.Fatal(err)
	}
	before := sheet
	before.Answers = maps.Clone(sheet.Answers)
	for _, q := range assessment.Questions(assessment.Quick) { // what moved in these fits on a page
		answer := before.Answers[q.ID]
		answer.Level = max(answer.Level-1, assessment.LowestLevel)
		before.Answers[q.ID] = answer
	}
	now := time.Date(2026, time.November, 23, 0, 0, 0, 0, time.UTC)
	record := assessment.NewRecord(before, true, now)
	record.Revisit(assessment.Full, now)
	for id, answer := range sheet.Answers {
		record.Give(id, answer, now)
	}
	record.AddAction(assessment.PlanAction{What: "Write down what an hour of our work costs", Who: "The treasurer",
		By: assessment.Date{Year: 2026, Month: time.December, Day: 4}, Cost: assessment.CostNone, Status: assessment.Doing, ActionPoint: 1,
		Note: "She has the figures of last year."})
	record.AddAction(assessment.PlanAction{What: "Ask two partners for a letter", Status: assessment.Dropped, Dropped: "They have moved on."})
	record.Offer = assessment.Offer{Does: "We give advice on housing, in five languages.", For: "Families who are new here.", Contact: "A. B., 020 7946 0000"}
	record.Offer.Asks = record.Offer.Choices(sheet)[:3]
	record.NextLook = assessment.Date{Year: 2027, Month: time.February, Day: 22}
	laidOut := func(d documents.Document, r documents.Reader) report.Document {
		return documents.LaidOut(book, record, documents.Order{Document: d, Reader: r}, now)
	}
	return map[string]report.Document{
		"report": laidOut(documents.Report, documents.ForUs),
		"plan":   laidOut(documents.Plan, documents.ForUs),
		"offer":  laidOut(documents.Offer, documents.ForPartner),
		"form":   documents.FormLaidOut(book, sheet.Organisation, assessment.Full),
	}
}
