package fronts

import (
	"sync"
	"time"

	"equalfooting/content"
	"equalfooting/store"
)

// What takes long says so after a second, and after that every ten seconds how far it has got: often enough to show that it goes on, and
// seldom enough for people who have it read aloud.
const (
	FirstSaid = time.Second
	nextSaid  = 10 * time.Second
)

// Progress is how far something has got that takes long. The one who does it tells it that, and hears if it should stop.
type Progress struct {
	book *content.Book

	mu       sync.Mutex
	step     store.Step // "" where it has only one
	done, of int        // 0 of 0 before it was told
	stopped  bool
}

// NewProgress is that of something which begins now.
func NewProgress(book *content.Book) *Progress { return &Progress{book: book} }

// Tell tells it. The error is store.ErrStopped once it is to stop.
func (p *Progress) Tell(step store.Step, done, of int) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.step, p.done, p.of = step, done, of
	if p.stopped {
		return store.ErrStopped
	}
	return nil
}

// Stop stops it when it next tells.
func (p *Progress) Stop() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.stopped = true
}

// Stopped says that it is to stop.
func (p *Progress) Stopped() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.stopped
}

// HowFar says how far it is; "" if that is not known, or if all is done.
func (p *Progress) HowFar() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	words, done, of := p.book.Progress(), p.book.Number(p.done), p.book.Number(p.of)
	switch {
	case p.of == 0 || p.step == "" && p.done == p.of: // the end says itself
		return ""
	case p.step == "":
		return content.Fill(words.HowFar, "done", done, "of", of)
	default:
		return content.Fill(words.HowFarIn, "step", words.Steps[string(p.step)], "done", done, "of", of)
	}
}

// Saying calls say with what is being done if that takes longer than a second, and now and then with how far it is. The function that it
// gives ends that, and says whether anything was said.
func (p *Progress) Saying(doing func() string, say func(sentence string)) (end func() (said bool)) {
	ending, ended := make(chan struct{}), make(chan struct{})
	said := false
	go func() {
		defer close(ended)
		for wait := FirstSaid; ; wait = nextSaid {
			select {
			case <-ending:
				return
			case <-time.After(wait):
			}
			word := doing
			if said {
				word = p.HowFar
			}
			sentence := word()
			if said = true; sentence != "" {
				say(sentence)
			}
		}
	}()
	return sync.OnceValue(func() bool {
		close(ending)
		<-ended
		return said
	})
}
