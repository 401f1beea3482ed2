package content

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"sync"

	"equalfooting/assessment"

	"go.yaml.in/yaml/v4"
	"golang.org/x/text/message"
)

// DefaultLanguage is the folder that is read unless another is asked for.
const DefaultLanguage = "en"

//go:embed en
var embedded embed.FS

// Book is one language's content. Each part is read when it is first asked for, because the first screen needs only
// a little of it and every millisecond before that screen is waited for. The embedded files are proven whole by this
// package's tests, so a part that cannot be read is a fault of the build, and panics.
type Book struct {
	Screens      func() *Screens
	Failures     func() *Failures
	Commands     func() *Commands
	AnswersFile  func() *map[string]string // sentences for a refused answers file, by problem
	Scale        func() *Scale
	Domains      func() *map[assessment.Domain]DomainText
	About        func() *About
	Results      func() *Results
	Plain        func() *Plain
	glossary     func() *[]GlossaryEntry
	actionPoints func() *[]ActionPointText
	questions    map[assessment.Audience]func() map[string]QuestionText
	files        fs.FS
	language     string // the folder's name: what Check says, and whose rules numbers and plurals follow
	printer      func() *message.Printer
}

// Open gives the embedded content of a language.
func Open(language string) (*Book, error) {
	files, err := fs.Sub(embedded, language)
	if err != nil {
		return nil, fmt.Errorf("open content %q: %w", language, err)
	}
	if _, err := fs.Stat(files, "screens.yaml"); err != nil {
		return nil, fmt.Errorf("open content %q: %w", language, err)
	}
	b := New(files)
	b.language = language
	return b, nil
}

// New gives the content in a folder laid out as content/en is; Check names it so.
func New(files fs.FS) *Book {
	b := &Book{
		Screens:      part[Screens](files, "screens.yaml"),
		Failures:     part[Failures](files, "failures.yaml"),
		Commands:     part[Commands](files, "commands.yaml"),
		AnswersFile:  part[map[string]string](files, "answersfile.yaml"),
		Scale:        part[Scale](files, "scale.yaml"),
		Domains:      part[map[assessment.Domain]DomainText](files, "domains.yaml"),
		About:        part[About](files, "about.yaml"),
		Results:      part[Results](files, "results.yaml"),
		Plain:        part[Plain](files, "plain.yaml"),
		glossary:     part[[]GlossaryEntry](files, "glossary.yaml"),
		actionPoints: part[[]ActionPointText](files, "actions.yaml"),
		questions:    make(map[assessment.Audience]func() map[string]QuestionText),
		files:        files,
		language:     DefaultLanguage,
	}
	b.printer = sync.OnceValue(b.newPrinter)
	for _, audience := range assessment.Audiences() {
		if _, err := fs.Stat(files, questionsFolder(audience)); err == nil {
			b.questions[audience] = sync.OnceValue(func() map[string]QuestionText { return readQuestions(files, audience) })
		}
	}
	return b
}

func questionsFolder(a assessment.Audience) string {
	return path.Join("questions", string(a))
}

func questionsFile(a assessment.Audience, d assessment.Domain) string {
	return path.Join(questionsFolder(a), string(d)+".yaml")
}

// path gives a file's place in the project.
func (b *Book) path(name string) string {
	return path.Join("content", b.language, name)
}

// part reads one file when it is first asked for.
func part[T any](files fs.FS, name string) func() *T {
	return sync.OnceValue(func() *T {
		var v T
		mustRead(files, name, &v)
		return &v
	})
}

func readQuestions(files fs.FS, audience assessment.Audience) map[string]QuestionText {
	texts := make(map[string]QuestionText)
	for _, domain := range assessment.Domains() {
		var file QuestionsFile
		mustRead(files, questionsFile(audience, domain), &file)
		for _, q := range file.Questions {
			texts[q.ID] = q
		}
	}
	return texts
}

func mustRead(files fs.FS, name string, v any) {
	data, err := fs.ReadFile(files, name)
	if err == nil {
		err = yaml.Load(data, v)
	}
	if err != nil {
		panic(fmt.Sprintf("content: read %q: %v", name, err))
	}
}

// Audiences gives those whose questions are worded in this language so far, in the report's order.
func (b *Book) Audiences() []assessment.Audience {
	var worded []assessment.Audience
	for _, a := range assessment.Audiences() {
		if b.questions[a] != nil {
			worded = append(worded, a)
		}
	}
	return worded
}

// Question gives the wording of a question for an audience; false where it is not written yet.
func (b *Book) Question(a assessment.Audience, id string) (QuestionText, bool) {
	texts := b.questions[a]
	if texts == nil {
		return QuestionText{}, false
	}
	text, ok := texts()[id]
	return text, ok
}

// ActionPoint gives the wording of an action point, 1 to 17.
func (b *Book) ActionPoint(number int) ActionPointText {
	return (*b.actionPoints())[number-assessment.FirstActionPoint]
}

// Glossary gives the words that the questions and results use, in alphabetical order.
func (b *Book) Glossary() []GlossaryEntry {
	return *b.glossary()
}

// Example gives the answers file of the example organisation.
func (b *Book) Example() []byte {
	data, err := fs.ReadFile(b.files, exampleFile)
	if err != nil {
		panic(fmt.Sprintf("content: read %q: %v", exampleFile, err))
	}
	return data
}

const exampleFile = "example.yaml"
