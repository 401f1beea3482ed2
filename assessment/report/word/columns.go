package word

import (
	"strings"
	"unicode/utf8"

	"equalfooting/assessment/report"
)

// Widths are in twentieths of a point, as in Word.
const (
	textWidth  = 11906 - 2*1134 // of the page in parts/document.xml
	cellMargin = 85             // at each side of a cell, in parts/styles.xml
	letter     = 118            // about as wide as one is in a table
)

// The longest word and the longest day that are kept whole, and the longest text that a column is widened for, in letters.
const (
	longestWord = 14
	longestDay  = 17
	longestText = 100
)

// columnWidths shares out the page: each column has room for its words, and the rest goes to those with longer texts.
func columnWidths(t report.Table) []int {
	least, more := make([]int, len(t.Columns)), make([]int, len(t.Columns))
	left, wanted := textWidth, 0
	for i, column := range t.Columns {
		word, text := measure(column.Name)
		for row := range t.Rows {
			w, l := measure(t.Shown(row, i))
			if column.Kind == report.DayColumn { // a day is not broken
				w = min(l, longestDay)
			}
			word, text = max(word, w), max(text, l)
		}
		longest := longestWord
		if column.Kind == report.DayColumn {
			longest = longestDay
		}
		least[i] = 2*cellMargin + letter*(min(word, longest)+1) // a wide letter or two may be among them
		more[i] = 1 + max(0, min(text, longestText)-min(word, longest))
		left -= least[i]
		wanted += more[i]
	}
	for i := range least {
		if left < 0 {
			least[i] = least[i] * textWidth / (textWidth - left)
		} else {
			least[i] += left * more[i] / wanted
		}
	}
	return least
}

// measure returns the number of letters in the longest word of s, and in all of s.
func measure(s string) (word, all int) {
	for w := range strings.FieldsSeq(s) {
		word = max(word, utf8.RuneCountInString(w))
	}
	return word, utf8.RuneCountInString(s)
}
