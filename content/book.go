package content

import (
	"io/fs"
	"path"
	"slices"
	"sync"

	"equalfooting/assessment"
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
	source       source
	language     string    // the folder's name: what the check says, and whose rules numbers and plurals follow
	report       *Book     // the book with the report's word for the communities; nil where this is it
	inWords      *sync.Map // the books in other words, by the word
}

// New gives the content in a folder laid out as content/en is; the check names it so.
func New(from fs.FS) *Book {
	b := &Book{source: sourceIn(from), language: DefaultLanguage, inWords: new(sync.Map)}
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
		b.questions[audience] = sync.OnceValue(func() questions { return b.source.questions(audience) })
	}
}

// LanguageCode gives the name of the language's folder, with which the language is chosen and remembered.
func (b *Book) LanguageCode() string { return b.language }

// Folder gives the files that the book is read from.
func (b *Book) Folder() fs.FS { return b.source.files }

// Path gives a file's place in the project.
func (b *Book) Path(name string) string {
	return path.Join("content", b.language, name)
}

// ActionPoint gives the wording of an action point, 1 to 17.
func (b *Book) ActionPoint(number int) ActionPointText {
	return (*b.actionPoints())[number-assessment.FirstActionPoint]
}

// Glossary gives the words that the questions and results use, in alphabetical order.
func (b *Book) Glossary() []GlossaryEntry {
	if b.source.word == "" {
		return *b.glossary()
	}
	return slices.DeleteFunc(slices.Clone(*b.glossary()), func(e GlossaryEntry) bool { return e.Word == ReportsWord })
}
