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

// mustRead gives what a file holds, in the words that the book has.
func mustRead[T any](s source, name string) *T {
	v, err := readFrom[T](s, name)
	if err != nil {
		panic(fmt.Sprintf("content: read %q: %v", name, err))
	}
	return v
}

// readFrom gives what a file holds, from what is packed; where that is not there, or is older than the words, from these. Where
// there are no words, what is packed is all there is.
func readFrom[T any](s source, name string) (*T, error) {
	words, err := fs.ReadFile(s.files, name)
	v := new(T)
	if part, ok := s.packed().part(name, words); ok && unpack(part, v, s.reword) == nil {
		return v, nil
	}
	if err != nil {
		return nil, err
	}
	read := new(T)
	if err := yaml.Load(words, read); err != nil {
		return nil, err
	}
	v = new(T)
	return v, unpack(packed(reflect.ValueOf(read).Elem()), v, s.reword)
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
