package shape

import (
	"slices"
	"unicode"

	"github.com/go-text/typesetting/bidi"
	ucd "golang.org/x/text/unicode/bidi"
)

// The signs that keep a text apart from its surroundings: it has its own order.
const (
	isolateLeft, isolateRight, isolateFirst = '\u2066', '\u2067', '\u2068'
	isolateEnd                              = '\u2069'
)

// rightToLeft says whether the first letter with a direction is read from right to left. Isolated text does not count.
func rightToLeft(letters []rune) bool {
	apart := 0
	for _, letter := range letters {
		switch {
		case isolateLeft <= letter && letter <= isolateFirst:
			apart++
		case letter == isolateEnd:
			apart = max(apart-1, 0)
		case apart > 0:
		default:
			if c := class(letter); strong(c) {
				return c != ucd.L
			}
		}
	}
	return false
}

func class(letter rune) ucd.Class {
	if letter < unicode.MaxASCII && unicode.IsLetter(letter) {
		return ucd.L
	}
	properties, _ := ucd.LookupRune(letter)
	return properties.Class()
}

// strong says whether letters of a class have a direction.
func strong(c ucd.Class) bool { return c == ucd.L || c == ucd.R || c == ucd.AL }

// levels returns how deep each letter is in text of the other direction (Unicode Standard Annex 9); those of odd levels are read from right
// to left. Isolated text is a text of its own, and counts as one sign in the text around it. depth is how many texts this one is inside.
func (s *Shaper) levels(letters []rune, backwards bool, depth int) []bidi.Level {
	levels := make([]bidi.Level, len(letters))
	base, direction := bidi.Level(0), bidi.LeftToRight
	if backwards {
		base, direction = 1, bidi.RightToLeft
	}
	if depth > deepest || !backwards && oneWay(letters) {
		fill(levels, base)
		return levels
	}
	outer, parts := apart(letters)
	runs := s.bidi.Segment(outer, direction)
	outerLevels := make([]bidi.Level, len(outer))
	for i := range runs.NumRuns() {
		run := runs.Run(i)
		fill(outerLevels[run.Start:run.End], run.Level)
		if after := run.Level - 2; after >= base && run.Level%2 == 0 {
			// The library puts what follows a number into the same run.
			long := number(outer[run.Start:run.End], afterArabic(outer[:run.Start]), i+1 == runs.NumRuns())
			fill(outerLevels[run.Start+long:run.End], after)
		}
	}
	at := 0
	for i := range outer {
		levels[at] = outerLevels[i]
		at++
		if len(parts) == 0 || parts[0].from != at {
			continue
		}
		inner := letters[parts[0].from:parts[0].to]
		own := s.levels(inner, parts[0].backwards, depth+1)
		deeper := outerLevels[i] + outerLevels[i]%2 // an even level, so that each letter keeps its direction
		for j, level := range own {
			levels[at+j] = deeper + level
		}
		at += len(inner)
		parts = parts[1:]
	}
	return levels
}

// deepest is how many others a text can be inside, because a level is one byte.
const deepest = 20

// oneWay says whether all letters are from scripts that are read from left to right, as in nearly every text.
func oneWay(letters []rune) bool {
	const firstHebrew = '\u0590'
	for _, letter := range letters {
		if letter >= firstHebrew {
			return false
		}
	}
	return true
}

func fill(levels []bidi.Level, level bidi.Level) {
	for i := range levels {
		levels[i] = level
	}
}

// number is how much of the beginning is a number: everything up to its last digit, and a sign such as per cent; but not after Arabic,
// whose numbers are of another kind. If nothing else comes before text of the other direction, all the letters belong to the number.
func number(letters []rune, arabic, last bool) int {
	long := 0
	for i, letter := range letters {
		switch class(letter) {
		case ucd.EN, ucd.AN, ucd.NSM, ucd.BN:
			long = i + 1
		case ucd.ET:
			if i == long && !arabic {
				long = i + 1
			}
		case ucd.ES, ucd.CS:
		default:
			return long
		}
	}
	if last {
		return long
	}
	return len(letters)
}

// afterArabic says whether the last letter with a direction is Arabic.
func afterArabic(letters []rune) bool {
	for _, letter := range slices.Backward(letters) {
		if c := class(letter); strong(c) {
			return c == ucd.AL
		}
	}
	return false
}

// part is an isolated part: the letters from one place to before another, and their direction.
type part struct {
	from, to  int
	backwards bool
}

// apart returns the text with nothing between the signs that isolate something, and the parts it left out. A part without an end runs to
// the end of the text.
func apart(letters []rune) (outer []rune, parts []part) {
	depth, from := 0, 0
	var how rune
	for i, letter := range letters {
		switch {
		case isolateLeft <= letter && letter <= isolateFirst:
			if depth == 0 {
				outer = append(outer, neutral)
				how, from = letter, i+1
			}
			depth++
		case letter == isolateEnd && depth > 0:
			depth--
			if depth == 0 {
				parts = append(parts, part{from, i, how == isolateRight || how == isolateFirst && rightToLeft(letters[from:i])})
				outer = append(outer, neutral)
			}
		case depth == 0:
			outer = append(outer, letter)
		}
	}
	if depth > 0 {
		parts = append(parts, part{from, len(letters), how == isolateRight || how == isolateFirst && rightToLeft(letters[from:])})
	}
	return outer, parts
}

// neutral takes the place of an isolated part in a text, and has no direction.
const neutral = '\ufffc'
