package plain

import (
	"os"

	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"
)

// behind is what is done behind the page that is open.
type behind struct {
	*voice
	pages.Desk
	signals   chan os.Signal // nil for none, as for the next
	dropTyped func() bool    // drops what was typed and not read yet, and says whether anything was
}

// works has something done that can take longer than a moment, and gives what it leads to. From a second on it is said what is being done,
// and now and then how far it is. Ctrl-C stops it where it may be stopped; what is typed on a terminal meanwhile is dropped, since it was
// meant for another page.
func (b *behind) works(w *pages.Work) pages.Next {
	type done struct {
		next   pages.Next
		broken any // what it panicked with; nil for nothing
	}
	did, progress, words := make(chan done, 1), fronts.NewProgress(b.Book), b.Book.Progress()
	go func() {
		var d done
		defer func() {
			d.broken = recover()
			did <- d
		}()
		d.next = b.Run(w, progress.Tell)
	}()
	doing := func() string {
		if w.Stops {
			return w.Says + " " + words.MayStopPlain
		}
		return w.Says
	}
	end := progress.Saying(doing, func(sentence string) {
		b.line(sentence)
		b.flush()
	})
	for {
		select {
		case d := <-did:
			if end() && b.dropTyped != nil && b.dropTyped() {
				b.line(words.NotTaken)
			}
			if d.broken != nil {
				panic(d.broken)
			}
			return d.next
		case received := <-b.signals:
			if w.Stops {
				progress.Stop()
			}
			if received != os.Interrupt {
				defer b.signalled(received) // the program ends once this is done
			}
		}
	}
}

// signalled has a signal be heard again.
func (b *behind) signalled(received os.Signal) {
	select {
	case b.signals <- received:
	default: // another one ends it as well
	}
}
