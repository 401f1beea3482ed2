package spreadsheet

import (
	"strings"
	"unicode"

	"equalfooting/assessment/report"
)

// longLines is the most lines of a row on the sheet of long texts. They are few, so that pages are full.
const longLines = 10

// LongTexts returns a sheet of the texts that are too long for their rows on paper, because Excel makes no row higher. There each is whole,
// in as many rows as it needs, with the beginning of its row and the name of its column. The cell in the table has all of it too. ok is
// false if there is no such text.
func LongTexts(t report.Table) (sheet report.Table, ok bool) {
	words := t.About.Long
	widths, _ := columnWidths(t.Columns, rowsOf(t)) // the table has them, and no error
	sheet = report.Table{Title: words.Title, Columns: []report.Column{{Name: words.Row}, {Name: words.Column}, {Name: words.Text}}}
	if len(t.Back.Columns) > 0 {
		sheet.Columns[2].Name = words.Back
	}
	for i, row := range t.Rows {
		for j := range row {
			text := clean(t.Shown(i, j))
			if linesOf(text, widths[j]) <= mostLines {
				continue
			}
			for n, piece := range pieces(text, widened, longLines) {
				cells := []string{"", "", piece}
				if n == 0 {
					cells[0], cells[1] = begins(row, j), t.Columns[j].Name
				}
				sheet.Rows = append(sheet.Rows, cells)
			}
		}
	}
	return sheet, len(sheet.Rows) > 0
}

// begins is the beginning of a row: its first two texts that are not the one in question.
func begins(row []string, but int) string {
	var texts []string
	for i, cell := range row {
		if i != but && cell != "" && len(texts) < 2 {
			texts = append(texts, cell)
		}
	}
	return strings.Join(texts, "\n")
}

// pieces splits a text, between words if it can, so that no part takes more than this many lines of this width.
func pieces(text string, width, most int) []string {
	var list, lines []string
	left := most
	for line := range strings.SplitSeq(text, "\n") {
		for linesOf(line, width) > left {
			if left == most { // a line that is too long for one part
				head, rest := headOf(line, most*inLine(width))
				list, line = append(list, head), rest
				continue
			}
			list, lines, left = append(list, strings.Join(lines, "\n")), nil, most
		}
		lines, left = append(lines, line), left-linesOf(line, width)
	}
	return append(list, strings.Join(lines, "\n"))
}

// headOf splits a line so that the first part is no wider than this many characters, after a space if it can.
func headOf(line string, wide int) (head, rest string) {
	end, space, n := 0, 0, 0
	for i, r := range line {
		if n += across(string(r)); n > wide && i > 0 {
			break
		}
		end = i + len(string(r))
		if unicode.IsSpace(r) {
			space = end
		}
	}
	if space > 0 {
		end = space
	}
	return strings.TrimRightFunc(line[:end], unicode.IsSpace), line[end:]
}
