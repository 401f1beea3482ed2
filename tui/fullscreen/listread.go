package fullscreen

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// The list of all organisations is read after the first picture is drawn, which needs only those touched last. If somebody asks for more
// before it is there, that comes then; if it takes longer than a moment, the page says so.
const aMoment = 300 * time.Millisecond

// listRead says that all of the list is read, or cannot be; waitingLong that somebody has waited for it longer than a moment.
type (
	listRead    struct{ err error }
	waitingLong struct{}
)

// readsList has the list read in the background, unless it is there already.
func (w *wizard) readsList() tea.Cmd {
	st := w.Store
	if !st.List().Waits(0) {
		return nil
	}
	return tea.Tick(behindPicture, func(time.Time) tea.Msg {
		st.LookOver() // else it is looked over a part at a time, and somebody who answers waits for that
		return listRead{st.List().Read(nil)}
	})
}

// listed shows what waited for the list, or goes on waiting.
func (w *wizard) listed(msg tea.Msg) {
	shown, ok := w.current.(*organisations)
	if !ok {
		return
	}
	switch msg := msg.(type) {
	case waitingLong:
		shown.long = shown.list.Waits()
	case listRead:
		shown.tell(msg.err)
		shown.allRead()
	}
}

// tellsWaiting has the page say in a moment that the list is still being read.
func (w *wizard) tellsWaiting() tea.Cmd {
	shown, ok := w.current.(*organisations)
	if !ok || !shown.list.Waits() || shown.told {
		return nil
	}
	shown.told = true
	return tea.Tick(aMoment, func(time.Time) tea.Msg { return waitingLong{} })
}

// allRead looks at the list as it is, once all of it is read. The cursor stays on its organisation.
func (c *organisations) allRead() {
	row, onRow := c.chosen()
	waited := c.list.Waits()
	c.tell(c.list.ReadAll())
	c.long, c.told = false, false
	switch to := c.list.Index(c.seeks); {
	case c.seeks != 0 && to >= 0:
		c.at = to + 1
	case onRow && c.list.Index(row.ID) >= 0:
		c.at = c.list.Index(row.ID) + 1
	case waited:
		c.at = 1
	}
	c.seeks, c.at = 0, min(c.at, c.list.Len())
}

// readNow reads all of the list at once, for what cannot wait.
func (c *organisations) readNow() {
	c.tell(c.Store.List().Read(nil))
	c.allRead()
}
