package theme

import (
	"strings"

	"charm.land/lipgloss/v2"
)

// Style is how a text looks. Lip Gloss draws each text with regard to margins, borders and thirty other things; a page has dozens of
// short texts that need none of these, so what begins and ends such a text is asked for once.
type Style struct {
	lipgloss.Style
	begins, ends string
}

func styleOf(s lipgloss.Style) Style {
	begins, ends, _ := strings.Cut(s.Render("x"), "x")
	return Style{s, begins, ends}
}

// Render returns a text in that style, as Lip Gloss does.
func (s Style) Render(text string) string {
	if text == "" || strings.ContainsAny(text, "\n\t") {
		return s.Style.Render(text)
	}
	return s.begins + text + s.ends
}
