package assessment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"equalfooting/assessment/bidi"
)

// mostMarks is how many combining marks may stand on one letter: more than any script needs, and too few to reach the
// lines above and below.
const mostMarks = 4

// Tame makes a text safe to show, wherever it came from: what would command a terminal is left out, and so are signs that
// cannot be seen or turn the words after them round. Line ends and tabs stay, and so does what names in real scripts need:
// joiners within a word, accents, the joined pictures of emoji. What is tame already comes back as it is.
func Tame(text string) string { return tame(text, false) }

// TameFilled is Tame for a sentence that texts were filled into: the marks that keep those apart from it (package bidi) stay
// as they are. What was typed and stands by itself has no such marks, and Tame takes them out of it.
func TameFilled(text string) string { return tame(text, true) }

func tame(text string, filled bool) string {
	if plainASCII(text) {
		return text
	}
	t := tamer{rtl: bidi.Has(text)}
	t.out.Grow(len(text))
	for text != "" {
		r, size := utf8.DecodeRuneInString(text) // bytes that are no text become the sign for it
		text = text[size:]
		if filled && (r == bidi.Open || r == bidi.Close) {
			t.out.WriteRune(r)
			continue
		}
		after, _ := utf8.DecodeRuneInString(text)
		if t.keeps(r, after, text) {
			t.out.WriteRune(r)
			t.before = r
		}
	}
	return t.out.String()
}

func plainASCII(text string) bool {
	for i := range len(text) {
		if c := text[i]; c < ' ' && c != '\n' && c != '\t' || c >= 0x7f {
			return false
		}
	}
	return true
}

// tamer goes through a text from left to right.
type tamer struct {
	out    strings.Builder
	rtl    bool // there are letters in it that are read from right to left
	before rune // the last that was kept
	marks  int  // how many marks stand on the last letter
	flag   int  // how many bytes of a flag made of tags are still to come
}

// keeps says whether a sign stays that has these after it.
func (t *tamer) keeps(r, after rune, rest string) bool {
	if t.flag > 0 {
		t.flag -= utf8.RuneLen(r)
		return true
	}
	switch {
	case r == '\n' || r == '\t':
		t.marks = 0
		return true
	case r >= ' ' && r < 0x7f, r >= '\u2500' && r <= '\u27bf': // plain letters, lines and shapes, of which pages have most
		t.marks = 0
		return true
	case r == '\r':
		return after == '\n'
	case unicode.IsControl(r), bidi.Turns(r), r == '\u2028', r == '\u2029':
		return false
	case isJoiner(r):
		return t.joins(r, after)
	case r == '\u200e' || r == '\u200f' || r == '\u061c':
		return t.rtl && !directionMark(t.before)
	case r == '\ufe0e' || r == '\ufe0f': // how the sign before is drawn
		return t.before > unicode.MaxASCII && !variation(t.before) || strings.ContainsRune("0123456789#*", t.before) && after == '\u20e3'
	case unseen(r):
		return false
	case unicode.In(r, unicode.Mn, unicode.Me):
		t.marks++
		return t.marks <= mostMarks && t.before > ' '
	}
	t.marks = 0
	if r == blackFlag {
		t.flag = tagged(rest)
	}
	return true
}

const (
	zeroWidthNonJoiner = '\u200c'
	zeroWidthJoiner    = '\u200d'
	blackFlag          = '\U0001f3f4'
)

func isJoiner(r rune) bool { return r == zeroWidthNonJoiner || r == zeroWidthJoiner }

// joins says whether a joiner does something where it stands: between two signs of one word or picture, or after the mark
// that makes a bare consonant of a letter, at a word's end too.
func (t *tamer) joins(r, after rune) bool {
	if !joinable(t.before) {
		return false
	}
	return joinable(after) && !isJoiner(after) || r == zeroWidthJoiner && unicode.Is(unicode.Mn, t.before) && !isJoiner(after)
}

// joinable finds the scripts and pictures in which joiners have a meaning. In the European ones they would only make two
// names out of what looks like one.
func joinable(r rune) bool {
	if r <= '\u058f' || isJoiner(r) || directionMark(r) {
		return false
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.So, unicode.Sk) && !unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic)
}

func directionMark(r rune) bool { return r == '\u200e' || r == '\u200f' || r == '\u061c' }

func variation(r rune) bool { return r == '\ufe0e' || r == '\ufe0f' }

// unseen finds what takes no room or looks like nothing: signs of format, tags, and letters that are blank. The signs that
// stand before numbers in Arabic and Syriac are seen.
func unseen(r rune) bool {
	switch {
	case r == '\u034f', r == '\u115f', r == '\u1160', r == '\u17b4', r == '\u17b5', r == '\u3164', r == '\uffa0':
		return true
	case r >= '\u180b' && r <= '\u180f', r >= '\ufe00' && r <= '\ufe0d', r >= '\U000e0000' && r <= '\U000e0fff':
		return true
	case unicode.Is(unicode.Co, r), unicode.Is(unicode.Cs, r):
		return true
	}
	beforeNumbers := r >= '\u0600' && r <= '\u0605' || r == '\u06dd' || r == '\u070f' || r == '\u08e2'
	return unicode.Is(unicode.Cf, r) && !beforeNumbers
}

// tagged gives how many bytes of tags after a black flag make it that of England, Scotland or Wales; 0 for anything else.
func tagged(rest string) int {
	for _, nation := range []string{"gbeng", "gbsct", "gbwls"} {
		tags := strings.Map(func(r rune) rune { return r + 0xe0000 }, nation) + "\U000e007f"
		if strings.HasPrefix(rest, tags) {
			return len(tags)
		}
	}
	return 0
}
