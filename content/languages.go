package content

import (
	"cmp"
	"io/fs"
	"path"
	"slices"
	"strings"

	"equalfooting/assessment/bidi"
)

// DefaultLanguage is used unless another language is asked for, or if that one no longer exists.
const DefaultLanguage = "en"

// languageFile makes a folder a language; where no words are in the program, PackedFile does.
const languageFile = "language.yaml"

// LanguageText is what a language says of itself.
type LanguageText struct {
	Name string      `yaml:"name"` // what it is called by those who speak it
	Tag  LanguageTag `yaml:"tag"`
	// How a language stands in a list of them, and how a text is given with its name: "Who leads: the manager".
	Listed  string `yaml:"listed" fill:"code,name"`
	Label   string `yaml:"label" fill:"label,text"`
	Aside   string `yaml:"aside" fill:"text,aside"` // something that is said of a text: "Example Group (put away)"
	Between string `yaml:"between"`                 // between longer texts that follow one another
	Comma   string `yaml:"comma"`                   // between the names in a list
	And     string `yaml:"and"`                     // between its last two
	// How numbers are written: between thousands, a percentage, and the counts, each with a space before the next, with which a text
	// for one goes.
	Thousands string `yaml:"thousands"`
	Percent   string `yaml:"percent" fill:"number"`
	One       string `yaml:"one"`
}

// Label gives a text with its name.
func (b *Book) Label(label, text string) string {
	return Fill(b.Language().Label, "label", label, "text", text)
}

// Aside gives a text with something that is said of it.
func (b *Book) Aside(text, aside string) string {
	return Fill(b.Language().Aside, "text", text, "aside", aside)
}

// Series puts longer texts one after the other, where each may have a comma in it.
func (b *Book) Series(texts []string) string {
	return strings.Join(isolated(texts), b.Language().Between)
}

// List puts names or short texts one after the other: "xlsx, csv, json".
func (b *Book) List(names ...string) string { return strings.Join(isolated(names), b.Language().Comma) }

// Join makes one phrase of several names: "Capacity, Culture and Trust".
func (b *Book) Join(names []string) string { return b.join(names, b.Language().And) }

// Either names several ways: "new, change or delete".
func (b *Book) Either(words []string) string { return b.join(words, b.Plain().Or) }

// join is Join with the word before the last name.
func (b *Book) join(names []string, word string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return b.List(names[:last]...) + word + bidi.Isolate(names[last])
}

// isolated gives texts in a form in which they can be next to one another.
func isolated(texts []string) []string {
	if len(texts) < 2 || !slices.ContainsFunc(texts, bidi.Has) {
		return texts
	}
	apart := make([]string, len(texts))
	for i, text := range texts {
		apart[i] = bidi.Isolate(text)
	}
	return apart
}

// LanguageTag is a language as HTML, PDF and calendars name it: "en-GB".
type LanguageTag string

// Language is one of those that there are.
type Language struct {
	Code string // its folder's name
	Name string // what it is called by those who speak it
}

// Languages gives those that there are, in the order of their codes.
func Languages() []Language {
	return languagesIn(embedded)
}

func languagesIn(from fs.FS) []Language {
	var languages []Language
	for _, code := range codesIn(from) {
		language := Language{Code: code, Name: code}
		// A file that cannot be read is for the check to explain, which must first know of the language.
		if folder, err := fs.Sub(from, code); err == nil {
			var text LanguageText
			if sourceIn(folder).read(languageFile, &text) == nil {
				language.Name = cmp.Or(text.Name, code)
			}
		}
		languages = append(languages, language)
	}
	return languages
}

// codesIn gives the folders that are a language.
func codesIn(from fs.FS) []string {
	var codes []string
	for _, file := range []string{languageFile, PackedFile} {
		found, _ := fs.Glob(from, path.Join("*", file)) // it can only fail for its pattern
		for _, in := range found {
			codes = append(codes, path.Dir(in))
		}
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

// UnknownLanguageError is a language that there is not.
type UnknownLanguageError struct {
	Given     string
	Languages []Language // those that there are
}

func (e *UnknownLanguageError) Error() string { return "no language " + e.Given }

// Sentence names those that there are.
func (e *UnknownLanguageError) Sentence() (string, []any) {
	listed := make([]error, len(e.Languages))
	for i, language := range e.Languages {
		listed[i] = Failure("language/listed").With("code", language.Code, "name", language.Name)
	}
	return "language", []any{"given", e.Given, "languages", listed}
}

// Open gives the embedded content of a language, by its code; where there is none of that name, the error is an
// *UnknownLanguageError.
func Open(language string) (*Book, error) {
	return openIn(embedded, language)
}

func openIn(from fs.FS, code string) (*Book, error) {
	if !slices.Contains(codesIn(from), code) {
		return nil, &UnknownLanguageError{Given: code, Languages: languagesIn(from)}
	}
	folder, err := fs.Sub(from, code)
	if err != nil {
		return nil, err
	}
	b := New(folder)
	b.language = code
	return b, nil
}

// OpenRemembered gives the content of a language that was chosen earlier: the default one where none was, or where the
// chosen one is no longer there. That is not worth a person's while, so nothing is said of it.
func OpenRemembered(language string) (*Book, error) {
	if book, err := Open(language); err == nil {
		return book, nil
	}
	return Open(DefaultLanguage)
}
