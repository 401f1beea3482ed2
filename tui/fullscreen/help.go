package fullscreen

import (
	"slices"

	"equalfooting/assessment/report"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// help lists the keys of the screen it was opened from, and the words that are used. Any key for going back closes it.
type help struct {
	reading
	from screen
}

func newHelp(s *setting, from screen) *help {
	if open, ok := from.(*help); ok {
		return open
	}
	words := s.words.Help
	hints := from.Hints()
	if more, ok := from.(interface{ allKeys() []key.Binding }); ok {
		hints = more.allKeys()
	}
	var keys report.List
	for _, hint := range append(hints, s.keys.Doing, s.keys.Leave, s.keys.Mouse, s.keys.Interrupt, s.keys.Suspend, s.keys.Lock) {
		if line := s.Book.Label(hint.Help().Key, hint.Help().Desc); !slices.Contains(keys, line) {
			keys = append(keys, line)
		}
	}
	var glossary report.List
	book := s.Book
	if of, err := s.Case(s.stack.Top()); err == nil { // in the words of the organisation that is open
		book = of.Book
	}
	for _, entry := range book.Glossary() {
		glossary = append(glossary, s.Book.Label(entry.Word, entry.Means))
	}
	return &help{from: from, reading: reading{setting: s, section: report.Section{Title: words.Title,
		Blocks: []report.Block{keys, report.Heading(words.Words), glossary}}}}
}

func (h *help) Update(msg tea.Msg) screen {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok || h.scrolled(press, h.Hints()) {
		return h
	}
	if key.Matches(press, h.keys.Esc, h.keys.Back, h.keys.Help, h.keys.Enter) {
		return h.from
	}
	h.noSuchKey()
	return h
}

func (h *help) Heading() (middle, right string) { return "", h.words.Help.Title }

func (h *help) Hints() []key.Binding { return []key.Binding{h.keys.Scroll, h.keys.Close} }

func (h *help) Page() pages.Page { return h.from.Page() }

func (h *help) Typing() bool { return false }
