package command

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"equalfooting/content"

	"github.com/charmbracelet/x/term"
)

// What takes long says so after a second, and how far it has got every five seconds after that: often enough to know that it goes on, and
// seldom enough for who has it read aloud.
const (
	firstSaid = time.Second
	nextSaid  = 5 * time.Second
)

// progress says on a terminal that something is being done that takes long, in sentences one under the other. A file or a program that
// standard error goes to hears nothing of it.
type progress struct {
	book *content.Book
	to   io.Writer // nil for nobody
	now  func() time.Time

	mu    sync.Mutex
	said  time.Time
	ended bool
}

// inProgress begins with a sentence about what is being done, for in a second. Whoever does it calls end in the end.
func inProgress(book *content.Book, doing string) *progress {
	p := &progress{book: book, now: time.Now}
	if term.IsTerminal(os.Stderr.Fd()) {
		p.to = safely{os.Stderr}
	}
	p.said = p.now().Add(firstSaid - nextSaid)
	if p.to != nil {
		time.AfterFunc(firstSaid, func() { p.say(doing) })
	}
	return p
}

// step says how many are done by now, where it is time for that.
func (p *progress) step(done, of int) {
	if done < of {
		p.say(content.Fill(p.book.Commands().Progress.Step, "done", p.book.Number(done), "of", p.book.Number(of)))
	}
}

func (p *progress) say(sentence string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.to == nil || p.ended || p.now().Sub(p.said) < nextSaid {
		return
	}
	p.said = p.now()
	fmt.Fprintln(p.to, wrapped(sentence))
}

// end has nothing more be said.
func (p *progress) end() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.ended = true
}
