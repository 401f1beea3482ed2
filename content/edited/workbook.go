// Package edited takes in tables that this program wrote as workbooks, after they were changed in a spreadsheet program: it says whose a
// table is and what it would change, and changes it.
package edited

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/spreadsheet"
	"equalfooting/content"
	"equalfooting/content/documents"
)

// Workbook is one of our tables that came back.
type Workbook struct {
	path    string
	mark    map[string]string
	columns []column
	sums    map[string][]string // by a row's key: what its cells were, in the order of the columns
	sheet   spreadsheet.Page
	long    string // the name of a sheet that is only for reading, if it was changed
}

// column is one of the table's columns, and where it is in the sheet now.
type column struct {
	id, name string
	at       int // -1 if it is gone
}

// Read reads a workbook. The error says that it is not one of ours, or what has been lost from it.
func Read(path string, data []byte) (Workbook, error) {
	pages, err := spreadsheet.Read(data)
	if err != nil {
		return Workbook{}, content.Failure("edited/damaged").With("path", path)
	}
	w := Workbook{path: path, mark: make(map[string]string), sums: make(map[string][]string)}
	long := make(map[string]map[string]bool) // by the sheet's name: the sums of what was on it
	hidden := slices.IndexFunc(pages, func(p spreadsheet.Page) bool { return p.At(0, 0).Text == report.BackFormat })
	if hidden < 0 || pages[hidden].At(0, 1).Whole() != "1" {
		return Workbook{}, content.Failure("edited/not_ours").With("path", path)
	}
	for row := range pages[hidden].Rows {
		first, second, third := pages[hidden].At(row, 0).Text, pages[hidden].At(row, 1).Text, pages[hidden].At(row, 2).Text
		switch first {
		case report.BackColumn:
			w.columns = append(w.columns, column{id: second, name: third, at: -1})
		case report.BackRow:
			w.sums[second] = strings.Fields(third)
		case report.BackLong:
			if long[third] == nil {
				long[third] = make(map[string]bool)
			}
			long[third][second] = true
		default:
			w.mark[first] = second
		}
	}
	if len(w.columns) == 0 || w.document() != documents.Answers && w.document() != documents.Plan {
		return Workbook{}, content.Failure("edited/not_ours").With("path", path)
	}
	if !w.finds(slices.Delete(pages, hidden, hidden+1)) {
		return Workbook{}, content.Failure("edited/no_key").With("path", path)
	}
	for _, page := range pages {
		if sums := long[page.Name]; sums != nil && !same(page, sums) {
			w.long = page.Name
		}
	}
	return w, nil
}

// same says whether a sheet has the same texts as when it was made.
func same(page spreadsheet.Page, sums map[string]bool) bool {
	found := make(map[string]bool)
	for _, row := range page.Rows {
		for _, c := range row {
			if report.PlainCell(c.Text) == "" {
				continue
			}
			sum := report.CellSum(c.Text)
			if !sums[sum] {
				return false
			}
			found[sum] = true
		}
	}
	return len(found) == len(sums)
}

// finds finds the sheet with the table, and its columns, wherever they were moved to.
func (w *Workbook) finds(pages []spreadsheet.Page) bool {
	for _, page := range pages {
		if len(page.Rows) == 0 {
			continue
		}
		for i := range w.columns {
			w.columns[i].at = slices.IndexFunc(page.Rows[0], func(c spreadsheet.Cell) bool {
				return report.PlainCell(c.Text) == report.PlainCell(w.columns[i].name)
			})
		}
		if w.columns[len(w.columns)-1].at >= 0 && len(w.columns) > 1 && slices.ContainsFunc(w.columns[:len(w.columns)-1], func(c column) bool { return c.at >= 0 }) {
			w.sheet = page
			return true
		}
	}
	return false
}

func (w Workbook) document() documents.Document {
	return documents.Document(w.mark[documents.MarkDocument])
}

func (w Workbook) reader() documents.Reader { return documents.Reader(w.mark[documents.MarkReader]) }

// Kept is the part of the store needed to find the organisation of a workbook.
type Kept interface {
	Get(id assessment.ID) (assessment.Record, error)
	Caseload() ([]assessment.Summary, error)
}

// Owner finds the organisation that the table belongs to: by its number and the time when it got that or, if all of it came from another
// computer, by that time and its name. The error says that it is not here, or that the table no longer fits it.
func (w Workbook) Owner(kept Kept) (assessment.Record, error) {
	list, err := kept.Caseload()
	if err != nil {
		return assessment.Record{}, err
	}
	name := w.mark[documents.MarkName]
	created, err := strconv.ParseInt(w.mark[documents.MarkCreated], 10, 64)
	if err != nil {
		return assessment.Record{}, content.Failure("edited/not_ours").With("path", w.path)
	}
	var found []assessment.Summary
	for _, s := range list {
		if !s.Damaged && s.Created.Equal(time.Unix(0, created)) && (s.ID.String() == w.mark[documents.MarkOrganisation] || assessment.SameName(s.Name, name)) {
			found = append(found, s)
		}
	}
	if len(found) != 1 {
		return assessment.Record{}, w.failure("edited/not_here", name)
	}
	r, err := kept.Get(found[0].ID)
	if err != nil {
		return r, err
	}
	return r, w.fits(r)
}

// failure says why the table cannot be used, with the organisation's name.
func (w Workbook) failure(sentence, name string) error {
	return content.Failure(sentence).With("path", w.path, "name", assessment.Tame(name))
}

func (w Workbook) fits(r assessment.Record) error {
	switch {
	case w.document() == documents.Plan:
		return nil
	case w.mark[documents.MarkVisit] != strconv.Itoa(r.Current().Number):
		return w.failure("edited/other_visit", r.Organisation.Name)
	case w.mark[documents.MarkPartner] != string(r.Organisation.HadPartner()):
		return w.failure("edited/other_form", r.Organisation.Name)
	}
	return nil
}
