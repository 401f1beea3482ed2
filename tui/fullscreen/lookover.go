package fullscreen

import (
	"time"

	"equalfooting/tui/fronts"

	tea "charm.land/bubbletea/v2"
)

// behindPicture leaves the processor to the first picture, which is drawn by then. Somebody who answers sooner waits for the look.
const behindPicture = 50 * time.Millisecond

// lookedMsg says that the file was looked over.
type lookedMsg struct{}

// lookOver looks the file over after the first picture, unless that was done when it was opened.
func (w *wizard) lookOver() tea.Cmd {
	st := w.Store
	return tea.Tick(behindPicture, func(time.Time) tea.Msg {
		st.LookOver()
		return lookedMsg{}
	})
}

// damaged ends the front if the file was found damaged after it was opened, and nothing was given by then that would be lost: then the
// program asks what to do about it, as at the start. It says whether it ends the front.
func (w *wizard) damaged() bool {
	if w.stack.Rescuing() {
		return false
	}
	err := w.Store.Unsaved().Damaged()
	if err != nil {
		w.errand = fronts.Damaged{Err: err}
	}
	return err != nil
}
