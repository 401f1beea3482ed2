package spreadsheet

import (
	"encoding/xml"
	"fmt"
	"strconv"
	"strings"

	"equalfooting/assessment/report"
)

// The looks of cells in parts/styles.xml, by their position there.
const (
	headStyle = iota + 1
	textStyle
	numberStyle
	dayStyle
)

// sheet is the page of one table. The first of a workbook has the cursor.
func sheet(t report.Table, first bool, texts *sharedStrings) string {
	var b strings.Builder
	textCell := func(at string, style int, text string) {
		if text = cut(clean(text), longestText); text == "" {
			fmt.Fprintf(&b, `<c r="%s" s="%d"/>`, at, style)
			return
		}
		fmt.Fprintf(&b, `<c r="%s" s="%d" t="s"><v>%d</v></c>`, at, style, texts.place(text))
	}
	b.WriteString(declaration + `<worksheet xmlns="` + mainSpace + `"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView`)
	if first {
		b.WriteString(` tabSelected="1"`)
	}
	b.WriteString(` workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>` +
		`<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`)
	widths := columnWidths(t)
	if len(widths) > 0 {
		b.WriteString(`<cols>`)
		for i, width := range widths {
			fmt.Fprintf(&b, `<col min="%d" max="%d" width="%d" customWidth="1"/>`, i+1, i+1, width)
		}
		b.WriteString(`</cols>`)
	}
	b.WriteString(`<sheetData><row r="1">`)
	for i, column := range t.Columns {
		textCell(reference(i, 1), headStyle, column.Name)
	}
	b.WriteString(`</row>`)
	for i, row := range t.Rows {
		fmt.Fprintf(&b, `<row r="%d"%s>`, i+2, height(row, widths))
		for j, cell := range row {
			at, kind := reference(j, i+2), t.Columns[j].Kind
			if n, ok := dayNumber(kind, cell); ok {
				fmt.Fprintf(&b, `<c r="%s" s="%d"><v>%d</v></c>`, at, dayStyle, n)
			} else if isNumber(kind, cell) {
				fmt.Fprintf(&b, `<c r="%s" s="%d"><v>%s</v></c>`, at, numberStyle, cell)
			} else {
				textCell(at, textStyle, cell)
			}
		}
		b.WriteString(`</row>`)
	}
	b.WriteString(`</sheetData>`)
	if len(t.Columns) > 0 && len(t.Rows) > 0 {
		fmt.Fprintf(&b, `<autoFilter ref="A1:%s"/>`, reference(len(t.Columns)-1, len(t.Rows)+1))
	}
	b.WriteString(`<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>` +
		`<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>` + // A4, as wide as the table
		`<headerFooter><oddFooter>` + escaped(footer(t)) + `</oddFooter></headerFooter></worksheet>`)
	return b.String()
}

// longestFooter is how long a sheet's footer may be.
const longestFooter = 255

// footer numbers the pages, and says where to find texts that do not fit in their rows.
func footer(t report.Table) string {
	pages := "&C&P / &N"
	if _, ok := LongTexts(t); !ok {
		return pages
	}
	said := strings.ReplaceAll(t.About.Long.Said, "&", "&&")
	if len(said)+len(pages) > longestFooter {
		return pages
	}
	return "&L" + said + pages
}

// longestText is how many UTF-16 units Excel takes in a cell; above that it calls the whole file damaged.
const longestText = 32767

// escaped is a clean text as XML. Excel reads _x0041_ as the letter A, so the first character of such a sequence is written in that way
// too.
func escaped(text string) string {
	var b strings.Builder
	for {
		i := strings.Index(text, "_x")
		if i < 0 {
			break
		}
		_ = xml.EscapeText(&b, []byte(text[:i])) // a strings.Builder never returns an error
		if rest := text[i+2:]; len(rest) > 4 && rest[4] == '_' && strings.Trim(rest[:4], "0123456789abcdefABCDEF") == "" {
			b.WriteString("_x005F")
		}
		b.WriteByte('_')
		text = text[i+1:]
	}
	_ = xml.EscapeText(&b, []byte(text))
	return b.String()
}

// reference names a cell: column 0 and row 1 are A1.
func reference(column, row int) string {
	var letters string
	for n := column + 1; n > 0; n = (n - 1) / 26 {
		letters = string(rune('A'+(n-1)%26)) + letters
	}
	return letters + strconv.Itoa(row)
}
