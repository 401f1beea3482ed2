package fullscreen

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// doing lists what the letter keys of a screen do, to be chosen with the arrows and Enter: a keyboard of another script has no such
// letters.
type doing struct {
	*listing
	from screen
	keys []key.Binding
}

func newDoing(s *setting, from screen) screen {
	switch from := from.(type) {
	case *doing:
		return from.from
	case *help:
		return newDoing(s, from.from)
	}
	hints := from.Hints()
	if more, ok := from.(interface{ allKeys() []key.Binding }); ok {
		hints = more.allKeys()
	}
	d := &doing{from: from}
	page := &pages.Listing{At: from.Page().Where(), Title: s.words.Help.Doing, Says: []string{s.words.Help.DoingSays}, Chooses: true}
	page.Name, _ = from.Heading()
	for _, hint := range append(slices.Clone(hints), s.keys.Help, s.keys.Mouse, s.keys.Leave) {
		if !isLetter(hint) || slices.ContainsFunc(d.keys, func(k key.Binding) bool { return k.Keys()[0] == hint.Keys()[0] }) {
			continue
		}
		d.keys = append(d.keys, hint)
		page.Rows = append(page.Rows, pages.Row{Name: hint.Help().Desc})
	}
	d.listing = newListing(s, page, 0)
	return d
}

// isLetter says that a key is a letter or a sign that not every keyboard has.
func isLetter(hint key.Binding) bool {
	return len(hint.Keys()) > 0 && utf8.RuneCountInString(hint.Keys()[0]) == 1 && !unicode.IsDigit(rune(hint.Keys()[0][0])) && hint.Help().Desc != ""
}

func (d *doing) Update(msg tea.Msg) screen {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return d
	}
	if at, ok := d.moved(press, d.at, len(d.page.Rows)); ok {
		d.at = at
		return d
	}
	switch {
	case key.Matches(press, d.listing.keys.Enter):
		return d.click(d.at)
	case key.Matches(press, d.listing.keys.Esc, d.listing.keys.Back):
		return d.from
	case key.Matches(press, d.listing.keys.PageDown):
		d.at = d.paged(1)
	case key.Matches(press, d.listing.keys.PageUp):
		d.at = d.paged(-1)
	default:
		d.noSuchKey()
	}
	return d
}

// click has the key of a row pressed on the screen that it belongs to.
func (d *doing) click(at int) screen {
	name := d.keys[at].Keys()[0]
	letter, _ := utf8.DecodeRuneInString(name)
	d.pressed = &tea.KeyPressMsg{Code: letter, Text: name}
	return d.from
}

func (d *doing) Hints() []key.Binding {
	return []key.Binding{d.listing.keys.Move, d.listing.keys.Choose, d.listing.keys.Esc}
}

func (d *doing) Page() pages.Page { return d.from.Page() }

// anotherScript says that a key types a letter that is not Latin, so that none of the letter keys can be typed with that keyboard.
func anotherScript(press tea.KeyPressMsg) bool {
	letter, _ := utf8.DecodeRuneInString(press.Text)
	return unicode.IsLetter(letter) && !unicode.Is(unicode.Latin, letter) && !unicode.Is(unicode.Common, letter)
}
