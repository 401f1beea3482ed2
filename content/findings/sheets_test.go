package findings_test

import (
	"strings"
	"sync"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/check"

	"go.yaml.in/yaml/v4"
	"pgregory.net/rapid"
)

// wholeEnglish opens the content, once for all tests; nil when it is broken: content's own tests say so, and better.
var wholeEnglish = sync.OnceValues(func() (*content.Book, error) {
	book, err := content.Open("en")
	if err != nil || len(check.Book(book)) > 0 {
		return nil, err
	}
	return book, nil
})

func english(t testing.TB) *content.Book {
	t.Helper()
	book, err := wholeEnglish()
	if err != nil {
		t.Fatal(err)
	}
	if book == nil {
		t.Skip("the content is not whole: go test ./content")
	}
	return book
}

// blank is a sheet of a BME organisation without answers.
func blank(e assessment.Edition) assessment.Sheet {
	return assessment.Sheet{
		Organisation: assessment.Organisation{Name: "Example Group", Audience: assessment.BME},
		Edition:      e,
		Answers:      make(map[string]assessment.Answer),
	}
}

// allAt answers every question of the edition alike; where evidence is asked for, it is as much as the level.
func allAt(e assessment.Edition, level assessment.Level) assessment.Sheet {
	s := blank(e)
	for _, q := range assessment.Questions(e) {
		s.Answers[q.ID] = assessment.Rating(level)
		if q.AsksEvidence && level > 0 {
			s.Answers[q.ID] = assessment.Rating(level).WithEvidence(assessment.Evidence(level - 1))
		}
	}
	return s
}

// exampleSheet reads the example's answers file. Not as the program does, because no arrow goes from here to store.
func exampleSheet(t *testing.T, book *content.Book) assessment.Sheet {
	t.Helper()
	var file struct {
		Organisation struct{ Name string }
		Answers      map[string]yaml.Node
	}
	if err := yaml.Load(book.Example().Now, &file); err != nil {
		t.Fatal(err)
	}
	s := blank(assessment.Full)
	s.Organisation.Name = file.Organisation.Name
	for id, node := range file.Answers {
		if node.Kind == yaml.ScalarNode {
			s.Answers[id] = assessment.Answer{Kind: assessment.Kind(node.Value)}
			continue
		}
		var rated struct {
			Level    assessment.Level
			Evidence *assessment.Evidence
			Note     string
		}
		if err := node.Decode(&rated); err != nil {
			t.Fatal(err)
		}
		answer := assessment.Rating(rated.Level)
		answer.Evidence, answer.Note = rated.Evidence, rated.Note
		s.Answers[id] = answer
	}
	return s
}

// answered changes answers of a sheet: "id: 3", "id: 3/1" with evidence, or "id: not sure".
func answered(s assessment.Sheet, answers ...string) assessment.Sheet {
	for _, given := range answers {
		id, text, _ := strings.Cut(given, ": ")
		level, evidence, shows := strings.Cut(text, "/")
		switch {
		case len(level) > 1:
			s.Answers[id] = assessment.Answer{Kind: assessment.Kind(text)}
		case shows:
			s.Answers[id] = assessment.Rating(assessment.Level(level[0] - '0')).WithEvidence(assessment.Evidence(evidence[0] - '0'))
		default:
			s.Answers[id] = assessment.Rating(assessment.Level(level[0] - '0'))
		}
	}
	return s
}

// anySheet draws a sheet of any audience and edition, with whatever an organisation may have said about itself.
func anySheet(t *rapid.T) assessment.Sheet {
	audiences := assessment.Audiences()
	s := blank(rapid.SampledFrom([]assessment.Edition{assessment.Full, assessment.Quick}).Draw(t, "edition"))
	s.Organisation.Audience = rapid.SampledFrom(audiences[:]).Draw(t, "audience")
	s.Organisation.Motivations = rapid.SliceOfNDistinct(rapid.SampledFrom(assessment.Motivations()), 0, 3, rapid.ID).Draw(t, "motivations")
	s.Organisation.Partnership = rapid.SampledFrom(append(assessment.Partnerships(), "")).Draw(t, "partnership")
	s.Organisation.Approach = rapid.SampledFrom(append(assessment.Approaches(), "")).Draw(t, "approach")
	kinds := rapid.SampledFrom([][]assessment.Kind{
		{assessment.Rated},
		{assessment.Rated, assessment.Rated, assessment.Rated, assessment.NotSure, assessment.RatherNotSay, assessment.DoesNotApply, assessment.Unanswered},
		{assessment.Rated, assessment.RatherNotSay},
		{assessment.RatherNotSay, assessment.DoesNotApply},
		{assessment.Unanswered, assessment.NotSure},
	}).Draw(t, "kinds")
	for _, q := range assessment.Questions(assessment.Full) {
		answer := assessment.Answer{
			Kind:    rapid.SampledFrom(kinds).Draw(t, q.ID),
			Level:   assessment.Level(rapid.IntRange(0, 4).Draw(t, "level")),
			Flagged: rapid.IntRange(0, 5).Draw(t, "flag") == 0,
			Note:    "a note that nobody else reads",
			Reason:  "a reason that nobody else reads",
		}
		if evidence := rapid.IntRange(-1, 3).Draw(t, "evidence"); evidence >= 0 {
			answer = answer.WithEvidence(assessment.Evidence(evidence))
		}
		s.Answers[q.ID] = answer
	}
	return s
}
