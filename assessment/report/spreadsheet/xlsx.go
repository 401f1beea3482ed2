package spreadsheet

import (
	"archive/zip"
	"bufio"
	"cmp"
	_ "embed"
	"fmt"
	"io"
	"strings"
	"time"

	"equalfooting/assessment/report"
)

// XLSX writes a workbook with a sheet for each table: the column names stay in sight at the top, and days and whole numbers are stored as
// such, so that they sort and count; everything else is text, whatever it looks like. It prints on A4. Excel cannot hold texts above 32,767
// characters: longer ones are cut. The error is the writer's.
func XLSX(w io.Writer, tables ...report.Table) error {
	if len(tables) == 0 {
		tables = []report.Table{{}} // a workbook has at least one sheet
	}
	return workbookOf(w, pagesOf(tables))
}

// XLSXOf is XLSX with a first table whose rows need not be in memory as a whole. They come twice: first it is seen how wide they are. The
// error may be theirs too.
func XLSXOf(w io.Writer, first report.Table, rows Rows, others ...report.Table) error {
	return workbookOf(w, append([]page{{first, rows}}, pagesOf(others)...))
}

func workbookOf(w io.Writer, pages []page) error {
	parts := []part{
		{"[Content_Types].xml", text(contentTypes(len(pages)))},
		{"_rels/.rels", text(rootRelations)},
		{"xl/workbook.xml", text(workbook(pages))},
		{"xl/_rels/workbook.xml.rels", text(workbookRelations(len(pages)))},
		{"xl/styles.xml", text(styles)},
		{"docProps/core.xml", text(properties(pages[0].Table))},
	}
	var texts sharedStrings
	for i, p := range pages {
		parts = append(parts, part{fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1), func(w io.Writer) error { return sheet(w, p, i == 0, &texts) }})
	}
	parts = append(parts, part{"xl/sharedStrings.xml", texts.write})
	if err := pack(w, parts); err != nil {
		return fmt.Errorf("write XLSX: %w", err)
	}
	return nil
}

// styles.xml names the looks of cells, in the order of the constants in sheet.go.
//
//go:embed parts/styles.xml
var styles string

// part is one file within the workbook, which is a zip archive.
type part struct {
	name  string
	write func(w io.Writer) error
}

// text is what a part is that is known whole.
func text(s string) func(w io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, s)
		return err
	}
}

// longAgo is the date on every part, so that the same tables give the same bytes. Zip knows no earlier day.
var longAgo = time.Date(1980, time.January, 1, 0, 0, 0, 0, time.UTC)

func pack(w io.Writer, parts []part) error {
	archive := zip.NewWriter(w)
	for _, p := range parts {
		file, err := archive.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Deflate, Modified: longAgo})
		if err != nil {
			return err
		}
		buffered := bufio.NewWriter(file)
		if err := p.write(buffered); err != nil {
			return err
		}
		if err := buffered.Flush(); err != nil {
			return err
		}
	}
	return archive.Close()
}

const (
	declaration  = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	mainSpace    = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	relSpace     = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	packageSpace = "http://schemas.openxmlformats.org/package/2006/"
	mainType     = "application/vnd.openxmlformats-officedocument.spreadsheetml."

	rootRelations = declaration + `<Relationships xmlns="` + packageSpace + `relationships">` +
		`<Relationship Id="rId1" Type="` + relSpace + `/officeDocument" Target="xl/workbook.xml"/>` +
		`<Relationship Id="rId2" Type="` + packageSpace + `relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`
)

// properties say what the workbook is called, and that a program made it: who wrote its contents is not known.
func properties(t report.Table) string {
	return declaration + `<cp:coreProperties xmlns:cp="` + packageSpace + `metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
		`<dc:title>` + escaped(clean(cmp.Or(t.Heading, t.Title))) + `</dc:title><dc:creator>` + report.Author + `</dc:creator></cp:coreProperties>`
}

func contentTypes(sheets int) string {
	var b strings.Builder
	b.WriteString(declaration + `<Types xmlns="` + packageSpace + `content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/xl/workbook.xml" ContentType="` + mainType + `sheet.main+xml"/>` +
		`<Override PartName="/xl/styles.xml" ContentType="` + mainType + `styles+xml"/>` +
		`<Override PartName="/xl/sharedStrings.xml" ContentType="` + mainType + `sharedStrings+xml"/>` +
		`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`)
	for i := range sheets {
		fmt.Fprintf(&b, `<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="%sworksheet+xml"/>`, i+1, mainType)
	}
	b.WriteString(`</Types>`)
	return b.String()
}

func workbookRelations(sheets int) string {
	var b strings.Builder
	b.WriteString(declaration + `<Relationships xmlns="` + packageSpace + `relationships">`)
	for i := range sheets {
		fmt.Fprintf(&b, `<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>`, i+1, relSpace, i+1)
	}
	fmt.Fprintf(&b, `<Relationship Id="rId%d" Type="%s/styles" Target="styles.xml"/>`, sheets+1, relSpace)
	fmt.Fprintf(&b, `<Relationship Id="rId%d" Type="%s/sharedStrings" Target="sharedStrings.xml"/></Relationships>`, sheets+2, relSpace)
	return b.String()
}

// workbook lists the sheets, and repeats each one's columns' names on every page that is printed.
func workbook(tables []page) string {
	var list, repeated strings.Builder
	for i, name := range sheetNames(tables) {
		state := ""
		if tables[i].Hidden {
			state = ` state="hidden"`
		}
		fmt.Fprintf(&list, `<sheet name="%s" sheetId="%d"%s r:id="rId%d"/>`, escaped(name), i+1, state, i+1)
		fmt.Fprintf(&repeated, `<definedName name="_xlnm.Print_Titles" localSheetId="%d">'%s'!$1:$1</definedName>`,
			i, escaped(strings.ReplaceAll(name, "'", "''")))
	}
	return declaration + `<workbook xmlns="` + mainSpace + `" xmlns:r="` + relSpace + `"><bookViews><workbookView/></bookViews>` +
		`<sheets>` + list.String() + `</sheets><definedNames>` + repeated.String() + `</definedNames></workbook>`
}
