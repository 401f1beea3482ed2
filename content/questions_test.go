package content_test

import (
	"io/fs"
	"testing"
	"testing/fstest"

	"equalfooting/assessment"
	"equalfooting/content"

	"go.yaml.in/yaml/v4"
)

// questionsFile returns one file as it is, with nothing taken from elsewhere.
func questionsFile(t *testing.T, audience assessment.Audience, domain assessment.Domain) content.QuestionsFile {
	t.Helper()
	var file content.QuestionsFile
	data, err := fs.ReadFile(openEnglish(t).Folder(), content.QuestionsFileName(audience, domain))
	if err == nil {
		err = yaml.Load(data, &file)
	}
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// rawQuestions returns the questions in an audience's own files, by id, with nothing taken from elsewhere.
func rawQuestions(t *testing.T, audience assessment.Audience) map[string]content.QuestionText {
	t.Helper()
	raw := make(map[string]content.QuestionText)
	for _, domain := range assessment.Domains() {
		for _, q := range questionsFile(t, audience, domain).Questions {
			raw[q.ID] = q
		}
	}
	return raw
}

// A small organisation and a large one cannot take the same step, unless someone has said that they can.
func TestAudiencesAreGivenTheirOwnSteps(t *testing.T) {
	book := openEnglish(t)
	type place struct {
		audience assessment.Audience
		question string
		version  assessment.StepsVersion
	}
	given := make(map[string]place)
	for _, audience := range assessment.Audiences() {
		raw := rawQuestions(t, audience)
		for _, q := range assessment.Questions(assessment.Full) {
			text, _ := book.Question(audience, q.ID)
			for _, version := range []assessment.StepsVersion{assessment.StartSteps, assessment.BuildSteps, assessment.KeepSteps} {
				if shared := raw[q.ID].SameAs != "" && raw[q.ID].Steps.Pair(version) == (content.StepPair{}); shared {
					continue
				}
				pair, here := text.Steps.Pair(version), place{audience, q.ID, version}
				for _, step := range []string{pair.First, pair.Next} {
					if other, ok := given[step]; ok {
						t.Errorf("%v and %v have the same step: %q", other, here, step)
					}
					given[step] = here
				}
			}
		}
	}
}

func TestThereIsNoSuchQuestion(t *testing.T) {
	book := content.New(fstest.MapFS{})
	if _, ok := book.Question("nobody", "trust.history"); ok {
		t.Error("an audience that there is not has a question")
	}
	if _, ok := openEnglish(t).Question(assessment.BME, "trust.nothing"); ok {
		t.Error("there is a question that the instrument does not have")
	}
}
