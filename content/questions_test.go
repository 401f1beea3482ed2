package content_test

import (
	"reflect"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"

	"go.yaml.in/yaml/v4"
)

// gaps gives the texts of a value that are empty, by their names in Go.
func gaps(v reflect.Value, at string) []string {
	var empty []string
	switch v.Kind() {
	case reflect.Struct:
		for field, value := range v.Fields() {
			if field.Name != "SameAs" {
				empty = append(empty, gaps(value, at+" "+field.Name)...)
			}
		}
	case reflect.String:
		if v.String() == "" {
			empty = append(empty, at)
		}
	}
	return empty
}

// gapsFor gives the texts that an audience does not have, of the domains and of the questions, once what is shared has
// been taken from where it is.
func gapsFor(book *content.Book, audience assessment.Audience) []string {
	var empty []string
	for _, domain := range assessment.Domains() {
		empty = append(empty, gaps(reflect.ValueOf(book.Domain(audience, domain)), string(domain))...)
	}
	for _, q := range assessment.Questions(assessment.Full) {
		text, _ := book.Question(audience, q.ID)
		empty = append(empty, gaps(reflect.ValueOf(text), q.ID)...)
	}
	return empty
}

// Whatever is shared, each of the four is asked every question, and told everything about it.
func TestEveryAudienceHasAllItsWords(t *testing.T) {
	book := openEnglish(t)
	for _, audience := range assessment.Audiences() {
		if empty := gapsFor(book, audience); len(empty) > 0 {
			t.Errorf("%s has no text for %q", audience, empty)
		}
	}
}

// rawQuestions gives the questions as an audience's own files have them, by id, with nothing taken from elsewhere.
func rawQuestions(t *testing.T, audience assessment.Audience) map[string]content.QuestionText {
	t.Helper()
	files, raw := english(t), make(map[string]content.QuestionText)
	for _, domain := range assessment.Domains() {
		var file content.QuestionsFile
		if err := yaml.Load(files[content.QuestionsFileName(audience, domain)].Data, &file); err != nil {
			t.Fatal(err)
		}
		for _, q := range file.Questions {
			raw[q.ID] = q
		}
	}
	return raw
}

// A small group and a large body cannot take the same step, unless someone has said that they can.
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
