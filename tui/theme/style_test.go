package theme_test

import (
	"testing"

	"equalfooting/tui/theme"
)

// A style draws as Lip Gloss would.
func TestAStyleDrawsAsLipGloss(t *testing.T) {
	for _, background := range []theme.Background{theme.Unknown, theme.Dark, theme.Light} {
		for _, rich := range []bool{false, true} {
			look := theme.New(background, rich, theme.AnySigns)
			for _, style := range []theme.Style{look.Plain, look.Strong, look.Quiet, look.Accent, look.Title} {
				for _, text := range []string{"", " ", "Equal Footing", "  two  words ", "a line\nand another", "a\ttab", "مركز", "é x \x1b[1mx"} {
					if got, want := style.Render(text), style.Style.Render(text); got != want {
						t.Errorf("%q is %q, want %q", text, got, want)
					}
				}
			}
		}
	}
}
