package spreadsheet

import (
	"fmt"
	"io"
)

// sharedStrings are the texts of a workbook: each is stored once, and cells refer to it by its position. Every reader of workbooks knows
// this form; some do not know texts that are in the cells themselves.
type sharedStrings struct {
	places map[string]int
	list   []string
	used   int // how many cells have a text
}

// place returns the position of a cell's text.
func (s *sharedStrings) place(text string) int {
	s.used++
	place, ok := s.places[text]
	if !ok {
		if s.places == nil {
			s.places = make(map[string]int)
		}
		place = len(s.list)
		s.places[text], s.list = place, append(s.list, text)
	}
	return place
}

// write writes all of them as a part of the workbook.
func (s *sharedStrings) write(w io.Writer) error {
	fmt.Fprintf(w, `%s<sst xmlns="%s" count="%d" uniqueCount="%d">`, declaration, mainSpace, s.used, len(s.list))
	for _, text := range s.list {
		if _, err := fmt.Fprintf(w, `<si><t xml:space="preserve">%s</t></si>`, escaped(text)); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, `</sst>`)
	return err
}
