// Package spreadsheet writes tables as sheets to work with: an Excel workbook, or a CSV file.
//
// The workbook's few parts are written here rather than by github.com/xuri/excelize: it would add six megabytes to the program and three
// milliseconds to every start, even for people who never make a spreadsheet, and would link net/http into something that promises to use no
// network. It reads the workbooks in the tests.
package spreadsheet

import (
	"strconv"
	"strings"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
)

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// clean leaves in s only what a sheet can hold: all line ends become the same, and a sign replaces control characters and bytes that are
// not letters.
func clean(s string) string {
	s = lineEnds.Replace(strings.ToValidUTF8(s, "\uFFFD"))
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == 0x7F || r == 0xFFFE || r == 0xFFFF {
			return '\uFFFD'
		}
		return r
	}, s)
}

// mostDigits is how long a number may be: spreadsheets round longer ones.
const mostDigits = 15

// isNumber says whether a cell is a whole number as Go writes it. Others, such as 007, stay text as they are.
func isNumber(kind report.ColumnKind, cell string) bool {
	if kind != report.NumberColumn || len(cell) > mostDigits {
		return false
	}
	n, err := strconv.ParseInt(cell, 10, 64)
	return err == nil && strconv.FormatInt(n, 10) == cell
}

// The days that Excel counts correctly: it takes 1900 for a leap year, and has four digits for a year.
var (
	dayZero  = time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)
	firstDay = time.Date(1900, time.March, 1, 0, 0, 0, 0, time.UTC)
)

// dayNumber returns the day in a cell as spreadsheets count it; ok is false if the cell holds no such day.
func dayNumber(kind report.ColumnKind, cell string) (n int, ok bool) {
	if kind != report.DayColumn || cell == "" {
		return 0, false
	}
	day, err := assessment.ParseDate(cell)
	if err != nil || day.Time().Before(firstDay) {
		return 0, false
	}
	const secondsADay = 24 * 60 * 60
	return int((day.Time().Unix() - dayZero.Unix()) / secondsADay), true
}
