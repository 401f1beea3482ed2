package command

import (
	"fmt"
	"io"
	"os"

	"equalfooting/assessment/report/spreadsheet"
	"equalfooting/content"
	"equalfooting/content/edited"
	"equalfooting/store"
	"equalfooting/store/answersfile"
)

// openEdited reads an edited workbook.
func openEdited(path string) (*edited.Workbook, error) {
	data, err := store.ReadUpTo(path, spreadsheet.MostBytes)
	if err != nil {
		return nil, &answersfile.FileError{Path: path, Err: err}
	}
	w, err := edited.Read(path, data)
	return &w, err
}

// compare finds which organisation each edited workbook is for, and what it would change.
func (m *importCommand) compare(st *store.Store, files []incoming) error {
	for i := range files {
		if files[i].edited == nil {
			continue
		}
		r, err := files[i].edited.Owner(st)
		if err != nil && len(files) == 1 {
			return err
		}
		if err != nil {
			files[i].edited, files[i].blocked = nil, err
			continue
		}
		files[i].changes = files[i].edited.Changes(m.book, r, st.Now())
	}
	return nil
}

// sayEdited says what each edited workbook would change; apart says that there is other text above.
func (m *importCommand) sayEdited(out io.Writer, files []incoming, apart bool) {
	for _, f := range files {
		if f.edited == nil {
			continue
		}
		if apart {
			fmt.Fprintln(out)
		}
		apart = true
		for i, line := range f.changes.Says {
			if i > 0 {
				line = content.Fill(m.book.Commands().ListState, "state", line)
			}
			fmt.Fprintln(out, wrappedFor(os.Stdout, line))
		}
	}
}

// takeEdited makes the changes in an edited workbook, and returns what to say about them: nothing if there are none.
func (m *importCommand) takeEdited(st *store.Store, f incoming) (said string, err error) {
	if f.changes.None() {
		return "", nil
	}
	_, err = st.Change(f.changes.ID, f.changes.Apply)
	return content.Fill(m.book.Edited().Done, "name", f.changes.Name), err
}
