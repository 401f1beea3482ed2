package content_test

import (
	"strings"
	"testing"
)

// What a user reads has a Flesch-Kincaid grade of 8 or lower (the specification's "Tone"). The grade is for each kind of text, and no single
// text may go far above it. The grade of a very short text, such as a label, means little: the short ones of a kind are graded as one text.
const (
	highestMean   = 8
	highestOfText = 11
	shortText     = 7 // words: a text with fewer is short
)

// The words that the glossary explains are there because they are hard, and the report's title is not this project's.
const (
	hardWords   = "glossary word"
	reportTitle = `"Barriers to collaboration and partnerships between BME and mainstream organisations in London"`
)

func TestReadingGrade(t *testing.T) {
	type kind struct {
		grades float64
		texts  int
		short  measure
	}
	kinds := make(map[string]*kind)
	for _, s := range everythingShown(t) {
		if s.kind == hardWords {
			continue
		}
		k := kinds[s.kind]
		if k == nil {
			k = new(kind)
			kinds[s.kind] = k
		}
		m := measureOf(strings.ReplaceAll(s.text, reportTitle, "this"))
		if m.words < shortText {
			k.short = k.short.plus(m)
			continue
		}
		k.grades += m.grade()
		k.texts++
		if m.grade() > highestOfText {
			t.Errorf("grade %.1f, above %d: %v", m.grade(), highestOfText, s)
		}
	}
	for name, k := range kinds {
		if k.short.words > 0 {
			grade := k.short.grade()
			t.Logf("%-24s short texts, %3d words, grade %4.1f", name, k.short.words, grade)
			if grade > highestOfText {
				t.Errorf("grade %.1f, above %d: the short texts of kind %q taken together", grade, highestOfText, name)
			}
			k.grades += grade
			k.texts++
		}
		mean := k.grades / float64(k.texts)
		t.Logf("%-24s %3d texts, mean grade %4.1f", name, k.texts, mean)
		if mean > highestMean {
			t.Errorf("the mean grade of the texts of kind %q is %.1f, above %d", name, mean, highestMean)
		}
	}
}
