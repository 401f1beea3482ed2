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
	page     *pages.Listing
	at       int
	scrolled int // how many lines further down the window begins, where the row under the cursor is longer than that
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
	if l.scrolls(press) {
		return l
	}
	if at, ok := l.moved(press, l.at, len(l.page.Rows)); ok {
		if l.scrolled = 0; at+1 == l.at {
			l.scrolled = toItsEnd
		}
		l.at = at
		return l
	}
	if key.Matches(press, l.keys.Enter, l.keys.On) && l.readsOn() {
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
	case key.Matches(press, l.keys.PageDown):
		l.at, l.scrolled = l.paged(1), 0
		return l
	case key.Matches(press, l.keys.PageUp):
		l.at, l.scrolled = l.paged(-1), 0
		return l
	case key.Matches(press, l.keys.Toggle) && l.onRow() && l.page.Rows[l.at].Tick != nil:
		return l.follow(l.page.Rows[l.at].Tick.Do(), l)
	}
	if at, ok := l.rowOf(press.String()); ok {
		l.at = at
		return l.open(at)
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

// rowOf gives the row that has a key of its own; false where none has this one. A digit can be of any script.
func (l *listing) rowOf(key string) (row int, ok bool) {
	key = pages.Digits(strings.ToLower(key))
	row = slices.IndexFunc(l.page.Rows, func(row pages.Row) bool { return row.Press != "" && row.Press == key })
	return row, row >= 0
}

// open goes where a row leads.
func (l *listing) open(row int) screen { return l.follow(l.page.Rows[row].Open(), l) }

// onward turns to the page after this one. On the last of several it does what the last row does, which leads on; on a
// page that stands alone, what the row under the cursor does, unless that would tick it.
func (l *listing) onward() screen {
	switch {
	case l.page.After != nil:
		return l.follow(pages.TurnTo(*l.page.After), l)
	case l.page.Kind == pages.AnswersList:
		return l.open(len(l.page.Rows) - 1)
	case l.onRow() && l.page.Kind != pages.ReadList && (l.page.Rows[l.at].Tick == nil || l.page.Rows[l.at].Do == nil):
		return l.open(l.at)
	default:
		l.noSuchKey()
		return l
	}
}

// scrolls goes on within a row that is longer than the window, or back in it; false when the key does not, or there is no
// more of the row that way.
func (l *listing) scrolls(press tea.KeyPressMsg) bool {
	var by int
	switch {
	case key.Matches(press, l.keys.Down, l.keys.PageDown):
		by = 1
	case key.Matches(press, l.keys.Up, l.keys.PageUp):
		by = -1
	default:
		return false
	}
	b, height := l.inView()
	if !b.reading {
		return false
	}
	before := b.within(l.scrolled)
	l.scrolled = b.within(before + by*(height-1))
	return l.scrolled != before
}

// toItsEnd is further than any row is long.
const toItsEnd = 1 << 20

func (l *listing) inView() (b body, height int) {
	width, height := l.bodySize(l.hints(l.keys.GoOn), false)
	return l.Body(width, height), height
}

// unseen says that the row which chooses something is still out of view, below the text that it is about.
func (l *listing) unseen() bool {
	if !l.page.Told || !l.page.Chooses || !l.onRow() || l.width < leastWidth || l.height < leastHeight {
		return false
	}
	b, height := l.inView()
	return b.unseen(height)
}

// readsOn scrolls towards the row under the cursor if that is still out of view: nobody chooses what they have not seen.
func (l *listing) readsOn() bool {
	if !l.unseen() {
		return false
	}
	b, height := l.inView()
	l.scrolled = b.within(b.within(l.scrolled) + height - 1)
	return true
}

// paged gives the row where the cursor goes a window further down, or up if by is below 0.
func (l *listing) paged(by int) int {
	width, height := l.bodySize(l.Hints(), false)
	return l.Body(width, height).paged(l.at, len(l.page.Rows), by, height)
}

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
	if l.unseen() {
		return l.hints(l.keys.GoOn)
	}
	return l.hints(l.choosing())
}

// hints are the keys of the page, with the one that chooses.
func (l *listing) hints(choosing key.Binding) []key.Binding {
	var hints []key.Binding
	switch {
	case l.onRow() && l.page.Rows[0].Press != "":
		hints = append(hints, l.keys.Answer)
	case l.onRow():
		hints = append(hints, l.keys.Move, choosing)
	}
	if l.page.Ticks() {
		hints = append(hints, l.keys.Toggle)
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
