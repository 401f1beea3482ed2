package content_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/check"
	"equalfooting/content/contenttest"

	"go.yaml.in/yaml/v4"
)

// openEnglish leaves it to the check's own tests to say what is broken: somebody who corrects a sentence should not have to look for the
// reason among everything else that then goes wrong.
func openEnglish(t testing.TB) *content.Book {
	t.Helper()
	book := contenttest.English(t)
	if !isWhole() {
		t.Skip("the content is not whole: see content/check")
	}
	return book
}

var isWhole = sync.OnceValue(func() bool {
	book, err := content.Open(content.DefaultLanguage)
	return err == nil && len(check.Book(book)) == 0
})

// shown is one text that a user reads.
type shown struct {
	kind  string // texts of a kind are graded together
	file  string
	entry string // in the file's own keys
	text  string
}

func (s shown) String() string {
	return fmt.Sprintf("%s, %s: %q", s.file, s.entry, s.text)
}

// everythingShown returns every text of the English content. It goes through the list of files and the Go types that they are read into, so
// a new field or file is included automatically.
func everythingShown(t *testing.T) []shown {
	t.Helper()
	book := openEnglish(t)
	var all []shown
	add := func(file, kind string, value any, kindOf func(path []string) string) {
		walk(reflect.ValueOf(value), nil, func(path []string, text string) {
			s := shown{kind: kind, file: "content/en/" + file, entry: strings.Join(path, ", "), text: text}
			if kindOf != nil {
				s.kind = kind + " " + kindOf(path)
			}
			if path[0] == "cautions" && file == "about.yaml" {
				s.kind = "cautions"
			}
			all = append(all, s)
		})
	}
	for _, file := range content.Files() {
		name := strings.TrimSuffix(file.Name, ".yaml")
		switch {
		case file.Type == nil:
			add(file.Name, name, exampleNotes(t, file.Read(book).([]byte)), nil)
		case file.Type.Kind() == reflect.Slice:
			add(file.Name, name, file.Read(book), second)
		default:
			add(file.Name, name, file.Read(book), nil)
		}
	}
	// The questions are taken as their files have them, so that a shared text comes once. Each audience's questions are a kind of their own:
	// those of one must not be hard to read just because those of the others are easy.
	for _, audience := range assessment.Audiences() {
		for _, domain := range assessment.Domains() {
			add(content.QuestionsFileName(audience, domain), string(audience), questionsFile(t, audience, domain), questionKind)
		}
	}
	return all
}

// second is the field of an entry in a list.
func second(path []string) string { return path[1] }

// questionKind is a question's field, with who leads the steps as a separate kind; or that it is said about the domain.
func questionKind(path []string) string {
	switch {
	case path[0] != "questions":
		return "domain"
	case path[len(path)-1] == "who":
		return "who"
	case path[2] == "before": // the second form of a question must meet the same rules as the first
		return path[3]
	default:
		return path[2]
	}
}

// walk goes through a value down to its texts. It leaves out ids, and the names of the report's sections, which are not this project's
// words.
func walk(v reflect.Value, path []string, visit func(path []string, text string)) {
	within := func(name string) []string { return append(slices.Clone(path), name) }
	switch v.Kind() {
	case reflect.Struct:
		for field, value := range v.Fields() {
			name, _, _ := strings.Cut(field.Tag.Get("yaml"), ",")
			if name == "id" || name == "section" && field.Tag.Get("fill") == "" {
				continue
			}
			walk(value, within(name), visit)
		}
	case reflect.Map:
		keys := v.MapKeys()
		slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
		for _, key := range keys {
			walk(v.MapIndex(key), within(key.String()), visit)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			walk(v.Index(i), within(nameInList(v.Index(i), i)), visit)
		}
	case reflect.String:
		if v.Type() == reflect.TypeFor[string]() && v.String() != "" {
			visit(path, v.String())
		}
	}
}

func nameInList(v reflect.Value, i int) string {
	if v.Kind() == reflect.Struct {
		for _, field := range []string{"ID", "Number", "Word", "Name"} {
			if name := v.FieldByName(field); name.IsValid() {
				return fmt.Sprint(name)
			}
		}
	}
	return fmt.Sprintf("number %d", i+1)
}

// exampleNotes returns the notes in one of the example's answers files, by question.
func exampleNotes(t *testing.T, data []byte) map[string]string {
	t.Helper()
	var file struct{ Answers map[string]any }
	if err := yaml.Load(data, &file); err != nil {
		t.Fatal(err)
	}
	notes := make(map[string]string)
	for id, answer := range file.Answers {
		if parts, ok := answer.(map[string]any); ok && parts["note"] != nil {
			notes[id] = fmt.Sprint(parts["note"])
		}
	}
	return notes
}
