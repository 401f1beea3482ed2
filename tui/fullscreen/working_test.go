package fullscreen

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"equalfooting/store"
	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/exp/golden"
)

// long is something that takes long, and that a test has go on.
type long struct {
	*sitting
	goOn     chan int // how many are done; closed once all are
	doing    []tea.Cmd
	messages chan tea.Msg
}

// takesLong has something begin from a page of two rows, and waits for a moment. It is of the clock of a bubble (testing/synctest).
func takesLong(t *testing.T, columns, rows int, stops bool) *long {
	t.Helper()
	l := &long{sitting: sit(t, columns, rows), goOn: make(chan int), messages: make(chan tea.Msg, 10)}
	begin := func() pages.Next {
		says := l.wizard.Book.Progress().BackingUp
		return pages.Next{Work: &pages.Work{Says: says, Stops: stops, Do: func() pages.Next {
			for done := range l.goOn {
				if err := l.told(done); err != nil {
					return pages.Next{Err: err}
				}
			}
			return pages.Say("It is done.")
		}}}
	}
	if _, err := l.wizard.stack.Follow(pages.GoTo(pages.Place{Page: pages.BackupsPage})); err != nil {
		t.Fatal(err)
	}
	l.wizard.current = l.wizard.show(pages.Shown{Page: &pages.Listing{At: pages.Place{Page: pages.BackupsPage}, Title: "Backups",
		Rows: []pages.Row{{Name: "Begin it", Do: begin}, {Name: "Another row", Do: pages.GoUp}}}})
	cmd := l.press("enter")
	if cmd == nil {
		t.Fatal("nobody waits for it")
	}
	l.doing = cmd().(tea.BatchMsg)
	for _, doing := range l.doing {
		go func() { l.messages <- doing() }()
	}
	return l
}

// told tells how many are done, as the store does.
func (l *long) told(done int) error {
	return l.wizard.current.(*working).progress.Tell(store.ReadingBack, done, 10_000)
}

// comes hands the next message on.
func (l *long) comes() tea.Cmd {
	l.t.Helper()
	_, cmd := l.wizard.Update(<-l.messages)
	return cmd
}

// What is quick leads on at once, and is not seen.
func TestWhatIsQuickIsNotSeen(t *testing.T) {
	s := sit(t, 80, 24)
	next := s.wizard.follow(pages.Works("It is being done.", func() pages.Next { return pages.Say("It is done.") }), s.wizard.current)
	if next != s.wizard.current || s.wizard.said != "It is done." {
		t.Errorf("it is on %T and says %q", next, s.wizard.said)
	}
}

// For a second the page stays as it was; then it is said what is being done, and how far it is. What is typed meanwhile does nothing, and
// neither does it on the page that comes.
func TestWhatTakesLongSaysSo(t *testing.T) {
	for _, size := range [][2]int{{40, 15}, {60, 20}, {80, 24}, {120, 40}} {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				l := takesLong(t, size[0], size[1], true)
				words := l.wizard.Book.Progress()
				l.sees("Another row")
				l.press("down", "enter", "q", "?", "n")
				l.sees("Another row")
				l.goOn <- 3000
				l.comes()
				l.sees(words.BackingUp, "Reading the copy back: 3,000 of 10,000", words.MayStop)
				l.whole()
				golden.RequireEqual(t, []byte(fmt.Sprintln(l.screen())))
				l.press("down", "enter", "q", "?", "n", "ctrl+l")
				l.sees(words.BackingUp)
				close(l.goOn)
				l.comes()
				l.sees("It is done.", "Another row")
				if at := l.wizard.current.(*listing).at; at != 0 {
					t.Errorf("the cursor has gone to row %d", at)
				}
			})
		})
	}
}

// Esc and Ctrl-C stop what may be stopped.
func TestStoppingWhatTakesLong(t *testing.T) {
	for _, key := range []string{"esc", "ctrl+c"} {
		synctest.Test(t, func(t *testing.T) {
			l := takesLong(t, 80, 24, true)
			words := l.wizard.Book.Progress()
			l.press(key)
			l.sees(words.Stopping)
			l.whole()
			l.goOn <- 1
			for l.comes(); l.wizard.said == ""; {
				l.comes()
			}
			l.sees(words.Stopped, "Another row")
			time.Sleep(fronts.FirstSaid) // of the bubble's clock, so that nothing waits any more
		})
	}
}

// What must not be stopped is not, and no key for it is shown.
func TestWhatMustNotBeStopped(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := takesLong(t, 80, 24, false)
		words := l.wizard.Book.Progress()
		l.comes()
		l.press("esc", "ctrl+c")
		l.goOn <- 5000
		synctest.Wait()
		l.sees(words.BackingUp, "5,000 of 10,000")
		l.seesNot(words.MayStop)
		close(l.goOn)
		l.comes()
		l.sees("It is done.")
	})
}

// Whoever closes the window has the program end once it is stopped, or done.
func TestClosingWhileSomethingTakesLong(t *testing.T) {
	for _, stops := range []bool{true, false} {
		synctest.Test(t, func(t *testing.T) {
			l := takesLong(t, 80, 24, stops)
			if _, cmd := l.wizard.Update(closedFromOutside{}); cmd != nil {
				t.Fatal("it ends in the middle")
			}
			if stops {
				l.goOn <- 1
			} else {
				close(l.goOn)
			}
			cmd := l.comes()
			for cmd == nil {
				cmd = l.comes()
			}
			if cmd() != tea.Quit() {
				t.Error("it does not end")
			}
			time.Sleep(fronts.FirstSaid) // as above
		})
	}
}
