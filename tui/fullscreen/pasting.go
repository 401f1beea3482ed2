package fullscreen

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// mostPasted is more than fits in any field: people who paste so much have pasted something else.
const mostPasted = 100_000

// inOneLine makes one line of what is pasted where a text has no lines, and says so.
func (s *setting) inOneLine(msg tea.Msg) tea.Msg {
	paste, ok := msg.(tea.PasteMsg)
	if !ok {
		return msg
	}
	text := strings.TrimRight(paste.Content, "\n")
	if !strings.Contains(text, "\n") {
		return tea.PasteMsg{Content: text}
	}
	s.say(s.words.Typing.Joined)
	return tea.PasteMsg{Content: strings.Join(strings.Fields(text), " ")}
}
