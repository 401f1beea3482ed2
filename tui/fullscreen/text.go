package fullscreen

import (
	"slices"
	"strings"

	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// text is something to read, a page at a time.
type text struct {
	reading
	page *pages.Text
	at   int
}

func newText(s *setting, page *pages.Text) *text {
	t := &text{reading: reading{setting: s}, page: page}
	t.show(0)
	if page.Says != "" {
		s.say(page.Says)
	}
	return t
}

func (t *text) show(at int) { t.at, t.section, t.offset = at, t.page.Sections[at], 0 }

func (t *text) last() bool { return t.at+1 == len(t.page.Sections) }

func (t *text) Update(msg tea.Msg) screen {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok || t.scrolled(press, t.Hints()) {
		return t
	}
	switch {
	case key.Matches(press, t.keys.Back) && t.at == 0 && t.page.Before != nil:
		return t.follow(pages.TurnTo(*t.page.Before), t)
	case key.Matches(press, t.keys.Esc), key.Matches(press, t.keys.Back) && t.at == 0:
		return t.follow(pages.GoUp(), t)
	case key.Matches(press, t.keys.Back):
		t.show(t.at - 1)
		return t
	case key.Matches(press, t.keys.On, t.keys.Enter) && !t.last():
		t.show(t.at + 1)
		return t
	case key.Matches(press, t.keys.On, t.keys.Enter) && t.page.On != nil:
		return t.follow(*t.page.On, t)
	case key.Matches(press, t.keys.Enter):
		return t.follow(pages.GoUp(), t)
	}
	if command, ok := commanded(t.page.Commands, strings.ToLower(press.String()), false); ok {
		return t.follow(command.Do(-1), t)
	}
	t.noSuchKey()
	return t
}

func (t *text) Heading() (middle, right string) {
	right = t.page.Title
	if count := len(t.page.Sections); count > 1 {
		right = t.Book.List(right, t.pageOf(t.at, count))
	} else if t.page.Of > 0 {
		right = t.Book.List(right, t.pageOf(t.page.Part-1, t.page.Of))
	}
	return t.page.Name, right
}

func (t *text) Hints() []key.Binding {
	var hints []key.Binding
	if t.at > 0 || t.page.Kind != pages.Plain {
		hints = append(hints, t.keys.Previous)
	}
	switch {
	case t.last() && t.page.Kind == pages.ResultsText && t.page.Part == t.page.Of:
		hints = append(hints, t.keys.Recommendations)
	case !t.last() || t.page.On != nil:
		hints = append(hints, t.keys.Next)
	}
	if t.page.Leaves {
		hints = append(hints, t.keys.Leave)
	}
	return append(slices.Concat(hints, t.commandKeys(t.page.Commands, false)), t.above(t.page.Above))
}

// Body draws the text, with what the other pages are called beside it where there is room.
func (t *text) Body(width, height int) body {
	b := t.reading.Body(width, height)
	t.contents(&b, t.page.Contents, t.page.Part-1, width)
	return b
}

func (t *text) Page() pages.Page { return t.page }

func (t *text) Typing() bool { return false }
