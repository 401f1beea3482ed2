package check_test

import (
	"reflect"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
)

// gaps returns the empty texts of a value, by their names in Go, except those that may be empty.
func gaps(v reflect.Value, at string) []string {
	var empty []string
	switch v.Kind() {
	case reflect.Struct:
		for field, value := range v.Fields() {
			if !strings.HasSuffix(field.Tag.Get("yaml"), ",omitempty") {
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

// gapsFor returns the texts of the domains and questions that an audience does not have, after shared texts have been filled in.
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
	book := content.New(english(t))
	for _, audience := range assessment.Audiences() {
		if empty := gapsFor(book, audience); len(empty) > 0 {
			t.Errorf("%s has no text for %q", audience, empty)
		}
	}
}
