package fullscreen

import (
	"equalfooting/assessment/report"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// reading is a text that is read, not answered: it scrolls where it is longer than the window.
type reading struct {
	*setting
	section report.Section
	further []report.Section // under it: what is read only by those who go on
	offset  int
}

// scrolled moves the text by a key; false when the key does not.
func (r *reading) scrolled(press tea.KeyPressMsg, hints []key.Binding) bool {
	width, height := r.bodySize(hints, false)
	most := max(0, len(r.lines(width, height))-height)
	switch {
	case key.Matches(press, r.keys.Up):
		r.offset--
	case key.Matches(press, r.keys.Down):
		r.offset++
	case key.Matches(press, r.keys.PageUp):
		r.offset -= height - 1
	case key.Matches(press, r.keys.PageDown):
		r.offset += height - 1
	case press.String() == "home":
		r.offset = 0
	case press.String() == "end":
		r.offset = most
	default:
		return false
	}
	if most == 0 {
		r.say(r.words.Frame.AllShown)
	}
	r.offset = max(0, min(r.offset, most))
	return true
}

func (r reading) lines(width, height int) []string {
	var b body
	b.gap()
	b.add(r.drawing().section(r.section, min(width, measure)))
	b.tighten(height)
	for _, section := range r.further {
		b.gap()
		b.add(r.drawing().section(section, min(width, measure)))
	}
	return b.lines
}

// Body draws the text from where it is scrolled to.
func (r *reading) Body(width, height int) body {
	return body{lines: r.lines(width, height), offset: r.offset, reading: true}
}
