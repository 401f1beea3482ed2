package fullscreen

import (
	"slices"

	"equalfooting/assessment/report"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// why says why a question is asked, on top of the question's page. A wide window shows the same next to the question.
type why struct {
	reading
	from *question
}

func newWhy(from *question) *why {
	section := from.page.Why()
	// In a small window the question's page may have had no room for its hint.
	section.Blocks = slices.Insert(section.Blocks, 0, report.Block(report.Paragraph(from.page.Hint)))
	examples := from.page.Examples()
	if len(examples) > 0 { // which may be out of view
		section.Title = from.Book.Examples().Why
	}
	return &why{from: from, reading: reading{setting: from.setting, section: section, further: examples}}
}

func (w *why) Update(msg tea.Msg) screen {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok || w.scrolled(press, w.Hints()) {
		return w
	}
	if key.Matches(press, w.keys.Why, w.keys.Esc, w.keys.Back, w.keys.Enter) {
		return w.from
	}
	w.noSuchKey()
	return w
}

func (w *why) Heading() (middle, right string) { return w.from.Heading() }

func (w *why) Hints() []key.Binding { return []key.Binding{w.keys.Scroll, w.keys.Close} }

func (w *why) Page() pages.Page { return w.from.Page() }

func (w *why) Typing() bool { return false }
