//go:build !windows

package plain

import (
	"cmp"
	"os"
	"runtime"

	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/unix"
)

func canWait(terminal *os.File) bool { return term.IsTerminal(terminal.Fd()) }

// waitsFor says whether a terminal can be read before the other file can.
func waitsFor(terminal, other *os.File) bool {
	one, two := int(terminal.Fd()), int(other.Fd())
	for {
		var set unix.FdSet
		set.Set(one)
		set.Set(two)
		_, err := unix.Select(max(one, two)+1, &set, nil, nil, nil)
		if err == nil {
			return !set.IsSet(two)
		}
		if err != unix.EINTR {
			return false
		}
	}
}

// mostOfLine is the longest line that a terminal passes on. Of a longer one it drops the rest without a word.
var mostOfLine = cmp.Or(map[string]int{"linux": 4095, "darwin": 1023}[runtime.GOOS], mostBytes)

// isReady says whether another line has come already.
func isReady(terminal *os.File) bool {
	fd := int(terminal.Fd())
	var set unix.FdSet
	set.Set(fd)
	n, err := unix.Select(fd+1, &set, nil, nil, &unix.Timeval{})
	return err == nil && n > 0
}

// halfLine takes what was typed of a line out of a terminal. Terminals give it only where they give each letter at once.
func halfLine(terminal *os.File) string {
	fd := int(terminal.Fd())
	state, err := term.GetState(terminal.Fd())
	if err != nil {
		return ""
	}
	letters := *state
	letters.Lflag &^= unix.ICANON
	letters.Cc[unix.VMIN], letters.Cc[unix.VTIME] = 0, 0
	if err := term.SetState(terminal.Fd(), &letters); err != nil {
		return ""
	}
	defer func() { _ = term.Restore(terminal.Fd(), state) }()
	var text []byte
	for buffer := make([]byte, 4096); ; {
		n, err := unix.Read(fd, buffer)
		if n <= 0 || err != nil {
			return string(text)
		}
		text = append(text, buffer[:n]...)
	}
}
