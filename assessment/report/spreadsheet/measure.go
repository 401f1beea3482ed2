package spreadsheet

import (
	"fmt"
	"strings"

	"equalfooting/assessment/report"
)

// A column is as wide as its longest line, in characters, between the first two of these; above that the text wraps. A column with a text
// that would take many lines is wider.
const (
	narrowest = 12
	widest    = 50
	widened   = 80
	manyLines = 10
)

func columnWidths(columns []report.Column, rows Rows) ([]int, error) {
	widths, longest, lines := make([]int, len(columns)), make([]int, len(columns)), make([]int, len(columns))
	for i, column := range columns {
		longest[i] = across(column.Name) + 3 // the sign of the filter is next to it
	}
	err := rows(func(row []string) error {
		for i, cell := range row {
			for line := range strings.SplitSeq(cell, "\n") {
				longest[i] = max(longest[i], across(line)+2)
			}
			lines[i] = max(lines[i], linesOf(cell, widest))
		}
		return nil
	})
	for i := range widths {
		widths[i] = min(max(longest[i], narrowest), widest)
		if lines[i] > manyLines {
			widths[i] = min(max(longest[i], narrowest), widened)
		}
	}
	return widths, err
}

// The height of a line, in points; and how many lines a row has room for: Excel gives it 409 points at most.
const (
	lineHeight = 15
	mostLines  = 27
)

// height says how high a row is whose text wraps; "" if all of it fits on one line. Excel would work this out itself, but LibreOffice shows
// only the first line. What does not fit is in LongTexts.
func height(row []string, widths []int) string {
	most := 1
	for i, cell := range row {
		most = max(most, linesOf(cell, widths[i]))
	}
	if most == 1 {
		return ""
	}
	return fmt.Sprintf(` ht="%d"`, min(most, mostLines)*lineHeight)
}

// linesOf is how many lines a text takes in a column of a width. One line too many is better than one that nobody sees.
func linesOf(text string, width int) (lines int) {
	for line := range strings.SplitSeq(text, "\n") {
		lines += max(1, (across(line)+inLine(width)-1)/inLine(width))
	}
	return lines
}

// inLine is how many characters of a line fit in a column: a tenth is left for words that move to the next line.
func inLine(width int) int { return width * 10 / 11 }

// across is roughly how wide a line is, in characters. Those from the East Asian scripts on, including emoji, take two.
func across(line string) int {
	n := 0
	for _, r := range line {
		n++
		if r >= '⺀' {
			n++
		}
	}
	return n
}
