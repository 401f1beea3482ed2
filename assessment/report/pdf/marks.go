package pdf

import (
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// How our fonts are drawn, in parts of the size of the letters.
const (
	capitals  = 0.714 // how high the capitals are
	smalls    = 0.536 // how high a small letter without a stem is, over which marks stand
	markWidth = 0.6   // marks stand in the middle of this, to the left of where they are drawn
	nextMark  = 0.16  // how much higher a second mark stands
	mostMarks = 2     // the rest stand where the last one does, not on other lines
)

// The combining classes of marks that stand above and below a letter (Unicode Character Database, UnicodeData.txt).
const (
	markAbove = 230
	markBelow = 220
)

// printMarked draws text on a base line. Accents that Unicode joins to no letter, as in the Yoruba Ọ̀, are set by eye: in the
// middle of their letter, and over it where it is tall.
func (s *setter) printMarked(text string, st style, x, y float64) {
	size := s.closely * st.size * millimetresPerPoint
	var letterWidth float64 // of the letter that marks would belong to
	var tall bool
	from, above := 0, 0 // where the text begins that is not drawn yet; the marks above the letter so far
	for i, r := range text {
		class := norm.NFC.PropertiesString(text[i:]).CCC()
		if class != markAbove && class != markBelow || i == 0 || !has(r) {
			letterWidth = s.file.GetStringWidth(string(r))
			tall = unicode.IsUpper(r) || r == 'b' || r == 'd' || r == 'f' || r == 'h' || r == 'k' || r == 'l'
			above = 0
			continue
		}
		if from < i {
			s.file.Text(x, y, text[from:i])
			x += s.file.GetStringWidth(text[from:i])
		}
		rise := 0.0
		if class == markAbove {
			rise = nextMark * float64(min(above, mostMarks-1))
			if tall {
				rise += capitals - smalls
			}
			above++
		}
		mark := string(r)
		s.file.Text(x+(markWidth*size-letterWidth)/2, y-rise*size, mark)
		from = i + len(mark)
	}
	if from < len(text) {
		s.file.Text(x, y, text[from:])
	}
}
