package content

import (
	"errors"
	"path"
	"reflect"
	"strings"

	"equalfooting/assessment"
)

// Explained is an error that names the sentence with which it is told to people. The rooms below implement it without
// knowing any words.
type Explained interface {
	error
	// Sentence gives the sentence's name, and what is filled into it: names and values in turn. A sentence is named as in
	// failures.yaml, or as "file/name" where it is another file's, with all names on the way to it. A value is a text; an
	// int, written as the language does; an error, explained in its turn; or a list of texts, of errors, or of what
	// cannot be read of an organisation.
	Sentence() (name string, values []any)
}

// Failure is an error that is nothing but the name of its sentence.
type Failure string

func (f Failure) Error() string { return string(f) }

// Sentence gives its name.
func (f Failure) Sentence() (string, []any) { return string(f), nil }

// With is the failure with what is filled into its sentence.
func (f Failure) With(values ...any) error { return &filled{f, values} }

type filled struct {
	Failure
	values []any
}

func (f *filled) Sentence() (string, []any) { return string(f.Failure), f.values }

// Explain says in a sentence what went wrong, and what to do. An error that names none says nothing of what was saved.
func (b *Book) Explain(err error) string {
	if explained, ok := errors.AsType[Explained](err); ok {
		if said, ok := (explainer{b}).said(explained.Sentence()); ok {
			return said
		}
	}
	return b.Failures().Unknown
}

// explainer finds the sentences that errors name.
type explainer struct{ book *Book }

// said gives a sentence with its values; false if there is none of that name.
func (e explainer) said(name string, values []any) (sentence string, ok bool) {
	switch text := e.named(name).(type) {
	case Plural:
		return e.book.Count(text, values[1].(int)), true
	case string:
		pairs := make([]string, len(values))
		for i := 0; i+1 < len(values); i += 2 {
			pairs[i], pairs[i+1] = values[i].(string), e.worded(values[i+1])
		}
		return Fill(text, pairs...), true
	default:
		return "", false
	}
}

func (e explainer) worded(value any) string {
	switch value := value.(type) {
	case int:
		return e.book.Number(value)
	case error:
		return e.book.Explain(value)
	case []assessment.Unread:
		return e.book.Series(e.book.UnreadAll(value))
	case []error:
		list := make([]string, len(value))
		for i, err := range value {
			list[i] = e.book.Explain(err)
		}
		return e.book.Series(list)
	case []string:
		return e.book.List(value...)
	default:
		return value.(string)
	}
}

// named gives the text that a sentence's name leads to; nil if there is none.
func (e explainer) named(name string) any {
	file, way, elsewhere := strings.Cut(name, "/")
	if !elsewhere {
		file, way = "failures", name
	}
	for _, f := range files {
		if strings.TrimSuffix(f.Name, path.Ext(f.Name)) != file {
			continue
		}
		found := reflect.ValueOf(f.Read(e.book))
		for name := range strings.SplitSeq(way, "/") {
			found = inside(found, name)
		}
		if found.IsValid() {
			return found.Interface()
		}
	}
	return nil
}

// inside gives what a group of texts has under a name.
func inside(group reflect.Value, name string) reflect.Value {
	switch group.Kind() {
	case reflect.Map:
		return group.MapIndex(reflect.ValueOf(name))
	case reflect.Struct:
		for field, value := range group.Fields() {
			if tagged, _, _ := strings.Cut(field.Tag.Get("yaml"), ","); tagged == name {
				return value
			}
		}
	default: // what has no names
	}
	return reflect.Value{}
}
