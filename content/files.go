package content

import (
	"path"
	"reflect"
	"sync"

	"equalfooting/assessment"
)

// File is one of the files that every language has, apart from those of the questions.
type File struct {
	Name string
	Type reflect.Type         // what it is read into; nil if it has no texts
	Read func(book *Book) any // returns what it holds

	open func(book *Book) // makes its part of the book ready to be read
}

// files is the one list of them. Whatever reads, checks or tests the files goes through it, so a new file needs a line here, a part of Book
// to be read into, and a row in docs/content.md.
var files = []File{
	reads(languageFile, func(b *Book) *func() *LanguageText { return &b.Language }),
	reads("screens.yaml", func(b *Book) *func() *Screens { return &b.Screens }),
	reads("failures.yaml", func(b *Book) *func() *Failures { return &b.Failures }),
	reads("repair.yaml", func(b *Book) *func() *Repair { return &b.Repair }),
	reads("commands.yaml", func(b *Book) *func() *Commands { return &b.Commands }),
	reads("answersfile.yaml", func(b *Book) *func() *map[string]string { return &b.AnswersFile }),
	reads("wrongfile.yaml", func(b *Book) *func() *WrongFile { return &b.WrongFile }),
	reads("scale.yaml", func(b *Book) *func() *Scale { return &b.Scale }),
	reads("domains.yaml", func(b *Book) *func() *map[assessment.Domain]DomainName { return &b.Domains }),
	reads("about.yaml", func(b *Book) *func() *About { return &b.About }),
	reads("results.yaml", func(b *Book) *func() *Results { return &b.Results }),
	reads("plain.yaml", func(b *Book) *func() *Plain { return &b.Plain }),
	reads("plan.yaml", func(b *Book) *func() *Plan { return &b.Plan }),
	reads("days.yaml", func(b *Book) *func() *Days { return &b.Days }),
	reads("views.yaml", func(b *Book) *func() *Views { return &b.Views }),
	reads("visits.yaml", func(b *Book) *func() *Visits { return &b.Visits }),
	reads("documents.yaml", func(b *Book) *func() *Documents { return &b.Documents }),
	reads("everything.yaml", func(b *Book) *func() *Everything { return &b.Everything }),
	reads("export.yaml", func(b *Book) *func() *Export { return &b.Export }),
	reads("bundles.yaml", func(b *Book) *func() *Bundles { return &b.Bundles }),
	reads("edited.yaml", func(b *Book) *func() *Edited { return &b.Edited }),
	reads("rescue.yaml", func(b *Book) *func() *Rescue { return &b.Rescue }),
	reads("offer.yaml", func(b *Book) *func() *Offer { return &b.Offer }),
	reads("backups.yaml", func(b *Book) *func() *Backups { return &b.Backups }),
	reads("progress.yaml", func(b *Book) *func() *Progress { return &b.Progress }),
	reads("download.yaml", func(b *Book) *func() *Download { return &b.Download }),
	reads("passphrase.yaml", func(b *Book) *func() *Passphrase { return &b.Passphrase }),
	reads("examples.yaml", func(b *Book) *func() *Examples { return &b.Examples }),
	reads("glossary.yaml", func(b *Book) *func() *[]GlossaryEntry { return &b.glossary }),
	reads("actions.yaml", func(b *Book) *func() *[]ActionPointText { return &b.actionPoints }),
	reads("example-more.yaml", func(b *Book) *func() *ExampleMore { return &b.ExampleMore }),
	answers(exampleFile),
	answers(exampleFirstFile),
	answers(exampleTrusteeFile),
}

// The example's answers files: those of its visits, of which the second is still going on, and another person's.
const (
	exampleFile        = "example.yaml"
	exampleFirstFile   = "example-first.yaml"
	exampleTrusteeFile = "example-trustee.yaml"
)

// answers is an answers file. It is not read into anything here, because this package may not use what reads them.
func answers(name string) File {
	return File{Name: name, Read: func(b *Book) any { return b.source.bytes(name) }, open: func(*Book) {}}
}

// reads is a file and the part of the book that it is read into. P is a pointer to that part: Go compiles this once for all pointers, but
// would do so again for each kind of file.
func reads[P any](name string, part func(*Book) *func() P) File {
	kind := reflect.TypeFor[P]().Elem()
	return File{
		Name: name,
		Type: kind,
		Read: func(b *Book) any { return reflect.ValueOf((*part(b))()).Elem().Interface() },
		open: func(b *Book) {
			read := sync.OnceValue(func() any {
				v := reflect.New(kind).Interface()
				b.source.mustRead(name, v)
				return v
			})
			*part(b) = func() P { return read().(P) }
		},
	}
}

// Files returns the files that every language has, apart from those of the questions.
func Files() []File { return files }

// QuestionsFileName returns the path, within a language's folder, of the questions that an audience is asked in a domain.
func QuestionsFileName(a assessment.Audience, d assessment.Domain) string {
	return path.Join("questions", string(a), string(d)+".yaml")
}

// FileNames returns the path of every file that is read, within a language's folder.
func FileNames() []string {
	var names []string
	for _, file := range files {
		names = append(names, file.Name)
	}
	for _, audience := range assessment.Audiences() {
		for _, domain := range assessment.Domains() {
			names = append(names, QuestionsFileName(audience, domain))
		}
	}
	return names
}
