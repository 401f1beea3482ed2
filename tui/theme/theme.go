// Package theme is how everything looks: one accent colour, a quieter tone for secondary text, and symbols that suit the terminal.
// Colour alone never carries meaning.
package theme

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// Background is what is known about the terminal's background.
type Background int

// The backgrounds. Until the terminal has said which it has (some never do), colours that might be unreadable on either are not used.
const (
	Unknown Background = iota
	Dark
	Light
)

// Theme holds the styles and symbols of one terminal.
type Theme struct {
	Background Background
	Signs      Signs
	Symbols    Symbols
	Plain      Style // the terminal's own colours
	Strong     Style // names, titles, the current choice
	Quiet      Style // hints, positions, the meanings of keys
	Accent     Style // the cursor's place, and keys
	Title      Style
}

// palette is the two colours for a background; each has a contrast of at least 4.5 to 1 with it.
type palette struct {
	accent, quiet color.Color
}

var palettes = map[Background]palette{
	Dark:  {accent: lipgloss.Color("#8BC7F0"), quiet: lipgloss.Color("#B4B4B4")},
	Light: {accent: lipgloss.Color("#0A4F7D"), quiet: lipgloss.Color("#4D4D4D")},
}

// New returns the theme for a terminal. rich says that it shows 256 colours or more: with fewer, a colour may be replaced by a similar one
// that cannot be read, so only bold and underline are used.
func New(background Background, rich bool, signs Signs) Theme {
	style := lipgloss.NewStyle()
	t := Theme{
		Background: background,
		Signs:      signs,
		Symbols:    symbols(signs),
		Plain:      styleOf(style),
		Strong:     styleOf(style.Bold(true)),
		Quiet:      styleOf(style),
		Accent:     styleOf(style.Bold(true)),
		Title:      styleOf(style.Bold(true)),
	}
	if colours, ok := palettes[background]; ok && rich {
		t.Quiet = styleOf(style.Foreground(colours.quiet))
		t.Accent = styleOf(style.Bold(true).Foreground(colours.accent))
		t.Title = t.Accent
	}
	return t
}
