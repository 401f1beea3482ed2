package content

import (
	"fmt"
	"io/fs"
	"path"
	"reflect"
	"slices"
	"sync"

	"equalfooting/assessment"

	"go.yaml.in/yaml/v4"
	"golang.org/x/text/message"
)

// Book is one language's content. Each part is read when it is first asked for, because the first screen needs only
// a little of it and every millisecond before that screen is waited for. The embedded files are proven whole by package
// check's tests, so a part that cannot be read is a fault of the build, and panics.
type Book struct {
	Language     func() *LanguageText
	Screens      func() *Screens
	Failures     func() *Failures
	Repair       func() *Repair
	Commands     func() *Commands
	AnswersFile  func() *map[string]string // sentences for a refused answers file, by problem
	WrongFile    func() *WrongFile
	Scale        func() *Scale
	Domains      func() *map[assessment.Domain]DomainName
	About        func() *About
	Results      func() *Results
	Plain        func() *Plain
	Plan         func() *Plan
	Days         func() *Days
	Views        func() *Views
	Visits       func() *Visits
	Documents    func() *Documents
	Everything   func() *Everything
	Export       func() *Export
	Bundles      func() *Bundles
	Edited       func() *Edited
	Rescue       func() *Rescue
	Offer        func() *Offer
	Backups      func() *Backups
	Progress     func() *Progress
	Download     func() *Download
	Passphrase   func() *Passphrase
	Examples     func() *Examples
	ExampleMore  func() *ExampleMore
	glossary     func() *[]GlossaryEntry
	actionPoints func() *[]ActionPointText
	questions    map[assessment.Audience]func() questions
	files        fs.FS
	packed       func() packedWords
	language     string // the folder's name: what the check says, and whose rules numbers and plurals follow
	printer      func() *message.Printer
	footing      string    // what to type for the program
	report       *Book     // the book with the report's word for the communities; nil where this is it
	word         string    // the word in its place; "" where this is it
	inWords      *sync.Map // the books in other words, by the word
}

// New gives the content in a folder laid out as content/en is; the check names it so.
func New(from fs.FS) *Book {
	b := &Book{files: from, language: DefaultLanguage, footing: Typed, inWords: new(sync.Map)}
	b.packed = sync.OnceValue(func() packedWords { return openPacked(from) })
	b.printer = sync.OnceValue(b.newPrinter)
	b.open()
	return b
}

// open makes every part ready to be read, in the words that the book has.
func (b *Book) open() {
	for _, file := range files {
		file.open(b)
	}
	b.questions = make(map[assessment.Audience]func() questions)
	for _, audience := range assessment.Audiences() {
		b.questions[audience] = sync.OnceValue(func() questions { return b.readQuestions(audience) })
	}
}

// LanguageCode gives the name of the language's folder, with which the language is chosen and remembered.
func (b *Book) LanguageCode() string { return b.language }

// Folder gives the files that the book is read from.
func (b *Book) Folder() fs.FS { return b.files }

// Path gives a file's place in the project.
func (b *Book) Path(name string) string {
	return path.Join("content", b.language, name)
}

// mustRead gives what a file holds, in the words that the book has.
func mustRead[T any](b *Book, name string) *T {
	v, err := readFrom[T](b, name)
	if err != nil {
		panic(fmt.Sprintf("content: read %q: %v", name, err))
	}
	return v
}

// readFrom gives what a file holds, from what is packed; where that is not there, or is older than the words, from these. Where
// there are no words, what is packed is all there is.
func readFrom[T any](b *Book, name string) (*T, error) {
	words, err := fs.ReadFile(b.files, name)
	v := new(T)
	if part, ok := b.packed().part(name, words); ok && unpack(part, v, b.reword) == nil {
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
	return v, unpack(packed(reflect.ValueOf(read).Elem()), v, b.reword)
}

// reword gives a text as the book has it, which stands in the file.
func (b *Book) reword(text string) string {
	if b.word != "" {
		text = wording(b.word).in(text)
	}
	return b.toType(text)
}

// ActionPoint gives the wording of an action point, 1 to 17.
func (b *Book) ActionPoint(number int) ActionPointText {
	return (*b.actionPoints())[number-assessment.FirstActionPoint]
}

// Glossary gives the words that the questions and results use, in alphabetical order.
func (b *Book) Glossary() []GlossaryEntry {
	if b.word == "" {
		return *b.glossary()
	}
	return slices.DeleteFunc(slices.Clone(*b.glossary()), func(e GlossaryEntry) bool { return e.Word == ReportsWord })
}
