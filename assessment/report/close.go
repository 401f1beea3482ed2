package report

import (
	"fmt"
	"unicode/utf8"
)

// mostOnSheet is how many letters are sure to fit on one sheet of paper, as documents are usually set.
const mostOnSheet = 1500

// Close says that a one-sheet document has so much on it that it must be set closely. A format that lays out its own pages can see that
// for itself.
func (d Document) Close() bool {
	letters := 0
	for _, section := range d.Sections {
		for _, block := range section.Blocks {
			letters += utf8.RuneCountInString(fmt.Sprint(block))
		}
	}
	return d.OneSheet && letters > mostOnSheet
}
