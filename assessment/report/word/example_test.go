package word_test

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content/contenttest"
	"equalfooting/content/documents"

	"go.yaml.in/yaml/v4"
)

// example is the report of the example organisation, as the program makes it.
func example(t testing.TB) report.Document {
	t.Helper()
	book := contenttest.English(t)
	var file struct {
		Organisation struct{ Name string }
		Answers      map[string]any
	}
	if err := yaml.Unmarshal(book.Example().Now, &file); err != nil {
		t.Fatal(err)
	}
	sheet := assessment.Sheet{
		Organisation: assessment.Organisation{Name: file.Organisation.Name, Audience: assessment.BME},
		Edition:      assessment.Full, Answers: make(map[string]assessment.Answer),
	}
	for id, given := range file.Answers {
		switch given := given.(type) {
		case string:
			sheet.Answers[id] = assessment.Answer{Kind: assessment.Kind(given)}
		case map[string]any:
			sheet.Answers[id] = assessment.Rating(assessment.Level(given["level"].(int)))
			if evidence, ok := given["evidence"].(int); ok {
				sheet.Answers[id] = sheet.Answers[id].WithEvidence(assessment.Evidence(evidence))
			}
		}
	}
	d := documents.Result(book, sheet, true)
	if d.Words == (report.Words{}) {
		d.Words, d.Language = words, "en-GB"
	}
	return d
}
