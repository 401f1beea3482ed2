package plain

import (
	"io"
	"os"
)

// wakeable is a terminal whose reader can be called back while it waits for a line, so that nothing that is typed later, such as a
// passphrase, comes to it.
type wakeable struct {
	terminal   *os.File
	wake, woke *os.File // a pipe: what is written to the first ends the waiting
}

// wakeableOf gives a terminal so; nil where that cannot be.
func wakeableOf(in io.Reader) *wakeable {
	terminal, ok := in.(*os.File)
	if !ok || !canWait(terminal) {
		return nil
	}
	woke, wake, err := os.Pipe()
	if err != nil {
		return nil
	}
	return &wakeable{terminal, wake, woke}
}

// Read waits for a line. Once it is called back it gives the end of the input.
func (w *wakeable) Read(to []byte) (int, error) {
	if !waitsFor(w.terminal, w.woke) {
		return 0, io.EOF
	}
	return w.terminal.Read(to)
}

// callBack ends the waiting, and gives what was typed of a line that is not ended.
func (w *wakeable) callBack() string {
	_ = w.wake.Close()
	return halfLine(w.terminal)
}

func (w *wakeable) close() {
	_ = w.wake.Close()
}
