package plain

import (
	"os"

	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"
)

// works has something done that can take longer than a moment, and gives what it leads to. From a second on it is said what is being done,
// and now and then how far it is. Ctrl-C stops it where it may be stopped; what is typed on a terminal meanwhile is dropped, since it was
// meant for another page.
func (c *conversation) works(w *pages.Work) pages.Next {
	type done struct {
		next   pages.Next
		broken any // what it panicked with; nil for nothing
	}
	did, progress, words := make(chan done, 1), fronts.NewProgress(c.Book), c.Book.Progress()
	go func() {
		var d done
		defer func() {
			d.broken = recover()
			did <- d
		}()
		d.next = c.Run(w, progress.Tell)
	}()
	doing := func() string {
		if w.Stops {
			return w.Says + " " + words.MayStopPlain
		}
		return w.Says
	}
	end := progress.Saying(doing, func(sentence string) {
		c.line(sentence)
		c.flush()
	})
	for {
		select {
		case d := <-did:
			if end() && c.dropTyped != nil && c.dropTyped() {
				c.line(words.NotTaken)
			}
			if d.broken != nil {
				panic(d.broken)
			}
			return d.next
		case received := <-c.signals:
			if w.Stops {
				progress.Stop()
			}
			if received != os.Interrupt {
				defer c.signalled(received) // the program ends once this is done
			}
		}
	}
}

// signalled has a signal be heard again.
func (c *conversation) signalled(received os.Signal) {
	select {
	case c.signals <- received:
	default: // another one ends it as well
	}
}
