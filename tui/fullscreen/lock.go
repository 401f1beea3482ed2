package fullscreen

import (
	"time"

	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"

	tea "charm.land/bubbletea/v2"
)

// idleLook is how often the program checks whether somebody is still typing.
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

// used notes that somebody is there. It goes by the clock, which goes on while a laptop is shut.
func (w *wizard) used() { w.lastUsed = w.Store.Now().Round(0) }

// idle locks what is kept if nobody has typed for long enough.
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

// lock ends the front so that what is kept can be locked, after keeping what is being typed. If that cannot be kept, it goes on, as it
// would be lost. If there is no passphrase, it leads to the page about it.
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
