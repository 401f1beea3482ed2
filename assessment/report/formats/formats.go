// Package formats writes a finished document, table or calendar in the format that a person chose. It is the one place that knows all the
// formats.
package formats

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/calendar"
	"equalfooting/assessment/report/html"
	"equalfooting/assessment/report/pdf"
	"equalfooting/assessment/report/spreadsheet"
	"equalfooting/assessment/report/word"
)

// Format is a kind of file, named after the ending of its name.
type Format string

// The formats.
const (
	PDF      Format = "pdf"
	Word     Format = "docx"
	HTML     Format = "html"
	Markdown Format = "md"
	JSON     Format = "json"
	Excel    Format = "xlsx"
	CSV      Format = "csv"
	Calendar Format = "ics"
)

// OfDocuments returns the formats that a document can be written in, beginning with the one that most people can print.
func OfDocuments() []Format { return []Format{PDF, Word, HTML, Markdown} }

// OfTables returns those that a table can be written in.
func OfTables() []Format { return []Format{Excel, CSV} }

// FromName returns the format that a file's name ends in; "" if it has no ending.
func FromName(name string) Format {
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 || strings.ContainsAny(name[dot:], `/\`) {
		return ""
	}
	return Format(strings.ToLower(name[dot+1:]))
}

// Document writes a document. A format that is not one of OfDocuments is an error.
func Document(f Format, d report.Document) ([]byte, error) {
	d = d.Straight()
	var b bytes.Buffer
	var err error
	switch f {
	case PDF:
		err = pdf.Write(&b, d)
	case Word:
		err = word.Write(&b, d)
	case HTML:
		err = html.Write(&b, d)
	case Markdown:
		err = report.Markdown(&b, d)
	default:
		err = fmt.Errorf("no document in %q", f)
	}
	return b.Bytes(), err
}

// Separator is what goes between the cells of a CSV file, by name.
type Separator string

// The separators. Spreadsheets expect a semicolon where decimal numbers have a comma.
const (
	ByComma     Separator = "comma"
	BySemicolon Separator = "semicolon"
)

// Separators returns both.
func Separators() []Separator { return []Separator{ByComma, BySemicolon} }

// Unshown returns the letters of a document that a format cannot show, in the order they appear. Only a PDF file has its own fonts; the
// others use those of the computer they are read on.
func Unshown(f Format, d report.Document) []rune {
	if f != PDF {
		return nil
	}
	return pdf.Unshown(d.Straight())
}

// Table writes a table and what is to be known about it: in Excel on separate sheets, in CSV with the facts in columns of their own. Cells
// are separated by the separator, or a comma if it is neither. A format that is not one of OfTables is an error.
func Table(f Format, t report.Table, separator Separator) ([]byte, error) {
	t = t.Straight()
	var b bytes.Buffer
	var err error
	switch f {
	case Excel:
		sheets := []report.Table{t, t.About.Sheet()}
		long, isLong := spreadsheet.LongTexts(t)
		if isLong {
			sheets = slices.Insert(sheets, 1, long)
		}
		if back, comes := t.Back.Sheet(t); comes {
			if isLong {
				back.AddLong(long)
			}
			sheets = append(sheets, back)
		}
		err = spreadsheet.XLSX(&b, sheets...)
	case CSV:
		sign := ','
		if separator == BySemicolon {
			sign = ';'
		}
		err = spreadsheet.CSV(&b, t.WithFacts(), sign)
	default:
		err = fmt.Errorf("no table in %q", f)
	}
	return b.Bytes(), err
}

// Workbook writes a table to Excel whose rows need not be in memory as a whole. All of it has room in its cells, and none of it comes back.
// rows gives some of them at a time, and the same each time; the error may be its too.
func Workbook(w io.Writer, t report.Table, rows func(fn func(some report.Table) error) error) error {
	t = t.Straight()
	one := func(fn func(row []string) error) error {
		return rows(func(some report.Table) error {
			for _, row := range some.Straight().Rows {
				if err := fn(row); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return spreadsheet.XLSXOf(w, t, one, t.About.Sheet())
}

// ErrNoDays says that a calendar has no day in it, and so cannot be written.
var ErrNoDays = calendar.ErrNoDays

// Days writes a calendar. The error may be ErrNoDays.
func Days(c report.Calendar) ([]byte, error) {
	var b bytes.Buffer
	err := calendar.Write(&b, c.Straight())
	return b.Bytes(), err
}

// Known says whether f is one of a list.
func (f Format) Known(list []Format) bool { return slices.Contains(list, f) }
