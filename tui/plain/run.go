package plain

import (
	"errors"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/fronts"
)

// How Run can end other than by the person's leaving.
const (
	ErrClosedByOutside content.Failure = "interrupted" // by a signal
	ErrBroke           content.Failure = "broke"       // a panic
)

// ErrGoFull is given by Run when the person chose to go on on the full screen.
var ErrGoFull = errors.New("on to the full screen")

// wait waits for a line, and does what it says; for a signal; or until nobody has typed for long enough.
func (c *conversation) wait(from *listener, signals <-chan os.Signal, look <-chan time.Time) error {
	lines := from.next()
	for {
		select {
		case line := <-lines:
			c.hear(line)
			return nil
		case received := <-signals:
			if received != os.Interrupt {
				return ErrClosedByOutside
			}
			c.text.WriteByte('\n') // a terminal shows Ctrl-C on the line that is being typed
			c.leave("")
			return nil
		case <-look:
			if c.idle.isLong() && from.canCallBack() {
				c.idle.keepHalf(from.callBack())
				c.leaveFor(fronts.LockIdle)
				return nil
			}
		}
	}
}

// Run holds the conversation until the person leaves, the input ends, or nobody listens any more: nil for these. The
// errors are ErrGoFull, a fronts.Errand to come back from, ErrClosedByOutside and ErrBroke. The store is open before and stays open after. utf8 says that
// the output may be more than ASCII.
func Run(book *content.Book, st *store.Store, in io.Reader, out io.Writer, utf8 bool) error {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, fronts.Ending()...)
	defer signal.Stop(signals)
	// Left to Go, writing to a pipe that nobody reads kills the program where it stands.
	broken := make(chan os.Signal, 1)
	signal.Notify(broken, syscall.SIGPIPE)
	defer signal.Stop(broken)
	listener := listen(in)
	defer listener.stop()
	c := newConversation(book, st, out, utf8)
	c.behind.signals, c.behind.dropTyped = signals, listener.drop
	return hold(c, listener, signals)
}

// hold asks and listens in turn. A panic ends it in good order, as on the full screen.
func hold(c *conversation, from *listener, signals <-chan os.Signal) (err error) {
	defer func() {
		if recover() != nil {
			err = ErrBroke
		}
	}()
	c.start()
	if !c.over {
		c.ask()
		c.Store.LookOver() // while the first page is read out, where that was not done when the file was opened
		c.damaged()
	}
	look := time.NewTicker(idleLook)
	defer look.Stop()
	for !c.over {
		if c.broken() {
			return nil
		}
		if err := c.wait(from, signals, look.C); err != nil {
			return err
		}
		if !c.over {
			c.ask()
		}
	}
	c.flush()
	if errors.Is(c.errand, ErrGoFull) && c.broken() {
		return nil
	}
	return c.errand
}
