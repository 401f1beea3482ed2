package screentest

import (
	"errors"
	"io"
	"os"
	"syscall"
	"time"
)

// readOutput feeds the emulator until the program's side of the terminal is
// closed.
func (term *Terminal) readOutput() {
	buffer := make([]byte, 32*1024)
	for {
		n, err := term.tty.Read(buffer)
		term.mu.Lock()
		if n > 0 {
			term.output = append(term.output, buffer[:n]...)
			_, _ = term.display.emulator.Write(buffer[:n]) // It fails only once closed, which it never is.
		}
		if err != nil {
			// Linux says EIO, the others end of file, when no program is left.
			if !errors.Is(err, io.EOF) && !errors.Is(err, syscall.EIO) && !errors.Is(err, os.ErrClosed) {
				term.trouble = err
			}
			term.drained = true
		}
		term.announce()
		term.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// announce wakes every wait. The caller holds mu.
func (term *Terminal) announce() {
	close(term.changed)
	term.changed = make(chan struct{})
}

// reap waits for the program to end, when its last output may still be unread.
func (term *Terminal) reap() {
	_ = term.command.Wait() // ProcessState says how it ended.
	term.mu.Lock()
	term.reaped = true
	drained := term.drained
	term.announce()
	term.mu.Unlock()
	if !drained {
		time.AfterFunc(leftover, term.forsake)
	}
}

// forsake stops waiting for output from what the program left behind, unless
// there is some that a busy machine has not read yet.
func (term *Terminal) forsake() {
	if unread(term.tty) {
		time.AfterFunc(leftover, term.forsake)
		return
	}
	term.mu.Lock()
	defer term.mu.Unlock()
	term.drained = true
	term.announce()
}

// ended says whether the program has ended and all its output is on the
// screen. The caller holds mu.
func (term *Terminal) ended() bool {
	return term.reaped && term.drained
}
