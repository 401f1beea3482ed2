package shape

import (
	"slices"
	"unicode"

	"equalfooting/assessment/report/pdf/faces"

	"github.com/go-text/typesetting/bidi"
	"github.com/go-text/typesetting/language"
)

// item is what decides how a letter is shaped: letters that have it in common, and stand next to each other, go together.
type item struct {
	drawn    rune // the letter, or a box in its place
	face     *faces.Face
	script   language.Script
	level    bidi.Level
	language string
}

func (i item) with(other item) bool {
	return i.face == other.face && i.script == other.script && i.level == other.level && i.language == other.language
}

// box is drawn in the place of a letter that no face has. It stands for that letter when the text is searched or copied.
const box = '□'

// items say of each letter how it is shaped.
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

// miss keeps a letter that no face has. The sign for what was no letter is not one: no other file shows more of it.
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

// steers says whether a sign is not drawn, and says how those next to it join or in what order they stand.
func steers(letter rune) bool { return unicode.Is(unicode.Cf, letter) }

// joins says whether such a sign is a part of the text: names are written with these.
func joins(letter rune) bool { return letter == '\u200c' || letter == '\u200d' }

// visible is letters without the signs that only say in what order they stand.
func visible(letters []rune) []rune {
	var kept []rune
	for _, letter := range letters {
		if !steers(letter) || joins(letter) {
			kept = append(kept, letter)
		}
	}
	return kept
}
