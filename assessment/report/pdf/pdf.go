// Package pdf writes a report's document as a PDF file for printing and keeping: A4, with the fonts in it.
package pdf

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"

	"equalfooting/assessment/report"
)

// Write writes the document as PDF. The same document always gives the same bytes. What people typed comes out as
// text: letters that the fonts do not have are drawn as boxes, and then the document ends with its note on that
// (report.Words.Unshown). The only errors are the writer's and fpdf's own.
func Write(w io.Writer, d report.Document) error {
	s := newSetter(d.Words)
	for d.OneSheet && s.closely > closest && len(paginate(s.document(d))) > 1 {
		closer := s.closely - 0.05
		s = newSetter(d.Words)
		s.closely = closer
	}
	s.file.SetTitle(tidy(d.Title), true)
	s.file.SetLang(languageTag(d.Language))
	s.file.SetProducer("", false)
	pages, headLine := paginate(s.document(d)), s.headLine(d.Title)
	for i, page := range pages {
		s.file.AddPage()
		if i > 0 {
			s.head(headLine)
		}
		for _, p := range page {
			p.draw(p.y)
		}
		s.foot(i+1, len(pages))
	}
	var file bytes.Buffer
	if err := s.file.Output(&file); err != nil {
		return fmt.Errorf("write PDF: %w", err)
	}
	if _, err := w.Write(withoutDates(file.Bytes())); err != nil {
		return fmt.Errorf("write PDF: %w", err)
	}
	return nil
}

// closest is how closely a document is set that is to be one sheet.
const closest = 0.75

// languageTag is the language if it is made as one is, otherwise none: fpdf would write anything as it is.
func languageTag(language string) string {
	for _, r := range language {
		if r != '-' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') {
			return ""
		}
	}
	return language
}

// withoutDates blanks the two dates that fpdf always writes, the moment at which it ran, near the end of the file. Space
// takes their place, so that nothing moves.
func withoutDates(file []byte) []byte {
	for _, key := range []string{"\n/CreationDate (", "\n/ModDate ("} {
		if from := bytes.LastIndex(file, []byte(key)); from >= 0 {
			date := file[from+1:]
			for i := range bytes.IndexByte(date, '\n') {
				date[i] = ' '
			}
		}
	}
	return file
}

// headLine is the document's title as it stands over each page but the first: as much of it as fits on a line.
func (s *setter) headLine(title string) string {
	const more = "…"
	lines := s.lines(s.shown(title), edgeStyle, measure-s.width(more, edgeStyle), 0)
	switch len(lines) {
	case 0:
		return ""
	case 1:
		return lines[0]
	default:
		return lines[0] + more
	}
}

func (s *setter) head(line string) {
	if line != "" {
		s.print(line, edgeStyle, left, headTop)
		s.rule(headTop+edgeStyle.leading+1, measure, 0.2, faint)
	}
}

// foot draws the number of a page under it.
func (s *setter) foot(number, of int) {
	text := s.shown(strings.NewReplacer("{number}", strconv.Itoa(number), "{of}", strconv.Itoa(of)).Replace(s.words.Page))
	if lines := s.lines(text, edgeStyle, measure, 0); len(lines) > 0 {
		s.print(lines[0], edgeStyle, left+measure-s.width(lines[0], edgeStyle), footTop)
	}
}
