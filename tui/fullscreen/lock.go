package fullscreen

import (
	"time"

	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"

	tea "charm.land/bubbletea/v2"
)

// idleLook is how often it is looked whether somebody still types.
const idleLook = 10 * time.Second

// idleMsg asks to look.
type idleMsg struct{}

// watch looks again after a while, where there is a passphrase.
func (w *wizard) watch() tea.Cmd {
	if !w.Store.Passphrase().IsSet() {
		return nil
	}
	return tea.Tick(idleLook, func(time.Time) tea.Msg { return idleMsg{} })
}

// used notes that somebody sits there. The time is the clock's, which goes on while a laptop is shut.
func (w *wizard) used() { w.lastUsed = w.Store.Now().Round(0) }

// idle locks what is kept where nobody has typed for long enough.
func (w *wizard) idle() tea.Cmd {
	patience := fronts.Idle(w.Store)
	if patience == 0 || w.Store.Now().Round(0).Sub(w.lastUsed) < patience {
		return w.watch()
	}
	if cmd := w.lock(fronts.LockIdle); cmd != nil {
		return cmd
	}
	return w.watch()
}

// lock ends the front, to have what is kept locked, once what is being typed is kept. Where that cannot be kept, it goes on: what
// was typed would be lost. Where there is no passphrase, it leads to the page about it.
func (w *wizard) lock(errand fronts.Errand) tea.Cmd {
	w.keepTyping()
	if open, ok := w.current.(*question); ok && open.note != nil {
		return nil
	}
	if !w.Store.Passphrase().IsSet() {
		w.goTo(w.follow(pages.GoTo(pages.Place{Page: pages.PassphrasePage}).And(w.Book.Passphrase().NoLock), w.current))
		return nil
	}
	w.errand = errand
	return tea.Quit
}
