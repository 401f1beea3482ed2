package fullscreen

import (
	"time"

	"equalfooting/tui/fronts"

	tea "charm.land/bubbletea/v2"
)

// behindPicture leaves the processor to the first picture, which is drawn by then. Whoever gives an answer sooner waits for the look.
const behindPicture = 50 * time.Millisecond

// lookedMsg says that the file was looked over.
type lookedMsg struct{}

// lookOver has the file looked over behind the first picture, where that was not done when it was opened.
func (w *wizard) lookOver() tea.Cmd {
	st := w.Store
	return tea.Tick(behindPicture, func(time.Time) tea.Msg {
		st.LookOver()
		return lookedMsg{}
	})
}

// damaged ends the front where the file was found damaged since it was opened, and nothing was given by then that would be lost: what is to
// become of it is asked as at the start. It says whether it does.
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
