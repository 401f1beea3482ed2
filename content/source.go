package content

import (
	"fmt"
	"io/fs"
	"reflect"
	"strings"
	"sync"

	"equalfooting/assessment/bidi"

	"go.yaml.in/yaml/v4"
)

// source is where a book gets its words from: the files of a language, and what replaces something in their texts.
type source struct {
	files   fs.FS
	packed  func() packedWords
	footing string // what to type for the program
	word    string // for the communities, instead of the report's; "" for the report's
}

func sourceIn(files fs.FS) source {
	return source{files: files, packed: sync.OnceValue(func() packedWords { return openPacked(files) }), footing: Typed}
}

// mustRead reads what a file holds into what v points to, in the words that the book has.
func (s source) mustRead(name string, v any) {
	if err := s.read(name, v); err != nil {
		panic(fmt.Sprintf("content: read %q: %v", name, err))
	}
}

// read reads what a file holds into what v points to, from what is packed; where that is not there, or is older than the words, from these.
// Where there are no words, what is packed is all there is.
func (s source) read(name string, v any) error {
	words, err := fs.ReadFile(s.files, name)
	if part, ok := s.packed().part(name, words); ok && unpack(part, v, s.reword) == nil {
		return nil
	}
	if err != nil {
		return err
	}
	into := reflect.ValueOf(v).Elem()
	read := reflect.New(into.Type())
	if err := yaml.Load(words, read.Interface()); err != nil {
		return err
	}
	into.SetZero() // what is packed may have come in part
	return unpack(packed(read.Elem()), v, s.reword)
}

// reword gives a text from a file as the book has it.
func (s source) reword(text string) string {
	if s.word != "" {
		text = wording(s.word).in(text)
	}
	return s.toType(text)
}

// toType gives a text with what to type in it.
func (s source) toType(text string) string {
	if !strings.Contains(text, Typed) { // as in most
		return text
	}
	return bidi.Bare(Fill(text, Typed, s.footing)) // what is typed has no marks in it
}

// bytes gives a file as it is.
func (s source) bytes(name string) []byte {
	data, err := fs.ReadFile(s.files, name)
	if err != nil {
		panic(fmt.Sprintf("content: read %q: %v", name, err))
	}
	return data
}
