package screentest

import "sync"

// replies are the emulator's answers on their way to the program: a queue
// without bound, for a program that does not read must not stop the emulator.
type replies struct {
	mu      sync.Mutex
	changed *sync.Cond
	waiting []byte
	ended   bool
}

func newReplies() *replies {
	r := &replies{}
	r.changed = sync.NewCond(&r.mu)
	return r
}

func (r *replies) add(reply []byte) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.waiting = append(r.waiting, reply...)
	r.changed.Signal()
}

func (r *replies) end() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.ended = true
	r.changed.Signal()
}

// take waits for answers and returns them all, or false after the end.
func (r *replies) take() ([]byte, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for len(r.waiting) == 0 && !r.ended {
		r.changed.Wait()
	}
	taken := r.waiting
	r.waiting = nil
	return taken, len(taken) > 0
}
