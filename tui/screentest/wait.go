package screentest

import (
	"fmt"
	"strings"
	"time"
)

// WaitFor waits until the screen contains the text, and returns the screen.
func (term *Terminal) WaitFor(text string) string {
	term.t.Helper()
	return term.WaitUntil(fmt.Sprintf("%q on the screen", text), func(screen string) bool {
		return strings.Contains(screen, text)
	})
}

// WaitGone waits until the screen does not contain the text, and returns the
// screen.
func (term *Terminal) WaitGone(text string) string {
	term.t.Helper()
	return term.WaitUntil(fmt.Sprintf("%q gone from the screen", text), func(screen string) bool {
		return !strings.Contains(screen, text)
	})
}

// WaitUntil waits until ok accepts the screen, and returns that screen. It asks
// again after each piece of output. what names the thing waited for, for the
// message if the deadline passes or the program ends without it.
func (term *Terminal) WaitUntil(what string, ok func(screen string) bool) string {
	term.t.Helper()
	deadline := time.NewTimer(term.deadline)
	defer deadline.Stop()
	for {
		screen, changed, ended := term.look()
		if ok(screen) {
			return screen
		}
		if ended {
			term.t.Fatalf("screentest: the program ended (%v%s) while waiting for %s; its screen:\n%s",
				term.command.ProcessState, term.readTrouble(), what, framed(screen))
		}
		select {
		case <-changed:
		case <-deadline.C:
			term.t.Fatalf("screentest: waited %v in vain for %s%s; the screen:\n%s",
				term.deadline, what, term.readTrouble(), framed(term.Screen()))
		}
	}
}

// look returns the screen, a channel closed as soon as anything changes, and
// whether nothing will any more.
func (term *Terminal) look() (screen string, changed <-chan struct{}, ended bool) {
	term.mu.Lock()
	defer term.mu.Unlock()
	return term.display.screen(term.ended()), term.changed, term.ended()
}

func (term *Terminal) readTrouble() string {
	term.mu.Lock()
	defer term.mu.Unlock()
	if term.trouble == nil {
		return ""
	}
	return fmt.Sprintf(", reading it: %v", term.trouble)
}

// framed sets a screen off from the message around it, without the blank rows
// at its foot.
func framed(screen string) string {
	return "│" + strings.ReplaceAll(strings.TrimRight(screen, "\n"), "\n", "\n│")
}
