package fullscreen

import "equalfooting/tui/pages"

// box is the box of a row that can be ticked, with the space after it; "" for any other row.
func (s *setting) box(tick *pages.Tick) string {
	switch {
	case tick == nil:
		return ""
	case tick.On:
		return "[" + s.theme.Symbols.Chosen + "] "
	default:
		return "[ ] "
	}
}
