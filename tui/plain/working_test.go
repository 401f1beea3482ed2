package plain

import (
	"os"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"equalfooting/tui/pages"
)

// takesLong gives what takes so many seconds, of a bubble's clock, which waits for nobody. After each it tells how far it is.
func takesLong(k *talk, seconds int, stops bool) *pages.Work {
	return &pages.Work{Says: "It is being done.", Stops: stops, Do: func() pages.Next {
		for range seconds {
			time.Sleep(time.Second)
			if _, err := k.st.Check(); err != nil {
				return pages.Next{Err: err}
			}
		}
		return pages.Say("It is done.")
	}}
}

// goesThrough has something done that a choice gave, and hears what is said from then on.
func (k *talk) goesThrough(w *pages.Work) {
	k.said.Reset()
	k.current = k.follow(pages.Next{Work: w})
	k.ask()
}

const howFar = "Checking that everything can be read: 1 of 1 organisations."

// What takes longer than a second says so, and every ten seconds how far it is.
func TestWhatTakesLongSaysSo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		k := begin(t)
		k.goesThrough(takesLong(k, 35, true))
		k.hears("It is being done. "+k.Book.Progress().MayStopPlain, howFar, "It is done.")
		if times := strings.Count(k.said.String(), howFar); times != 3 {
			t.Errorf("it says %d times how far it is", times)
		}
	})
}

// What is quick says only what came of it.
func TestWhatIsQuickSaysNoMore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		k := begin(t)
		k.goesThrough(takesLong(k, 0, true))
		k.hears("It is done.")
		k.hearsNot("It is being done.")
	})
}

// Ctrl-C stops what may be stopped and nothing else; any other signal is heard once it has ended.
func TestSignalsWhileSomethingTakesLong(t *testing.T) {
	for _, received := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		for _, stops := range []bool{true, false} {
			synctest.Test(t, func(t *testing.T) {
				k := begin(t)
				k.behind.signals = make(chan os.Signal, 1)
				k.behind.signals <- received
				k.goesThrough(takesLong(k, 3, stops))
				if want := "It is done."; stops {
					k.hears(k.Book.Progress().Stopped)
				} else {
					k.hears(want)
				}
				if again := len(k.behind.signals) == 1; again != (received != os.Interrupt) {
					t.Errorf("%v is heard again: %v", received, again)
				}
			})
		}
	}
}

// What was typed while one had to wait is dropped, and that is said; but nothing is where one did not have to.
func TestWhatIsTypedMeanwhileIsDropped(t *testing.T) {
	for seconds, drops := range map[int]bool{0: false, 2: true} {
		synctest.Test(t, func(t *testing.T) {
			k := begin(t)
			k.said.Reset()
			dropped := false
			k.behind.dropTyped = func() bool { dropped = true; return true }
			k.current = k.follow(pages.Next{Work: takesLong(k, seconds, true)})
			k.ask()
			if told := strings.Contains(k.said.String(), k.Book.Progress().NotTaken); dropped != drops || told != drops {
				t.Errorf("after %d seconds: dropped %v, and told %v", seconds, dropped, told)
			}
		})
	}
}
