package fullscreen

import (
	"fmt"

	"equalfooting/store"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
)

// open gives the screen of a page.
func (s *setting) open(page pages.Page) screen {
	switch page := page.(type) {
	case *pages.Listing:
		return newListing(s, page)
	case *pages.Text:
		return newText(s, page)
	case *pages.Form:
		return newForm(s, page)
	case pages.Elsewhere:
		if page.Visit == nil {
			return newCaseload(s)
		}
		return s.at(page.Visit, page.At)
	default:
		panic(fmt.Sprintf("fullscreen: no screen for %T", page))
	}
}

// follow goes where a choice leads, and says what there is to say. Where nothing could be kept, it stays.
func (s *setting) follow(next pages.Next, current screen) screen {
	if next.Err != nil {
		s.wrote(next.Err)
		return current
	}
	if next.Page != nil {
		current = s.open(next.Page)
	}
	if next.Saved {
		s.saved = true
	}
	if next.Say != "" {
		s.say(next.Say)
	}
	return current
}

// placeOf is where a page is; of one that belongs to no organisation, where the person was before.
func (s *setting) placeOf(page pages.Page) store.Place {
	if place := page.Place(); place.Case != 0 {
		return place
	}
	return s.leftOff()
}

// commandKeys are the keys of a page's commands, of which those for a row are left out where there is none.
func (s *setting) commandKeys(commands []pages.Command, onRow bool) []key.Binding {
	var list []key.Binding
	for _, c := range commands {
		if onRow || !c.OnRow {
			list = append(list, letterKey(c.Key, c.Words.Does))
		}
	}
	return list
}

// commanded gives the command of a key; false where it is none.
func commanded(commands []pages.Command, pressed string, onRow bool) (pages.Command, bool) {
	for _, c := range commands {
		if c.Key == pressed && (onRow || !c.OnRow) {
			return c, true
		}
	}
	return pages.Command{}, false
}
