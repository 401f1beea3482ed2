package fullscreen

import (
	"slices"
	"time"

	"equalfooting/store"
	"equalfooting/tui/pages"

	tea "charm.land/bubbletea/v2"
)

// draftEvery is how long what is being typed is only in memory. A power cut loses no more than that.
const draftEvery = 3 * time.Second

// draftMsg asks to keep what is being typed as a draft.
type draftMsg struct{}

// draftOf is what is being typed on a screen and not kept yet; without a text where nothing is.
func draftOf(current screen) store.Draft {
	if open, ok := current.(interface{ draft() store.Draft }); ok {
		return open.draft()
	}
	return store.Draft{}
}

// drafts has what is being typed kept in a moment, and takes away the draft of what was kept or dropped.
func (w *wizard) drafts() tea.Cmd {
	w.settleDraft()
	if draftOf(w.current).Text == "" || w.drafting {
		return nil
	}
	w.drafting = true
	return tea.Tick(draftEvery, func(time.Time) tea.Msg { return draftMsg{} })
}

// keepDraft keeps what is being typed. If that cannot be written it says nothing: nobody was told that it was kept.
func (w *wizard) keepDraft() {
	w.drafting = false
	if now := draftOf(w.current); now.Text != "" && now != w.drafted && w.Store.Session().SaveDraft(now) == nil {
		w.drafted = now
	}
}

// settleDraft takes away the draft of what was kept or dropped.
func (w *wizard) settleDraft() {
	now := draftOf(w.current)
	still := now.Text != "" && now.Place == w.drafted.Place && now.Kind == w.drafted.Kind
	if w.drafted != (store.Draft{}) && !still && w.Store.Session().SaveDraft(store.Draft{}) == nil {
		w.drafted = store.Draft{}
	}
}

// waits gives the draft that waits for a page: the text that was being typed there when the program stopped. It gives it once.
func (s *setting) waits(place pages.Place, kinds ...string) (store.Draft, bool) {
	d := s.waiting
	if d.Text == "" || !samePage(d.Place, place) {
		return store.Draft{}, false
	}
	if !slices.Contains(kinds, d.Kind) {
		return store.Draft{}, false
	}
	s.waiting, s.drafted = store.Draft{}, d
	s.drafted.Place = place
	s.say(s.words.Typing.Back)
	return d, true
}

// toTheName goes from the list to the name that was being typed when the program stopped: that of a new organisation, or a new name. All
// other drafts wait on pages to which the trail leads back.
func (c *organisations) toTheName() screen {
	at := c.rowOf(c.waiting.Case)
	switch d := c.waiting; {
	case d.Text == "":
	case d.Page == pages.NewOrganisationPage:
		return c.follow(pages.GoTo(pages.Place{Page: pages.NewOrganisationPage}), c)
	case d.Kind == renameKind && at > 0:
		c.at = at
		row, _ := c.chosen()
		return newRename(c, row)
	}
	return c
}

// samePage says that two places are the same field, or the same question however somebody came to it.
func samePage(a, b pages.Place) bool {
	if a.Page == pages.QuestionPage && b.Page == pages.QuestionPage {
		return pages.Same(a, b)
	}
	return a == b
}
