package shape

import (
	"slices"
	"unicode"

	"equalfooting/assessment/report/pdf/faces"

	"github.com/go-text/typesetting/bidi"
	"github.com/go-text/typesetting/language"
)

// item decides how a letter is shaped: neighbouring letters with the same item are shaped together.
type item struct {
	drawn    rune // the letter, or the box drawn instead
	face     *faces.Face
	script   language.Script
	level    bidi.Level
	language string
}

func (i item) with(other item) bool {
	return i.face == other.face && i.script == other.script && i.level == other.level && i.language == other.language
}

// box is drawn in place of a letter that no face has. It still is that letter when the text is searched or copied.
const box = '□'

// items say how each letter is shaped.
func (s *Shaper) items(letters []rune, rightToLeft, bold bool) []item {
	list := make([]item, len(letters))
	levels := s.levels(letters, rightToLeft, 0)
	var beside *faces.Face
	script := language.Unknown
	for i, letter := range letters {
		drawn, face := letter, beside
		if !steers(letter) || face == nil {
			face = faces.Of(letter, bold, beside)
		}
		switch {
		case face != nil:
		case steers(letter):
			face = faces.Usual(bold)
		default:
			s.miss(letter)
			drawn, face = box, faces.Of(box, bold, nil)
		}
		if own := scriptOf(drawn); own != language.Common && own != language.Inherited {
			if script == language.Unknown { // signs at the beginning go with what follows them
				for j := range i {
					list[j].script = own
				}
			}
			script = own
		}
		list[i] = item{drawn: drawn, face: face, script: script, level: levels[i]}
		beside = face
	}
	name(list, letters)
	return list
}

// miss notes a letter that no face has. The sign for something that was not a letter is not noted: other formats show no more of it.
func (s *Shaper) miss(letter rune) {
	if letter != unicode.ReplacementChar && !slices.Contains(s.unshown, letter) {
		s.unshown = append(s.unshown, letter)
	}
}

func scriptOf(letter rune) language.Script {
	switch {
	case 'a' <= letter && letter <= 'z' || 'A' <= letter && letter <= 'Z':
		return language.Latin
	case letter < 0x80:
		return language.Common
	}
	return language.LookupScript(letter)
}

// steers says whether a sign is not drawn, but affects how its neighbours join or their order.
func steers(letter rune) bool { return unicode.Is(unicode.Cf, letter) }

// joins says whether such a sign is part of the text: some names are written with them.
func joins(letter rune) bool { return letter == '\u200c' || letter == '\u200d' }

// visible is letters without the signs that only affect their order.
func visible(letters []rune) []rune {
	var kept []rune
	for _, letter := range letters {
		if !steers(letter) || joins(letter) {
			kept = append(kept, letter)
		}
	}
	return kept
}
