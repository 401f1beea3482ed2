package pdf

import (
	"strings"

	"equalfooting/assessment/report"

	"codeberg.org/go-pdf/fpdf"
)

// setter sets texts into lines and draws them. Lengths are in millimetres, sizes of letters in points.
type setter struct {
	file    *fpdf.Fpdf
	words   report.Words
	unshown bool    // a letter was met that the fonts do not have
	closely float64 // how large letters and the space between lines are set, in parts of their usual size
}

const fontFamily = "noto"

func newSetter(words report.Words) *setter {
	s := &setter{file: fpdf.New("P", "mm", "A4", ""), words: words, closely: 1}
	s.file.SetAutoPageBreak(false, 0) // paginate does that
	s.file.SetCatalogSort(true)       // the same document, the same bytes
	s.file.AddUTF8FontFromBytes(fontFamily, regular, []byte(regularFont))
	s.file.AddUTF8FontFromBytes(fontFamily, bold, []byte(boldFont))
	return s
}

func (s *setter) use(st style) { s.file.SetFont(fontFamily, st.weight, st.size*s.closely) }

func (s *setter) width(text string, st style) float64 {
	s.use(st)
	return s.file.GetStringWidth(text)
}

// lines breaks a shown text at its spaces into lines that are no wider than width, the first no wider than width less
// indent; where even the first word does not fit beside the indent, the first line is empty. A word that is wider than a
// line is broken anywhere. The empty text has no lines.
func (s *setter) lines(text string, st style, width, indent float64) []string {
	if text == "" {
		return nil
	}
	const hair = 0.005 // a text fits where just its own width is left, however its words' widths are rounded
	width += hair
	space := s.width(" ", st)
	var lines []string
	line, room := "", width-indent
	end := func() {
		lines = append(lines, line)
		line, room = "", width
	}
	for word := range strings.SplitSeq(text, " ") {
		wide := s.file.GetStringWidth(word)
		if line != "" && space+wide <= room {
			line += " " + word
			room -= space + wide
			continue
		}
		if line != "" || wide > room && wide <= width {
			end()
		}
		for wide > room {
			part, partWide := s.fitting(word, room)
			if part == word {
				break
			}
			line, word, wide = part, word[len(part):], wide-partWide
			end()
		}
		line, room = word, room-wide
	}
	end()
	return lines
}

// fitting is as much of the beginning of a word as there is room for, one letter at least, and how wide that is.
func (s *setter) fitting(word string, room float64) (part string, wide float64) {
	for i, letter := range word {
		more := s.file.GetStringWidth(string(letter))
		if i > 0 && wide+more > room {
			return word[:i], wide
		}
		wide += more
	}
	return word, wide
}

// print draws a line of text, shown already, whose line begins so far down the page.
func (s *setter) print(text string, st style, x, top float64) {
	// The capitals stand in the middle of the line.
	y := top + s.closely*(st.leading+capitals*st.size*millimetresPerPoint)/2
	s.use(st)
	s.file.SetTextColor(st.colour.red, st.colour.green, st.colour.blue)
	s.printMarked(text, st, x, y)
}

// rule draws a line, or the filled part of a bar, from the left edge of the text.
func (s *setter) rule(y, width, thick float64, c colour) {
	s.file.SetFillColor(c.red, c.green, c.blue)
	s.file.Rect(left, y, width, thick, "F")
}
