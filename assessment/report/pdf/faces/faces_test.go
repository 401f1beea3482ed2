package faces

import (
	"bytes"
	"testing"
	"unicode"

	ot "github.com/go-text/typesetting/font/opentype"
)

func TestBothWeightsHaveTheSameLetters(t *testing.T) {
	for letter := range rune(1 << 16) {
		if plain().Has(letter) != strong().Has(letter) {
			t.Errorf("only one weight has %U", letter)
		}
	}
}

func TestFacesHaveWholeScripts(t *testing.T) {
	for name, c := range map[string]struct {
		first, last rune
		script      *unicode.RangeTable // nil for all letters there
	}{
		"ASCII": {' ', '~', nil}, "Latin-1": {'\u00a0', '\u00ff', nil}, "Latin Extended A and B": {'\u0100', '\u024f', nil},
		"IPA": {'\u0250', '\u02af', nil}, "combining marks": {'\u0300', '\u036f', nil}, "Latin Extended Additional": {'\u1e00', '\u1eff', nil},
		"Greek": {'\u0370', '\u03ff', unicode.Greek}, "Greek Extended": {'\u1f00', '\u1fff', nil}, "Cyrillic": {'\u0400', '\u052f', nil},
		"Armenian": {'\u0531', '\u0586', nil}, "Hebrew": {'\u05d0', '\u05ea', nil}, "points": {'\u05b0', '\u05c7', nil}, "Arabic": {'\u0620', '\u06d3', nil},
		"Arabic digits": {'\u0660', '\u0669', nil}, "Urdu digits": {'\u06f0', '\u06f9', nil}, "Devanagari": {'\u0900', '\u097f', nil},
		"Bengali": {'\u0980', '\u09f9', nil}, "Gurmukhi": {'\u0a01', '\u0a75', nil}, "Gujarati": {'\u0a81', '\u0af1', nil}, "Tamil": {'\u0b82', '\u0bfa', nil},
		"Sinhala": {'\u0d82', '\u0df4', nil}, "Georgian": {'\u10d0', '\u10ff', nil}, "Ethiopic": {'\u1200', '\u137c', nil},
	} {
		for letter := c.first; letter <= c.last; letter++ {
			if !unicode.In(letter, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S) || c.script != nil && !unicode.Is(c.script, letter) {
				continue
			}
			if Of(letter, false, nil) == nil {
				t.Errorf("%s: no %U %c", name, letter, letter)
			}
		}
	}
	for _, letter := range "的一是不了人我在有他這中大來上國個到說們子時道娜婷琳，。" {
		if Of(letter, false, nil) == nil {
			t.Errorf("Chinese: no %U %c", letter, letter)
		}
	}
}

// Every face can be unpacked, and its box is drawn for letters that it does not have.
func TestEveryFaceCanBeUnpacked(t *testing.T) {
	for _, b := range blocks {
		if face := b.face(); face.Heavy || len(face.file["glyf"]) == 0 {
			t.Errorf("%s is not as it should be", face.Name)
		}
	}
	if Of('□', true, nil) == nil {
		t.Error("there is no box")
	}
}

func TestCut(t *testing.T) {
	face := Usual(false)
	glyph := func(letter rune) uint16 {
		id, _ := face.Font.NominalGlyph(letter)
		return uint16(id)
	}
	accented := Drawing{Parts: []Part{{Glyph: glyph('o')}, {Glyph: glyph('\u0301'), X: 300, Y: 120}}, Wide: 605}
	drawings := []Drawing{{}, {Parts: []Part{{Glyph: glyph('é')}}, Wide: 564}, accented, {Wide: 200}}
	data, glyphs, name := face.Cut(drawings)
	again, _, _ := face.Cut(drawings)
	if !bytes.Equal(data, again) {
		t.Error("the same drawings give other bytes")
	}
	if _, _, other := face.Cut(drawings[:3]); other == name || len(name) != len("ABCDEF+")+len(face.Name) {
		t.Errorf("two cuts are called %q and %q", name, other)
	}
	if _, err := ot.NewLoader(bytes.NewReader(data)); err != nil {
		t.Fatal(err)
	}
	cut := tablesOf(data)
	if len(data) > 4000 || len(cut) != 6 {
		t.Errorf("%d bytes, %d tables", len(data), len(cut))
	}
	// The accents are over the same letters as before, and nothing invisible is drawn.
	for i, want := range []int{0, 1, 1, 0} {
		if got := len(cut.outline(glyphs[i])); (got > 0) != (want > 0) {
			t.Errorf("drawing %d has an outline of %d bytes", i, got)
		}
	}
	o, whole := boxOf(face.file.outline(glyph('o'))), boxOf(cut.outline(glyphs[2]))
	if whole.left > o.left || whole.bottom != o.bottom || whole.top <= o.top {
		t.Errorf("a letter of %v has with its accent %v", o, whole)
	}
	if width, _ := cut.measures(int(glyphs[2])); short(width, 0) != 605 {
		t.Errorf("it is %d wide", short(width, 0))
	}
}
