package screentest

import (
	"errors"
	"io"
	"os"
	"syscall"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
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
			_, _ = term.emulator.Write(buffer[:n]) // It fails only once closed, which it never is.
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

// readReplies takes the emulator's answers to the program's queries. The
// emulator blocks, with mu held, until an answer is taken, so this neither
// locks mu nor waits for the program to read.
func (term *Terminal) readReplies() {
	buffer := make([]byte, 4096)
	for {
		n, err := term.emulator.Read(buffer)
		if n > 0 && !term.silent {
			term.replies.add(buffer[:n])
		}
		if err != nil {
			term.replies.end()
			return
		}
	}
}

// writeReplies passes the answers to the program, as typed input.
func (term *Terminal) writeReplies() {
	for {
		reply, ok := term.replies.take()
		if !ok {
			return
		}
		_, _ = term.tty.Write(reply) // A program that has ended needs no answer.
	}
}

// closeReplies discards answers instead of letting them wait to be read. The
// emulator's own Close would race with its Read.
func closeReplies(emulator *vt.Emulator) {
	if pipe, ok := emulator.InputPipe().(io.Closer); ok {
		_ = pipe.Close()
	}
}

// watchModes keeps the modes here, since the emulator does not report them, and
// has a cursor visibility for each of its two screens where terminals have
// only one. It also adds synchronised output, which the emulator lacks:
// programs that find it mark the beginning and end of each frame, so no wait
// ever sees half of one.
func (term *Terminal) watchModes() {
	term.emulator.SetCallbacks(vt.Callbacks{
		EnableMode: func(mode ansi.Mode) {
			if mode == ansi.ModeSynchronizedOutput && term.held == nil {
				whole := text(term.emulator)
				term.held = &whole
			}
			if mode == ansi.ModeInsertReplace {
				term.inserting = beginInserting(term.emulator)
			}
			term.modes[mode] = true
		},
		DisableMode: func(mode ansi.Mode) {
			if mode == ansi.ModeSynchronizedOutput {
				term.held = nil
			}
			if mode == ansi.ModeInsertReplace && term.modes[mode] {
				term.inserting.end(term.emulator)
			}
			term.modes[mode] = false
		},
	})
	term.emulator.RegisterCsiHandler(ansi.Command('?', '$', 'p'), func(params ansi.Params) bool {
		if n, _, _ := params.Param(0, 0); ansi.DECMode(n) != ansi.ModeSynchronizedOutput {
			return false
		}
		setting := ansi.ModeReset
		if term.modes[ansi.ModeSynchronizedOutput] {
			setting = ansi.ModeSet
		}
		_, _ = io.WriteString(term.emulator.InputPipe(), ansi.ReportMode(ansi.ModeSynchronizedOutput, setting))
		return true
	})
}
