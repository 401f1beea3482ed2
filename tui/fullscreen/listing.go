package fullscreen

import (
	"slices"
	"strings"

	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// listing is a page of rows to choose from.
type listing struct {
	*setting
	page *pages.Listing
	at   int
}

// newListing shows the page with the cursor on a row; below 0 on the page's own first.
func newListing(s *setting, page *pages.Listing, row int) *listing {
	if row < 0 {
		row = page.Start
	}
	return &listing{setting: s, page: page, at: max(0, min(row, len(page.Rows)-1))}
}

func (l *listing) cursor() int { return l.at }

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
	case key.Matches(press, l.keys.Enter) && l.onRow():
		return l.open(l.at)
	case key.Matches(press, l.keys.On):
		return l.onward()
	case key.Matches(press, l.keys.Back) && l.page.Before != nil:
		return l.follow(pages.TurnTo(*l.page.Before), l)
	case key.Matches(press, l.keys.Esc, l.keys.Back):
		return l.follow(pages.GoUp(), l)
	case key.Matches(press, l.keys.PageDown) && l.page.Kind == pages.Plain:
		l.at = max(0, min(l.at+pageOfRows, len(l.page.Rows)-1))
		return l
	case key.Matches(press, l.keys.PageUp) && l.page.Kind == pages.Plain:
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

// open goes where a row leads.
func (l *listing) open(row int) screen { return l.follow(l.page.Rows[row].Open(), l) }

// onward turns to the page after this one. On the last of several it does what the last row does, which leads on; on a
// page that stands alone, what the row under the cursor does.
func (l *listing) onward() screen {
	switch {
	case l.page.After != nil:
		return l.follow(pages.TurnTo(*l.page.After), l)
	case l.page.Kind == pages.AnswersList:
		return l.open(len(l.page.Rows) - 1)
	case l.onRow() && l.page.Kind != pages.AskList:
		return l.open(l.at)
	default:
		l.noSuchKey()
		return l
	}
}

// pageOfRows is how far the keys for a page move the cursor.
const pageOfRows = 8

func (l *listing) click(at int) screen {
	l.at = at
	return l.Update(enterKey)
}

func (l *listing) Heading() (middle, right string) {
	right = l.page.Title
	if l.page.Of > 0 {
		right = l.Book.List(right, l.pageOf(l.page.Part-1, l.page.Of))
	}
	return l.page.Name, right
}

func (l *listing) Hints() []key.Binding {
	var hints []key.Binding
	if l.onRow() {
		hints = append(hints, l.keys.Move, l.choosing())
	}
	if l.page.Before != nil || l.page.Kind == pages.AnswersList {
		hints = append(hints, l.keys.Previous)
	}
	if l.page.After != nil || l.page.Kind == pages.AnswersList {
		hints = append(hints, l.keys.On)
	}
	hints = append(slices.Concat(hints, l.commandKeys(l.page.Commands, l.onRow())), l.above(l.page.Above))
	if l.page.Leaves {
		hints = append(hints, l.keys.Leave)
	}
	return hints
}

// choosing is the key that chooses the row under the cursor.
func (l *listing) choosing() key.Binding {
	switch {
	case l.page.Kind == pages.AnswersList && l.at < len(l.page.Rows)-1:
		return l.keys.Change
	case l.page.Chooses:
		return l.keys.Choose
	default:
		return l.keys.Open
	}
}

func (l *listing) Page() pages.Page { return l.page }

func (l *listing) Typing() bool { return false }
