package content

import (
	"slices"
	"strconv"
	"strings"

	"equalfooting/assessment"
)

// Plural is a text that depends on a count.
type Plural struct {
	One   string `yaml:"one" fill:"count"`
	Other string `yaml:"other" fill:"count"`
}

// Count gives the form of a text for a count, by the rules of the book's language, with the count filled in.
func (b *Book) Count(p Plural, count int) string {
	form := p.Other
	if slices.Contains(strings.Fields(b.Language().One), strconv.Itoa(count)) {
		form = p.One
	}
	return Fill(form, "count", b.Number(count))
}

// Number writes a count as people of the book's language read it: "1,250".
func (b *Book) Number(n int) string {
	digits := strconv.Itoa(n)
	for at := len(digits) - 3; at > 0 && digits[at-1] != '-'; at -= 3 {
		digits = digits[:at] + b.Language().Thousands + digits[at:]
	}
	return digits
}

// Percent writes a percentage of 0 to 100 as people of the book's language read it, in whole numbers, rounded half up:
// "54%". Every screen and document uses this.
func (b *Book) Percent(f assessment.Fraction) string {
	return Fill(b.Language().Percent, "number", b.Number(int(f.Rounded(0))))
}
