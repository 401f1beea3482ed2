package views

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store/answersfile"
	"equalfooting/tui/pages"
)

// bringing is views that are about to come in.
type bringing struct {
	c      pages.Case
	path   string
	list   []findings.ViewIn
	closed bool
}

// bringIn asks for an answers file, or a folder of them, and whose answers they are. It always begins with the file: what was read from
// one is not stored until that is known.
func bringIn(c pages.Case) (pages.Page, bool) {
	c.At.Field = ""
	b := &bringing{c: c, list: make([]findings.ViewIn, 1)} // until it is read, it is taken to be one view
	return c.Form(c.Book.Views().Title, b.fields, b.done), true
}

// fields ask who answered, and for a name, only for a single file: several say who answered themselves, and are named after their files.
func (b *bringing) fields(c pages.Case) []pages.Field {
	b.c = c
	words := c.Book.Views().Import
	list := []pages.Field{{Label: words.File, Hint: words.Hint, Required: true, Missing: words.Hint, Values: []string{b.path}, Most: assessment.MaxNoteLength, Passing: true,
		Keep: func(values []string) (string, error) {
			b.path = pages.TypedPath(pages.First(values))
			list, err := readAll(b.path)
			if err == nil {
				err = findings.ViewsFit(c.Book, c.Record, list, false)
			}
			if err != nil {
				return c.Book.Explain(err), nil
			}
			b.list = list
			return "", nil
		}}}
	if len(b.list) > 1 {
		return append(list, b.closedField(b.take))
	}
	in := &b.list[0]
	return append(list, whoAnswered(c, &in.Sheet.AnsweredBy), b.closedField(nil),
		pages.Field{Label: words.Name, Hint: words.Called, Begins: true, Values: []string{in.Name}, Most: assessment.MaxNameLength,
			Keep: func(values []string) (string, error) {
				in.Name = pages.Typed(values)
				return b.take()
			}})
}

// closedField asks whether they stay closed, and then runs then.
func (b *bringing) closedField(then func() (string, error)) pages.Field {
	words := b.c.Book.Views().Import.Closed
	const open, closed = "open", "closed"
	now := open
	if b.closed {
		now = closed
	}
	return pages.Field{Label: words.Label, Hint: words.Hint, Required: true, Missing: words.Empty, Kind: pages.One, Values: []string{now}, Passing: then == nil, Begins: then != nil,
		Options: []pages.Option{{Value: open, Name: words.No}, {Value: closed, Name: words.Yes}},
		Keep: func(values []string) (string, error) {
			b.closed = pages.First(values) == closed
			if then == nil {
				return "", nil
			}
			return then()
		}}
}

// take brings them all in at once.
func (b *bringing) take() (say string, err error) {
	if err := findings.ViewsFit(b.c.Book, b.c.Record, b.list, b.closed); err != nil {
		return b.c.Book.Explain(err), nil
	}
	return "", b.c.ChangeAt(func(r *assessment.Record, now time.Time) error {
		findings.TakeViewsIn(r, b.list, b.closed, now)
		return nil
	})
}

// done says what has come in.
func (b *bringing) done() pages.Next {
	words := b.c.Book.Views().Import
	said := b.c.Book.Count(words.Several, len(b.list))
	if len(b.list) == 1 {
		text := words.Done
		if b.closed {
			text = words.DoneClosed
		}
		views := b.c.Again().Record.Views
		said = content.Fill(text, "name", findings.ViewName(b.c.Book, views[len(views)-1]))
	}
	return pages.GoTo(b.c.Own(pages.ViewsPage)).And(said)
}

// endings are the endings of answers files.
func endings() []string { return []string{".yaml", ".yml", ".json"} }

// readAll reads an answers file, or all those in a folder, each named after its file.
func readAll(path string) ([]findings.ViewIn, error) {
	info, err := os.Stat(path)
	if err != nil || !info.IsDir() {
		sheet, err := readFile(path)
		return []findings.ViewIn{{File: filepath.Base(path), Sheet: sheet}}, err
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, &answersfile.FileError{Path: path, Err: err}
	}
	var list []findings.ViewIn
	for _, e := range entries {
		if e.IsDir() || !slices.Contains(endings(), strings.ToLower(filepath.Ext(e.Name()))) {
			continue
		}
		sheet, err := readFile(filepath.Join(path, e.Name()))
		if err != nil {
			return nil, err
		}
		list = append(list, findings.ViewIn{File: e.Name(), Name: findings.CalledAfter(e.Name()), Sheet: sheet})
	}
	if len(list) == 0 {
		return nil, content.Failure("views/import/no_files")
	}
	return list, nil
}

var errNoFile = errors.New("not a regular file")

// readFile reads an answers file. The error is an *answersfile.FileError.
func readFile(path string) (assessment.Sheet, error) {
	unread := func(err error) (assessment.Sheet, error) {
		return assessment.Sheet{}, &answersfile.FileError{Path: path, Err: err}
	}
	info, err := os.Stat(path)
	if err != nil {
		return unread(err)
	}
	// A folder has nothing to read, and a device or a pipe could keep the wizard waiting for ever.
	if !info.Mode().IsRegular() {
		return unread(errNoFile)
	}
	file, err := os.Open(path)
	if err != nil {
		return unread(err)
	}
	defer file.Close()
	sheet, err := answersfile.Read(file)
	if err != nil {
		return unread(err)
	}
	return sheet.Tame(), nil
}
