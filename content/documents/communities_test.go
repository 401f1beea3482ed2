package documents

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
)

// No document of an organisation with a word of its own for the communities has the report's, but in the title of the
// report, and where people typed it.
func TestDocumentsInAnotherWord(t *testing.T) {
	text := []formats.Format{formats.Markdown, formats.HTML, formats.CSV, formats.JSON, formats.Calendar}
	title := "BME and mainstream organisations in London"
	for _, audience := range assessment.Audiences() {
		sheet := assessment.Sheet{Organisation: assessment.Organisation{Name: "BME Example Group", Audience: audience, Communities: "Global Majority",
			Motivations: assessment.Motivations(), Partnership: assessment.Merger, Approach: assessment.ApproachAccess}, Edition: assessment.Full,
			Answers: make(map[string]assessment.Answer)}
		for i, q := range assessment.Questions(assessment.Full) {
			sheet.Answers[q.ID] = assessment.Rating(assessment.Level(i % 4))
		}
		d := opened(t, sheet, false)
		d.record.Offer = assessment.Offer{Does: "We dance.", For: "For all who like to."}
		d.record.AddAction(assessment.PlanAction{What: "Ask", Status: assessment.ToDo, By: assessment.Date{Year: 2026, Month: 12, Day: 1}})
		said := 0
		check := func(name, text string) {
			said += strings.Count(text, "Global Majority")
			rest := strings.NewReplacer(title, "", "BME Example Group", "", "BME example group", "").Replace(strings.ReplaceAll(text, "\r\n ", "")) // a calendar's lines are folded
			if at := strings.Index(rest, content.ReportsWord); at >= 0 {
				t.Errorf("%s, %s: it says %q", audience, name, rest[max(0, at-60):min(len(rest), at+60)])
			}
		}
		for _, document := range All() {
			for _, format := range document.Formats() {
				if !slices.Contains(text, format) {
					continue
				}
				for _, reader := range document.Readers() {
					check(string(document)+" "+string(reader)+" "+string(format), d.made(Order{Document: document, Reader: reader, Format: format}))
				}
			}
		}
		if said < 20 {
			t.Errorf("%s: the word is said %d times", audience, said)
		}
	}
}
