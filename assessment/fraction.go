package assessment

import "strconv"

// Fraction is an exact value: a percentage (0 to 100; an evidence gap may be below 0), a need or a coverage (0 to 1).
// It is rounded only when shown. Small whole numbers rather than math/big, because a result is reckoned again at every
// answer and must cost next to nothing apart from saving it.
type Fraction struct {
	num, den int64 // den is always above 0
}

// NewFraction gives num/den; den must be above 0.
func NewFraction(num, den int64) Fraction {
	if den <= 0 {
		panic("assessment: a fraction's denominator must be above 0")
	}
	return Fraction{num: num, den: den}
}

func fractionOf(num, den int) *Fraction {
	f := NewFraction(int64(num), int64(den))
	return &f
}

// Compare is below 0, 0 or above 0 as f is less than, equal to or more than g.
func (f Fraction) Compare(g Fraction) int {
	left, right := f.num*g.den, g.num*f.den
	switch {
	case left < right:
		return -1
	case left > right:
		return 1
	default:
		return 0
	}
}

// AtLeast says whether f is num/den or more.
func (f Fraction) AtLeast(num, den int64) bool {
	return f.Compare(NewFraction(num, den)) >= 0
}

// Minus gives f - g.
func (f Fraction) Minus(g Fraction) Fraction {
	return Fraction{num: f.num*g.den - g.num*f.den, den: f.den * g.den}
}

// Rounded gives f times ten to the power of places, as a whole number, rounded half up (toward plus infinity).
func (f Fraction) Rounded(places int) int64 {
	scaled := f.num
	for range places {
		scaled *= 10
	}
	return floorDivide(2*scaled+f.den, 2*f.den)
}

// Decimal writes f rounded half up to at most that many places, without trailing zeros: "54.17", "1", "-0.5".
func (f Fraction) Decimal(places int) string {
	unit := int64(1)
	for range places {
		unit *= 10
	}
	return strconv.FormatFloat(float64(f.Rounded(places))/float64(unit), 'f', -1, 64)
}

func floorDivide(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

// Part gives how many of whole equal parts a percentage fills, rounded half up: for drawing it as a bar.
func (f Fraction) Part(whole int) int {
	return int(Fraction{num: f.num * int64(whole), den: f.den * 100}.Rounded(0))
}
