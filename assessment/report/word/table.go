package word

import (
	"fmt"
	"strings"

	"equalfooting/assessment/report"
)

// cell is one cell of a table: whole paragraphs as XML, and what its own look adds to the style.
type cell struct{ text, looks string }

func inCell(runs string) cell { return cell{text: paragraph("TableText", runs)} }

// dataTable is a table under its title.
func dataTable(t report.Table) string {
	if len(t.Columns) == 0 {
		return ""
	}
	names := make([]string, len(t.Columns))
	for i, column := range t.Columns {
		names[i] = column.Name
	}
	rows := make([][]cell, len(t.Rows))
	for row := range t.Rows {
		for column := range t.Columns {
			rows[row] = append(rows[row], cell{text: spoken("TableText", t.Shown(row, column))})
		}
	}
	title := ""
	if t.Title != "" {
		title = spoken("Caption", t.Title)
	}
	return title + table("", columnWidths(t), names, rows)
}

// table is a table of any cells. alt says what it shows, for those who cannot see it; it may be empty. The row of names is repeated on each
// page and marked as the column names; if all names are empty there is none.
func table(alt string, widths []int, names []string, rows [][]cell) string {
	named := strings.Join(names, "") != ""
	look := `w:val="0600" w:firstRow="0"`
	if named {
		look = `w:val="0620" w:firstRow="1"`
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/>`+
		`<w:tblLook %s w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`, textWidth, look)
	if alt != "" {
		fmt.Fprintf(&b, `<w:tblDescription w:val="%s"/>`, escape(alt))
	}
	b.WriteString(`</w:tblPr><w:tblGrid>`)
	for _, width := range widths {
		fmt.Fprintf(&b, `<w:gridCol w:w="%d"/>`, width)
	}
	b.WriteString("</w:tblGrid>\n")
	if named {
		heads := make([]cell, len(names))
		for i, name := range names {
			heads[i] = cell{text: spoken("TableHead", name)}
		}
		writeRow(&b, "tblHeader", widths, heads)
	}
	for _, row := range rows {
		writeRow(&b, "cantSplit", widths, row)
	}
	b.WriteString("</w:tbl>\n" + paragraph("AfterTable", "")) // Word would make one table of two that touch
	return b.String()
}

// writeRow adds a row that is repeated on each page (tblHeader), or that is not split over two (cantSplit).
func writeRow(b *strings.Builder, how string, widths []int, cells []cell) {
	b.WriteString(`<w:tr><w:trPr><w:` + how + `/></w:trPr>`)
	for i, c := range cells {
		fmt.Fprintf(b, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s</w:tcPr>%s</w:tc>`, widths[i], c.looks, c.text)
	}
	b.WriteString("</w:tr>\n")
}
