package screentest

import "sync"

// replies are the emulator's answers on their way to the program: an unbounded
// queue, because a program that does not read must not stop the emulator.
type replies struct {
	mu      sync.Mutex
	changed *sync.Cond
	waiting []byte
	writing bool // some are being passed on
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
	r.changed.Broadcast()
}

func (r *replies) end() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.ended = true
	r.changed.Broadcast()
}

// take waits for answers and returns them all, or false after the end.
func (r *replies) take() ([]byte, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.writing = false
	r.changed.Broadcast()
	for len(r.waiting) == 0 && !r.ended {
		r.changed.Wait()
	}
	taken := r.waiting
	r.waiting, r.writing = nil, true
	return taken, len(taken) > 0
}

// handedOver waits until the program has been given all the answers, so that what is typed comes after them, as it does on a terminal at
// normal speed. Otherwise, if a key ends the program, the answer could appear as typing on the restored screen.
func (r *replies) handedOver() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for (len(r.waiting) > 0 || r.writing) && !r.ended {
		r.changed.Wait()
	}
}
