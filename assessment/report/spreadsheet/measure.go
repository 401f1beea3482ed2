package spreadsheet

import (
	"fmt"
	"strings"

	"equalfooting/assessment/report"
)

// A column is as wide as its longest line, in characters, between these two; above that the text wraps.
const (
	narrowest = 12
	widest    = 50
)

func columnWidths(t report.Table) []int {
	widths := make([]int, len(t.Columns))
	for i, column := range t.Columns {
		longest := across(column.Name) + 3 // the sign of the filter stands beside it
		for _, row := range t.Rows {
			for line := range strings.SplitSeq(row[i], "\n") {
				longest = max(longest, across(line)+2)
			}
		}
		widths[i] = min(max(longest, narrowest), widest)
	}
	return widths
}

// The height of a line, and the most that Excel gives a row, in points.
const (
	lineHeight = 15
	tallest    = 409
)

// height says how high a row is whose text wraps; "" where all of it stands on one line. Excel would see to that by
// itself, but LibreOffice shows the first line only. A little too high is better than a line that nobody sees, so a
// tenth is added for words that move to the next line.
func height(row []string, widths []int) string {
	most := 1
	for i, cell := range row {
		lines := 0
		for line := range strings.SplitSeq(cell, "\n") {
			lines += max(1, (across(line)*11+widths[i]*10-1)/(widths[i]*10))
		}
		most = max(most, lines)
	}
	if most == 1 {
		return ""
	}
	return fmt.Sprintf(` ht="%d"`, min(most*lineHeight, tallest))
}

// across is about how wide a line is, in characters. Those from the East Asian scripts on, emoji too, take two.
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
