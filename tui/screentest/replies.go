package screentest

import (
	"io"
	"sync"

	"github.com/charmbracelet/x/vt"
)

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

// read takes the emulator's answers to the program's queries, or, where the
// terminal is silent, throws them away. The emulator blocks, with the
// terminal's mu held, until an answer is taken, so this neither locks that nor
// waits for the program to read.
func (r *replies) read(from *vt.Emulator, silent bool) {
	buffer := make([]byte, 4096)
	for {
		n, err := from.Read(buffer)
		if n > 0 && !silent {
			r.add(buffer[:n])
		}
		if err != nil {
			r.end()
			return
		}
	}
}

// write hands the answers to the program, as typed input.
func (r *replies) write(tty io.Writer) {
	for {
		reply, ok := r.take()
		if !ok {
			return
		}
		_, _ = tty.Write(reply) // A program that has ended needs no answer.
	}
}

// closeReplies makes answers vanish instead of waiting to be read. Emulator's
// own Close would race with its Read.
func closeReplies(emulator *vt.Emulator) {
	if pipe, ok := emulator.InputPipe().(io.Closer); ok {
		_ = pipe.Close()
	}
}
