package theme

import (
	"image/color"
	"math"
	"testing"
)

// luminance and contrast follow the Web Content Accessibility Guidelines.
func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	linear := func(v uint32) float64 {
		s := float64(v) / 0xffff
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

func contrast(a, b color.Color) float64 {
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

// The usual terminal backgrounds: black and white, and the softest of the dark and light ones.
var backgrounds = map[Background][]color.Color{
	Dark:  {color.Black, color.RGBA{0x1e, 0x1e, 0x1e, 0xff}, color.RGBA{0x28, 0x2c, 0x34, 0xff}, color.RGBA{0x00, 0x2b, 0x36, 0xff}},
	Light: {color.White, color.RGBA{0xfd, 0xf6, 0xe3, 0xff}, color.RGBA{0xee, 0xee, 0xee, 0xff}},
}

func TestEveryColourCanBeReadOnItsBackground(t *testing.T) {
	for kind, behind := range backgrounds {
		for _, background := range behind {
			for name, c := range map[string]color.Color{"accent": palettes[kind].accent, "quiet": palettes[kind].quiet} {
				ratio := contrast(c, background)
				t.Logf("%s on %v: %.1f to 1", name, background, ratio)
				if ratio < 4.5 {
					t.Errorf("%s on %v has a contrast of %.2f, less than 4.5", name, background, ratio)
				}
			}
		}
	}
}

// A terminal that never says which background it has, and one with few colours, keep the terminal's own colours.
func TestNoColourIsUsedWhereItMightNotBeReadable(t *testing.T) {
	for _, test := range []struct {
		background Background
		rich       bool
		coloured   bool
	}{{Unknown, true, false}, {Dark, false, false}, {Light, false, false}, {Dark, true, true}, {Light, true, true}} {
		look := New(test.background, test.rich, AnySigns)
		coloured := look.Quiet.Render("x") != "x"
		if coloured != test.coloured {
			t.Errorf("background %v, rich %v: coloured %v", test.background, test.rich, coloured)
		}
	}
}

func TestASCIIStandsInForEverySymbol(t *testing.T) {
	plain := symbols(OnlyASCII)
	for _, symbol := range []string{plain.Cursor, plain.Chosen, plain.Rule, plain.BarFull, plain.BarEmpty, plain.Left, plain.Right, plain.Up,
		plain.Down, plain.Bullet, plain.Ellipsis} {
		for _, r := range symbol {
			if r > 127 {
				t.Errorf("%q is not ASCII", symbol)
			}
		}
		if symbol == "" {
			t.Error("a symbol is missing")
		}
	}
}
