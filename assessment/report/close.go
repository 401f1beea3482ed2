package report

import (
	"fmt"
	"unicode/utf8"
)

// mostOnSheet is how many letters stand on one sheet of paper for certain as documents are usually set.
const mostOnSheet = 1500

// Close says that a document for one sheet has so much on it that it is to be set closely. What lays out pages itself can see
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
