package pages

import (
	"cmp"
	"os"
	"path/filepath"
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/store"
	"equalfooting/tui/launch"
)

// ExportPage is the page on which a file is made, as a place calls it.
const ExportPage = "export"

// exportFrom is exportCommand on the results or the recommendations, where it leads back to.
func (v *Visit) exportFrom(page string) Command {
	return v.exportCommand("", func() Next { return GoTo(Elsewhere{v, v.Place(page, "")}) })
}

// exporting is a file that is about to be made.
type exporting struct {
	visit  *Visit
	record assessment.Record
	order  documents.Order
	folder string // where files go until another folder is typed
	path   string // of the file; "" until it is known what is made
	back   func() Next
}

// Export asks what to make, for whom, in which format and where to, and makes it. It starts with a document that was
// chosen already, or with the choice of one where it is "". back leads to where it was asked from.
func (v *Visit) Export(chosen documents.Document, back func() Next) *Form {
	e := &exporting{visit: v, order: documents.Order{Document: cmp.Or(chosen, documents.Report)}, folder: documentsFolder(), back: back}
	e.record = v.record()
	return e.form(chosen == "")
}

// exportCommand is the key that makes a file of what a page shows.
func (v *Visit) exportCommand(chosen documents.Document, back func() Next) Command {
	return Command{Key: KeyExport, Words: v.book.Export().Command, Do: func(int) Next { return GoTo(v.Export(chosen, back)) }}
}

func (e *exporting) form(choose bool) *Form {
	fields := func() []Field {
		var list []Field
		if choose {
			list = append(list, e.documentField())
		}
		if len(e.order.Document.Readers()) > 1 {
			list = append(list, e.readerField())
		}
		if e.order.Document == documents.Offer && len(e.extras()) > 0 {
			list = append(list, e.extrasField())
		}
		if len(e.order.Document.Formats()) > 1 {
			list = append(list, e.formatField())
		}
		return append(list, e.whereField())
	}
	return e.visit.form(e.words().Title, ExportPage, 0, fields, e.write, e.back)
}

func (e *exporting) words() *content.Export { return e.visit.book.Export() }

func (e *exporting) documentField() Field {
	words := e.words()
	var list []Option
	for _, d := range documents.All() {
		list = append(list, Option{Value: string(d), Name: words.Choices.By(string(d))})
	}
	return e.choice(words.Paper, list, string(e.order.Document), func(value string) string {
		if documents.Document(value) == documents.Calendar && !documents.HasDays(e.record) {
			return words.NoDays
		}
		e.order = documents.Order{Document: documents.Document(value)}
		return ""
	})
}

func (e *exporting) readerField() Field {
	words := e.words()
	names := map[documents.Reader]string{documents.ForUs: words.Readers.Us, documents.ForTrustees: words.Readers.Trustees, documents.ForPartner: words.Readers.Partner}
	return e.choice(words.Reader, options(e.order.Document.Readers(), names), string(e.order.Reader),
		func(value string) string { e.order.Reader = documents.Reader(value); return "" })
}

func (e *exporting) formatField() Field {
	words := e.words()
	var list []Option
	for _, f := range e.order.Document.Formats() {
		list = append(list, Option{Value: string(f), Name: words.Formats.By(string(f))})
	}
	return e.choice(words.Format, list, string(e.order.Format),
		func(value string) string { e.order.Format = formats.Format(value); return "" })
}

// choice is a field in which one thing is chosen; set takes it, or says why it will not do.
func (e *exporting) choice(words content.FieldText, list []Option, now string, set func(value string) string) Field {
	return Field{Label: words.Label, Hint: words.Hint, Kind: One, Passing: true, Required: true, Missing: words.Empty, Options: list, Values: []string{now},
		keep: func(values []string) (string, error) { e.path = ""; return set(first(values)), nil }}
}

// extrasField offers what a partner can be shown with the offer. Nothing of it is ticked.
func (e *exporting) extrasField() Field {
	words := e.words()
	return Field{Label: words.Extras.Label, Hint: words.Extras.Hint, Kind: Many, Passing: true, Options: e.extras(), Values: e.order.Extras,
		keep: func(values []string) (string, error) { e.order.Extras = values; return "", nil }}
}

// extras gives the choices of what to show.
func (e *exporting) extras() []Option {
	var list []Option
	for _, extra := range documents.Extras(e.visit.book, e.record) {
		list = append(list, Option{Value: extra.Value, Name: shortened(extra.Text)})
	}
	return list
}

// mostOfExtra is how much of a note stands with its box; all of it comes into the file.
const mostOfExtra = 200

func shortened(text string) string {
	if runes := []rune(text); len(runes) > mostOfExtra {
		return string(runes[:mostOfExtra]) + "…"
	}
	return text
}

func (e *exporting) whereField() Field {
	words := e.words()
	e.complete()
	if e.path == "" {
		e.path = filepath.Join(e.folder, documents.FileName(e.visit.book, e.visit.name(), e.order, e.visit.today()))
	}
	return Field{Label: words.Where.Label, Hint: words.Where.Hint, Required: true, Missing: words.Where.Empty, Values: []string{e.path},
		Most: assessment.MaxNoteLength, Passing: true, keep: func(values []string) (string, error) {
			path := first(values)
			if path != e.path { // what was proposed stays as it is
				if path = typedPath(path); path == "" { // only quotes, say
					return words.Where.Empty, nil
				}
				path = e.ended(path)
			}
			say := e.unfit(path)
			if say == "" {
				e.folder, e.path = filepath.Dir(path), path
			}
			return say, nil
		}}
}

// complete chooses what there is no choice in.
func (e *exporting) complete() {
	if readers := e.order.Document.Readers(); len(readers) == 1 {
		e.order.Reader = readers[0]
	}
	if list := e.order.Document.Formats(); len(list) == 1 {
		e.order.Format = list[0]
	}
}

// ended gives a path the ending of the format, by which the computer knows how to open the file.
func (e *exporting) ended(path string) string {
	if os.IsPathSeparator(path[len(path)-1]) || formats.FromName(path) == e.order.Format || isFolder(path) {
		return path
	}
	return strings.TrimSuffix(path, ".") + "." + string(e.order.Format)
}

// longestName is how long a file's name can be, in bytes, on most systems; on the others the file is not written.
const longestName = 255

// unfit says why a file cannot go to a path; "" when it can, as far as can be known before it is written.
func (e *exporting) unfit(path string) string {
	words := e.words()
	folder := filepath.Dir(path)
	if !isFolder(folder) {
		return content.Fill(words.NoFolder, "folder", folder)
	}
	if isFolder(path) {
		return content.Fill(words.Folder, "path", path)
	}
	if len(filepath.Base(path)) > longestName {
		return words.LongName
	}
	return ""
}

// write makes the file, unless one of that name is there: then it asks first.
func (e *exporting) write() Next {
	if _, err := os.Lstat(e.path); err == nil {
		return GoTo(e.ask())
	}
	return e.make() // where it cannot even be looked for, that says what is wrong
}

func (e *exporting) ask() Page {
	words := e.words()
	return &Listing{Visit: e.visit, Title: words.Title, Says: []string{content.Fill(words.There, "path", e.path)}, Up: e.again, At: e.place(), Start: 1,
		Rows: []ListRow{{Name: words.Replace, Open: e.make}, {Name: words.Another, Open: e.again}, {Name: words.Back, Open: e.back}}}
}

// again goes back to where the file shall go.
func (e *exporting) again() Next {
	form := e.form(false)
	form.at = form.count() - 1
	return GoTo(form)
}

func (e *exporting) make() Next {
	words := e.words()
	if e.written() != nil {
		return e.again().and(content.Fill(words.Unwritten, "path", e.path))
	}
	return GoTo(e.done())
}

// written makes the document and writes it.
func (e *exporting) written() error {
	data, err := documents.Make(e.visit.book, e.record, e.order, e.visit.kept.Now())
	if err != nil {
		return err
	}
	return store.WriteFile(e.path, data)
}

func (e *exporting) done() Page {
	words := e.words()
	return &Listing{Visit: e.visit, Title: words.Title, Says: []string{content.Fill(words.Done, "path", e.path), words.Look}, Up: e.back, At: e.place(),
		Rows: []ListRow{
			{Name: words.Open, Open: func() Next {
				if launch.Open(e.path) != nil {
					return Next{Say: content.Fill(words.NotOpened, "path", e.path)}
				}
				return Next{Say: words.Opened}
			}},
			{Name: words.More, Open: func() Next { return GoTo(e.visit.Export("", e.back)) }},
			{Name: words.Back, Open: e.back},
		}}
}

func (e *exporting) place() store.Place { return e.visit.Place(ExportPage, "") }
