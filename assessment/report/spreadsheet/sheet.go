package spreadsheet

import (
	"encoding/xml"
	"fmt"
	"io"
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

// sheet writes the page of one table. In the first of a workbook the pen waits.
func sheet(w io.Writer, p page, first bool, texts *sharedStrings) error {
	widths, err := columnWidths(p.Columns, p.rows)
	if err != nil {
		return err
	}
	fmt.Fprint(w, declaration+`<worksheet xmlns="`+mainSpace+`"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView`)
	if first {
		fmt.Fprint(w, ` tabSelected="1"`)
	}
	fmt.Fprint(w, ` workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>`+
		`<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`)
	if len(widths) > 0 {
		fmt.Fprint(w, `<cols>`)
		for i, width := range widths {
			fmt.Fprintf(w, `<col min="%d" max="%d" width="%d" customWidth="1"/>`, i+1, i+1, width)
		}
		fmt.Fprint(w, `</cols>`)
	}
	fmt.Fprint(w, `<sheetData><row r="1">`)
	for i, column := range p.Columns {
		textCell(w, reference(i, 1), headStyle, column.Name, texts)
	}
	fmt.Fprint(w, `</row>`)
	last := 1
	err = p.rows(func(row []string) error {
		last++
		fmt.Fprintf(w, `<row r="%d"%s>`, last, height(row, widths))
		for j, cell := range row {
			at, kind := reference(j, last), p.Columns[j].Kind
			if n, ok := dayNumber(kind, cell); ok {
				fmt.Fprintf(w, `<c r="%s" s="%d"><v>%d</v></c>`, at, dayStyle, n)
			} else if isNumber(kind, cell) {
				fmt.Fprintf(w, `<c r="%s" s="%d"><v>%s</v></c>`, at, numberStyle, cell)
			} else {
				textCell(w, at, textStyle, cell, texts)
			}
		}
		_, err := fmt.Fprint(w, `</row>`) // of the buffer, which keeps the first one
		return err
	})
	if err != nil {
		return err
	}
	fmt.Fprint(w, `</sheetData>`)
	if len(p.Columns) > 0 && last > 1 {
		fmt.Fprintf(w, `<autoFilter ref="A1:%s"/>`, reference(len(p.Columns)-1, last))
	}
	_, err = fmt.Fprint(w, `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>`+
		`<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>`+ // A4, as wide as the table
		`<headerFooter><oddFooter>`+escaped(footer(p.Table))+`</oddFooter></headerFooter></worksheet>`)
	return err
}

func textCell(w io.Writer, at string, style int, text string, texts *sharedStrings) {
	if text = cut(clean(text), longestText); text == "" {
		fmt.Fprintf(w, `<c r="%s" s="%d"/>`, at, style)
		return
	}
	fmt.Fprintf(w, `<c r="%s" s="%d" t="s"><v>%d</v></c>`, at, style, texts.place(text))
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
