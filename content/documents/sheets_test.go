package documents

import (
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/contenttest"

	"go.yaml.in/yaml/v4"
)

// english is the content, opened once for all tests.
func english(t testing.TB) *content.Book {
	t.Helper()
	return contenttest.English(t)
}

// exampleSheet reads the example's answers file. Not as the program does, because no arrow goes from here to store.
func exampleSheet(t testing.TB) assessment.Sheet {
	t.Helper()
	var file struct {
		Organisation struct{ Name string }
		Answers      map[string]yaml.Node
	}
	if err := yaml.Load(english(t).Example().Now, &file); err != nil {
		t.Fatal(err)
	}
	s := blank(assessment.Full)
	s.Organisation.Name = file.Organisation.Name
	for id, node := range file.Answers {
		if node.Kind == yaml.ScalarNode {
			s.Answers[id] = assessment.Answer{Kind: assessment.Kind(node.Value)}
			continue
		}
		answer := assessment.Rating(assessment.LowestLevel)
		if err := node.Decode(&answer); err != nil {
			t.Fatal(err)
		}
		s.Answers[id] = answer
	}
	return s
}

// blank is a sheet of a BME organisation without answers.
func blank(e assessment.Edition) assessment.Sheet {
	return assessment.Sheet{Organisation: assessment.Organisation{Name: "Example Group", Audience: assessment.BME}, Edition: e,
		Answers: make(map[string]assessment.Answer)}
}

// allAt answers every question alike; where evidence is asked for, it is as much as the level.
func allAt(level assessment.Level) assessment.Sheet {
	s := blank(assessment.Full)
	for _, q := range assessment.Questions(assessment.Full) {
		s.Answers[q.ID] = assessment.Rating(level)
		if q.AsksEvidence && level > 0 {
			s.Answers[q.ID] = assessment.Rating(level).WithEvidence(assessment.Evidence(level - 1))
		}
	}
	return s
}

// answered gives answers to a sheet: "id: 3/1" with evidence, or "id: 3", or else "id: not sure".
func answered(s assessment.Sheet, answers ...string) assessment.Sheet {
	for _, given := range answers {
		id, text, _ := strings.Cut(given, ": ")
		level, evidence, shows := strings.Cut(text, "/")
		if len(level) > 1 {
			s.Answers[id] = assessment.Answer{Kind: assessment.Kind(text)}
			continue
		}
		s.Answers[id] = assessment.Rating(assessment.Level(level[0] - '0'))
		if shows {
			s.Answers[id] = s.Answers[id].WithEvidence(assessment.Evidence(evidence[0] - '0'))
		}
	}
	return s
}
