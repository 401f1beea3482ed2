package screentest

import (
	"image/color"

	"github.com/charmbracelet/x/ansi"
)

// palette is a terminal's own colours, which a program names but does not
// choose.
type palette struct {
	foreground, background, border color.Color
	named                          [16]color.Color
}

var dark = palette{
	foreground: rgb(0xd8dee9), background: rgb(0x16191f), border: rgb(0x3b424d),
	named: [16]color.Color{
		rgb(0x2b303b), rgb(0xe06c75), rgb(0x98c379), rgb(0xe5c07b),
		rgb(0x61afef), rgb(0xc678dd), rgb(0x56b6c2), rgb(0xc8ccd4),
		rgb(0x7f8794), rgb(0xff8a93), rgb(0xb5e08f), rgb(0xffdb94),
		rgb(0x8cc8ff), rgb(0xe09bf2), rgb(0x7fd7e2), rgb(0xffffff),
	},
}

var pale = palette{
	foreground: rgb(0x24292f), background: rgb(0xffffff), border: rgb(0xd0d7de),
	named: [16]color.Color{
		rgb(0x24292f), rgb(0xb3202b), rgb(0x1a6b32), rgb(0x7a5200),
		rgb(0x0550ae), rgb(0x8030a8), rgb(0x0b6570), rgb(0x6e7781),
		rgb(0x57606a), rgb(0xcf222e), rgb(0x1f7a3a), rgb(0x8a5d00),
		rgb(0x0969da), rgb(0x8e3fc0), rgb(0x0f7480), rgb(0x8c959f),
	},
}

func rgb(n uint32) color.Color {
	return color.RGBA{R: uint8(n >> 16), G: uint8(n >> 8), B: uint8(n), A: 0xff}
}

func (p palette) style(cell Cell) style {
	foreground, background := p.shown(cell.Foreground, p.foreground), p.shown(cell.Background, p.background)
	if cell.Reverse {
		foreground, background = background, foreground
	}
	if cell.Faint {
		foreground = between(foreground, background)
	}
	return style{
		foreground: hex(foreground),
		background: hex(background),
		bold:       cell.Bold,
		italic:     cell.Italic,
		underline:  cell.Underline,
	}
}

// shown resolves the default colour, and the 16 that each terminal shows in its own way.
func (p palette) shown(c, otherwise color.Color) color.Color {
	switch c := c.(type) {
	case nil:
		return otherwise
	case ansi.BasicColor:
		return p.named[c%16]
	case ansi.IndexedColor:
		if c < 16 {
			return p.named[c]
		}
	}
	return c
}

// between is two parts of one colour and one of the other, roughly how
// terminals show faint text.
func between(two, one color.Color) color.Color {
	r, g, b, _ := two.RGBA()
	r1, g1, b1, _ := one.RGBA()
	mix := func(two, one uint32) uint8 { return uint8((2*two + one) / 3 >> 8) }
	return color.RGBA{R: mix(r, r1), G: mix(g, g1), B: mix(b, b1), A: 0xff}
}
