package fullscreen

import (
	"strings"

	"equalfooting/content"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// moved gives where a cursor goes on a list of count rows; false when the key does not move it. It stops at the ends.
func (s *setting) moved(msg tea.KeyPressMsg, at, count int) (int, bool) {
	switch {
	case key.Matches(msg, s.keys.Up):
		return max(0, at-1), true
	case key.Matches(msg, s.keys.Down):
		return max(0, min(at+1, count-1)), true
	case msg.String() == "home":
		return 0, true
	case msg.String() == "end":
		return max(0, count-1), true
	default:
		return at, false
	}
}

// row draws one row of a list: the mark where the cursor stands, and the text beside it.
func (s *setting) row(here bool, text string, width int) string {
	mark, style := "  ", s.theme.Plain
	if here {
		mark, style = s.theme.Symbols.Cursor+" ", s.theme.Accent
	}
	return styled(style, indent(mark, text, width))
}

// detailMargin is how far the details under a row are indented.
const detailMargin = 4

// detail draws a quieter text under a row.
func (s *setting) detail(text string, width int) string {
	return styled(s.theme.Quiet, indent(strings.Repeat(" ", detailMargin), text, width))
}

// noSuchKey says that a key does nothing on this screen.
func (s *setting) noSuchKey() { s.say(s.words.Frame.NoSuchKey) }

// pageOf says which of several pages is open.
func (s *setting) pageOf(at, count int) string {
	return strings.ToLower(content.Fill(s.words.Frame.Page, "number", s.Book.Number(at+1), "of", s.Book.Number(count)))
}
