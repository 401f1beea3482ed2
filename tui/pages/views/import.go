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
					if sheet, say = readFile(c.Book, path); say == "" {
						say = c.Book.Views().Misfit(c.Record.Misfit(sheet))
					}
					return say, nil
				}},
			{Label: words.Name, Hint: words.Called, Begins: true, Required: true, Missing: words.Empty, Values: []string{name}, Most: assessment.MaxNameLength,
				Keep: func(values []string) (string, error) {
					name = pages.Typed(values)
					if say := findings.ViewTaken(c.Book, c.Record, name); say != "" {
						return say, nil
					}
					return "", c.ChangeAt(func(r *assessment.Record, now time.Time) error {
						r.AddView(name, assessment.ImportedView, sheet.Answers, now)
						return nil
					})
				}},
		}
	}
	return c.Form(c.Book.Views().Title, fields, func() pages.Next {
		return pages.GoTo(c.Own(pages.ViewsPage)).And(content.Fill(words.Done, "name", name))
	}), true
}

// readFile reads an answers file, and says what is wrong with it; "" where nothing is.
func readFile(book *content.Book, path string) (assessment.Sheet, string) {
	words := book.Failures()
	info, err := os.Stat(path)
	if err != nil {
		return assessment.Sheet{}, content.Fill(words.FileMissing, "path", path)
	}
	// Of a folder there is nothing to read, and a device or a pipe could keep the wizard waiting for ever.
	if !info.Mode().IsRegular() {
		return assessment.Sheet{}, content.Fill(words.FileUnreadable, "path", path)
	}
	file, err := os.Open(path)
	if err != nil {
		return assessment.Sheet{}, content.Fill(words.FileUnreadable, "path", path)
	}
	defer file.Close()
	sheet, err := answersfile.Read(file)
	if err != nil {
		return assessment.Sheet{}, content.Fill(book.Views().Import.Refused, "mistake", mistake(book, path, err))
	}
	return sheet.Straight(), ""
}

// mistake says what is wrong with an answers file, and where.
func mistake(book *content.Book, path string, err error) string {
	m, ok := errors.AsType[*answersfile.Mistake](err)
	if !ok {
		return book.Failures().Unknown
	}
	return book.FileMistake(path, m.Line, m.SentenceKey(), "entry", m.Entry, "given", m.Given, "nearest", m.Nearest)
}
