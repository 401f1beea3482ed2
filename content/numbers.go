package content

import (
	"equalfooting/assessment"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/number"
)

// Plural is a text that depends on a count.
type Plural struct {
	One   string `yaml:"one" fill:"count"`
	Other string `yaml:"other" fill:"count"`
}

// Count gives the form of a text for a count, by the rules of the book's language, with the count filled in.
func (b *Book) Count(p Plural, count int) string {
	form := p.Other
	if plural.Cardinal.MatchPlural(b.tag(), count, 0, 0, 0, 0) == plural.One {
		form = p.One
	}
	return Fill(form, "count", b.Number(count))
}

// Number writes a count as people of the book's language read it: "1,250".
func (b *Book) Number(n int) string {
	return b.printer().Sprint(number.Decimal(n))
}

// Percent writes a percentage of 0 to 100 as people of the book's language read it, in whole numbers, rounded half up:
// "54%". Every screen and document uses this.
func (b *Book) Percent(f assessment.Fraction) string {
	return b.printer().Sprint(number.Percent(float64(f.Rounded(0)) / 100))
}

func (b *Book) tag() language.Tag { return language.Make(b.language) }
