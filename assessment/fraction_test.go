package assessment_test

import (
	"math/big"
	"strings"
	"testing"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

func TestFractionIsRoundedHalfUp(t *testing.T) {
	for _, c := range []struct {
		num, den int64
		places   int
		rounded  int64
		decimal  string
	}{
		{0, 1, 0, 0, "0"},
		{0, 7, 4, 0, "0"},
		{1, 1, 4, 10000, "1"},
		{245, 4, 2, 6125, "61.25"},
		{1300, 24, 2, 5417, "54.17"},
		{1300, 24, 0, 54, "54"},
		{100, 3, 2, 3333, "33.33"},
		{200, 3, 2, 6667, "66.67"},
		{50, 1, 2, 5000, "50"},
		{121, 2, 2, 6050, "60.5"},
		{25, 2, 0, 13, "13"},
		{-25, 2, 0, -12, "-12"},
		{-27, 2, 0, -13, "-13"},
		{-251, 20, 0, -13, "-13"},
		{-1, 2, 0, 0, "0"},
		{1, 2, 0, 1, "1"},
		{1, 200, 2, 1, "0.01"},
		{-1, 200, 2, 0, "0"},
		{-3, 200, 2, -1, "-0.01"},
		{-51, 10000, 2, -1, "-0.01"},
		{-1, 2, 2, -50, "-0.5"},
		{-100, 1, 2, -10000, "-100"},
		{2, 3, 4, 6667, "0.6667"},
		{1, 3, 4, 3333, "0.3333"},
		{1, 20000, 4, 1, "0.0001"},
		{29999, 30000, 4, 10000, "1"},
	} {
		f := assessment.NewFraction(c.num, c.den)
		if got := f.Rounded(c.places); got != c.rounded {
			t.Errorf("%d/%d to %d places: %d, want %d", c.num, c.den, c.places, got, c.rounded)
		}
		if got := f.Decimal(c.places); got != c.decimal {
			t.Errorf("%d/%d as a decimal of %d places: %s, want %s", c.num, c.den, c.places, got, c.decimal)
		}
	}
}

func TestFractionNeedsADenominatorAboveZero(t *testing.T) {
	for _, den := range []int64{0, -1} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("1/%d was taken", den)
				}
			}()
			assessment.NewFraction(1, den)
		}()
	}
}

// exact is a fraction and the same value from math/big.
func exact(t *rapid.T, label string) (assessment.Fraction, *big.Rat) {
	num := rapid.Int64Range(-1_000_000, 1_000_000).Draw(t, label+" numerator")
	den := rapid.Int64Range(1, 10_000).Draw(t, label+" denominator")
	return assessment.NewFraction(num, den), big.NewRat(num, den)
}

func TestFractionAgreesWithBigRat(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, x := exact(t, "first")
		g, y := exact(t, "second")
		if got, want := f.Compare(g), x.Cmp(y); got != want {
			t.Errorf("%v compared with %v: %d, want %d", x, y, got, want)
		}
		if got, want := f.AtLeast(y.Num().Int64(), y.Denom().Int64()), x.Cmp(y) >= 0; got != want {
			t.Errorf("%v at least %v: %v", x, y, got)
		}
		if got, want := f.Minus(g), new(big.Rat).Sub(x, y); !isRat(got, want) {
			t.Errorf("%v minus %v is not %v", x, y, want)
		}
	})
}

func TestFractionRoundsLikeBigRat(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, x := exact(t, "value")
		places := rapid.IntRange(0, 4).Draw(t, "places")
		unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)

		// Half up: the greatest whole number that is not above the value and a half.
		half := new(big.Rat).Mul(x, new(big.Rat).SetInt(unit))
		half.Add(half, big.NewRat(1, 2))
		want := new(big.Int).Div(half.Num(), half.Denom()) // Euclidean: toward minus infinity, as a denominator is above 0
		if got := f.Rounded(places); got != want.Int64() {
			t.Fatalf("%v to %d places: %d, want %v", x, places, got, want)
		}

		decimal := f.Decimal(places)
		read, ok := new(big.Rat).SetString(decimal)
		if !ok || read.Cmp(new(big.Rat).SetFrac(want, unit)) != 0 {
			t.Fatalf("%v to %d places is written %q, want %v/%v", x, places, decimal, want, unit)
		}
		if strings.Contains(decimal, ".") && strings.HasSuffix(decimal, "0") || strings.HasSuffix(decimal, ".") || decimal == "-0" {
			t.Fatalf("%q has more digits than it needs", decimal)
		}
	})
}

// isRat says whether f is exactly x, without seeing inside f.
func isRat(f assessment.Fraction, x *big.Rat) bool {
	return f.Compare(assessment.NewFraction(x.Num().Int64(), x.Denom().Int64())) == 0
}
