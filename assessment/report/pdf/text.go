package pdf

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// tidy makes any text into one line of letters: space of all kinds becomes single spaces, marks that only steer how a
// text is shown are left out (right-to-left marks among them), and accents are joined to their letters, as fonts hold
// them. What lies beyond U+FFFF, which fpdf cannot write, becomes the replacement character.
func tidy(text string) string {
	text = strings.Map(func(r rune) rune {
		const noBreak, narrowNoBreak = '\u00a0', '\u202f'
		switch {
		case r == noBreak || r == narrowNoBreak:
			return noBreak
		case unicode.IsSpace(r):
			return ' '
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Variation_Selector):
			return -1
		case r > 0xFFFD:
			return unicode.ReplacementChar
		}
		return r
	}, text)
	// Not strings.Fields, to which a space that is not to be broken is one as any other.
	words := strings.FieldsFunc(text, func(r rune) bool { return r == ' ' })
	return norm.NFC.String(strings.Join(words, " "))
}

// rightToLeft are the scripts of U+0000 to U+FFFF that are written from right to left, by the blocks that Unicode keeps for
// them. Their letters would stand in the wrong order, and a copy of the text would turn them round once more.
var rightToLeft = &unicode.RangeTable{R16: []unicode.Range16{
	{Lo: 0x0590, Hi: 0x08FF, Stride: 1}, // from Hebrew to the last block of Arabic
	{Lo: 0xFB1D, Hi: 0xFDFF, Stride: 1}, // forms of both
	{Lo: 0xFE70, Hi: 0xFEFE, Stride: 1},
}}

// shown is a tidied text as it is drawn. A letter that the fonts do not have comes out as a box, which stands for that
// letter when the text is searched or copied; a box for a right-to-left one stands for the replacement character.
func (s *setter) shown(text string) string {
	return strings.Map(func(r rune) rune {
		if !has(r) {
			s.unshown = true
		}
		if unicode.Is(rightToLeft, r) {
			return unicode.ReplacementChar
		}
		return r
	}, tidy(text))
}
