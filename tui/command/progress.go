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

// Anything slow says so after a second, and how far it has got every five seconds after that: often enough to show that it is still
// going, and seldom enough for people who have it read aloud.
const (
	firstSaid = time.Second
	nextSaid  = 5 * time.Second
)

// progress says on a terminal that something slow is under way, in sentences one below another. When standard error goes to a file or a
// program, nothing is said.
type progress struct {
	book *content.Book
	to   io.Writer // nil for nobody
	now  func() time.Time

	mu    sync.Mutex
	said  time.Time
	ended bool
}

// inProgress will say after a second what is being done. The caller must call end.
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

// step says how many are done so far, when it is time for that.
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

// end stops the reports.
func (p *progress) end() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.ended = true
}
