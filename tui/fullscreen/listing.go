package fullscreen

import (
	"slices"
	"strings"

	"equalfooting/store"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

// listing is a page of rows to choose from.
type listing struct {
	*setting
	page *pages.Listing
	at   int
}

func newListing(s *setting, page *pages.Listing) *listing {
	return &listing{setting: s, page: page, at: max(0, min(page.Start, len(page.Rows)-1))}
}

func (l *listing) onRow() bool { return len(l.page.Rows) > 0 }

func (l *listing) Update(msg tea.Msg) screen {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return l
	}
	if at, ok := l.moved(press, l.at, len(l.page.Rows)); ok {
		l.at = at
		return l
	}
	switch {
	case key.Matches(press, l.keys.Enter, l.keys.On) && l.onRow():
		return l.follow(l.page.Rows[l.at].Open(), l)
	case key.Matches(press, l.keys.Esc, l.keys.Back):
		return l.follow(l.page.Up(), l)
	case key.Matches(press, l.keys.PageDown):
		l.at = max(0, min(l.at+pageOfRows, len(l.page.Rows)-1))
		return l
	case key.Matches(press, l.keys.PageUp):
		l.at = max(0, l.at-pageOfRows)
		return l
	}
	if command, ok := commanded(l.page.Commands, strings.ToLower(press.String()), l.onRow()); ok {
		row := l.at
		if !l.onRow() {
			row = -1
		}
		return l.follow(command.Do(row), l)
	}
	l.noSuchKey()
	return l
}

// pageOfRows is how far the keys for a page move the cursor.
const pageOfRows = 8

func (l *listing) click(at int) screen {
	l.at = at
	return l.Update(enterKey)
}

func (l *listing) Heading() (middle, right string) { return l.page.Name(), l.page.Title }

func (l *listing) Body(width, height int) body {
	width = min(width, measure)
	var b body
	for i, text := range l.page.Says {
		b.gap()
		if i == 0 && l.page.About {
			b.add(styled(l.theme.Strong, wrap(text, width)))
			b.pinned = len(b.lines)
			continue
		}
		b.add(wrap(text, width))
	}
	b.gap()
	if !l.onRow() {
		b.add(styled(l.theme.Quiet, wrap(l.page.Empty, width)))
	}
	// Only what can be in the window is drawn: there may be hundreds.
	for i := max(0, l.at-height); i < min(len(l.page.Rows), l.at+height); i++ {
		row := l.page.Rows[i]
		if row.Heading != "" && (i == 0 || l.page.Rows[i-1].Heading != row.Heading) {
			if i > 0 {
				b.gap()
			}
			b.add(styled(l.theme.Title, wrap(row.Heading, width)))
		} else if i > 0 && (len(row.Beside) > 0 || len(l.page.Rows[i-1].Beside) > 0 || l.page.Rows[i-1].Heading != row.Heading) {
			b.gap()
		}
		b.put(i, i == l.at, l.line(row, i == l.at, width))
	}
	if b.tight() <= height || l.page.About { // what has to scroll anyway reads better with its air
		b.tighten(height)
	}
	return b
}

// line draws a row: its name on the left, a few words at the right, and what stands under it.
func (l *listing) line(row pages.ListRow, here bool, width int) string {
	text := l.row(here, row.Name, width)
	if row.Status != "" {
		text = l.row(here, row.Name, width-lipgloss.Width(row.Status)-2)
		lines := strings.Split(text, "\n")
		last := len(lines) - 1
		if gap := width - lipgloss.Width(lines[last]) - lipgloss.Width(row.Status); gap > 0 {
			lines[last] += strings.Repeat(" ", gap) + l.theme.Quiet.Render(row.Status)
		}
		text = strings.Join(lines, "\n")
	}
	for _, beside := range row.Beside {
		text += "\n" + l.beside(beside, width)
	}
	return text
}

func (l *listing) Hints() []key.Binding {
	hints := []key.Binding{}
	switch {
	case l.onRow() && l.page.Chooses:
		hints = append(hints, l.keys.Move, l.keys.Choose)
	case l.onRow():
		hints = append(hints, l.keys.Move, l.keys.Open)
	}
	return append(slices.Concat(hints, l.commandKeys(l.page.Commands, l.onRow())), l.keys.Esc)
}

func (l *listing) Place() store.Place { return l.placeOf(l.page) }

func (l *listing) Typing() bool { return false }
