package spreadsheet

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"math"
	"path"
	"strconv"
	"strings"

	"equalfooting/assessment"
)

// Limits of a workbook that is read. Ours are far within them; anything beyond is refused before it fills the memory.
const (
	MostBytes    = 8 << 20  // of the file
	mostUnpacked = 64 << 20 // of all parts together
	mostSheets   = 50
	mostRows     = 5_000
	mostColumns  = 100
	mostStrings  = 200_000
)

// ErrNoWorkbook says that a file is not a workbook that can be read here: it is damaged, locked or too large.
var ErrNoWorkbook = errors.New("no workbook that can be read")

// Page is a sheet as it is read: its cells by row. A row is as long as its last cell.
type Page struct {
	Name string
	Rows [][]Cell
}

// Cell is what a cell of a sheet holds: a text, or a number as written in the file.
type Cell struct {
	Text   string
	Number bool
	from   int // the day that counts as 0, in days after the usual one
}

// At returns a cell; an empty one if there is none.
func (p Page) At(row, column int) Cell {
	if row >= len(p.Rows) || column >= len(p.Rows[row]) {
		return Cell{}
	}
	return p.Rows[row][column]
}

// Day returns the day that a cell holds, as 2027-03-01: a number as spreadsheets count days, or a text, which must already have that form.
// Any other cell is returned as its text.
func (c Cell) Day() string {
	n, err := strconv.ParseFloat(c.Text, 64)
	if !c.Number || err != nil || n < 1 || n > 2958465 { // the last day of 9999
		return c.Text
	}
	day := dayZero.AddDate(0, 0, int(math.Floor(n))+c.from)
	return assessment.DateOf(day).String()
}

// Whole returns a whole number without empty decimals: 3.0 is 3. Any other cell is returned as its text.
func (c Cell) Whole() string {
	n, err := strconv.ParseFloat(strings.TrimSpace(c.Text), 64)
	if err != nil || n != math.Trunc(n) || math.Abs(n) > 1e9 {
		return c.Text
	}
	return strconv.Itoa(int(n))
}

// Read reads all sheets of a workbook, even hidden ones, in order. Formulas count as their results. The error is ErrNoWorkbook.
func Read(data []byte) ([]Page, error) {
	if len(data) > MostBytes {
		return nil, ErrNoWorkbook
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, ErrNoWorkbook
	}
	b := &book{archive: archive, left: mostUnpacked}
	pages, err := b.pages()
	if err != nil {
		return nil, ErrNoWorkbook
	}
	return pages, nil
}

// book is a workbook being read.
type book struct {
	archive *zip.Reader
	left    int64 // how much may still be unpacked
	texts   []string
	from    int // as in Cell
}

const workbookPart = "xl/workbook.xml"

func (b *book) pages() ([]Page, error) {
	var list struct {
		Settings struct {
			From1904 string `xml:"date1904,attr"`
		} `xml:"workbookPr"`
		Sheets []struct {
			Name string `xml:"name,attr"`
			Part string `xml:"id,attr"`
		} `xml:"sheets>sheet"`
	}
	if err := b.decode(workbookPart, &list); err != nil {
		return nil, err
	}
	if list.Settings.From1904 == "1" || list.Settings.From1904 == "true" {
		const after = 1462
		b.from = after
	}
	parts, err := b.relations()
	if err != nil || len(list.Sheets) > mostSheets {
		return nil, ErrNoWorkbook
	}
	if err := b.readTexts(parts); err != nil {
		return nil, err
	}
	var pages []Page
	for _, s := range list.Sheets {
		rows, err := b.rows(parts[s.Part].name)
		if err != nil {
			return nil, err
		}
		pages = append(pages, Page{Name: s.Name, Rows: rows})
	}
	return pages, nil
}

// related is a part that the workbook refers to, and what it is.
type related struct{ name, kind string }

func (b *book) relations() (map[string]related, error) {
	var list struct {
		All []struct {
			ID     string `xml:"Id,attr"`
			Kind   string `xml:"Type,attr"`
			Target string `xml:"Target,attr"`
		} `xml:"Relationship"`
	}
	if err := b.decode("xl/_rels/workbook.xml.rels", &list); err != nil {
		return nil, err
	}
	parts := make(map[string]related)
	for _, r := range list.All {
		name := strings.TrimPrefix(r.Target, "/")
		if name == r.Target {
			name = path.Join("xl", r.Target)
		}
		parts[r.ID] = related{name, path.Base(r.Kind)}
	}
	return parts, nil
}

// decode reads a whole part.
func (b *book) decode(name string, into any) error {
	part, err := b.open(name)
	if err != nil {
		return err
	}
	return xml.NewDecoder(part).Decode(into)
}

// each goes through a part, and calls read for each element with a name.
func (b *book) each(name, element string, read func(*xml.Decoder, *xml.StartElement) error) error {
	part, err := b.open(name)
	if err != nil {
		return err
	}
	d := xml.NewDecoder(part)
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		start, is := token.(xml.StartElement)
		if !is || start.Name.Local != element {
			continue
		}
		if err := read(d, &start); err != nil {
			return err
		}
	}
}

// open unpacks a part while there is room for it: an archive of a few bytes can unpack to more than a computer holds.
func (b *book) open(name string) (io.Reader, error) {
	for _, f := range b.archive.File {
		if f.Name != name {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return nil, err
		}
		defer r.Close()
		data, err := io.ReadAll(io.LimitReader(r, b.left+1))
		b.left -= int64(len(data))
		if err != nil || b.left < 0 {
			return nil, ErrNoWorkbook
		}
		return bytes.NewReader(data), nil
	}
	return nil, ErrNoWorkbook
}
