package views

import (
	"errors"
	"os"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store/answersfile"
	"equalfooting/tui/pages"
)

// bringIn asks for an answers file, and whose answers they are. It always begins with the file: what was read of one is
// not kept until it has a name.
func bringIn(c pages.Case) (pages.Page, bool) {
	c.At.Field = ""
	words := c.Book.Views().Import
	var path, name string
	var sheet assessment.Sheet
	fields := func(c pages.Case) []pages.Field {
		return []pages.Field{
			{Label: words.File, Hint: words.Hint, Required: true, Missing: words.Hint, Values: []string{path}, Most: assessment.MaxNoteLength, Passing: true,
				Keep: func(values []string) (say string, err error) {
					path = pages.TypedPath(pages.First(values))
					if sheet, err = readFile(path); err == nil {
						err = c.Record.Misfit(sheet)
					}
					if err != nil {
						return c.Book.Explain(err), nil
					}
					return "", nil
				}},
			whoAnswered(c, &sheet.AnsweredBy),
			{Label: words.Name, Hint: words.Called, Begins: true, Required: true, Missing: words.Empty, Values: []string{name}, Most: assessment.MaxNameLength,
				Keep: func(values []string) (string, error) {
					name = pages.Typed(values)
					if err := findings.ViewTaken(c.Record, name); err != nil {
						return c.Book.Explain(err), nil
					}
					return "", c.ChangeAt(func(r *assessment.Record, now time.Time) error {
						r.AddViewOf(name, sheet, now)
						return nil
					})
				}},
		}
	}
	return c.Form(c.Book.Views().Title, fields, func() pages.Next {
		return pages.GoTo(c.Own(pages.ViewsPage)).And(content.Fill(words.Done, "name", name))
	}), true
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
	// Of a folder there is nothing to read, and a device or a pipe could keep the wizard waiting for ever.
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
