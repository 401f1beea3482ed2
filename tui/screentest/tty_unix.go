//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package screentest

import (
	"fmt"
	"os"
	"os/exec"

	"github.com/creack/pty"
	"golang.org/x/sys/unix"
)

// start runs the command in a new pseudo-terminal and returns the side of it
// that a terminal window would hold.
func start(command *exec.Cmd, columns, rows int) (*os.File, error) {
	blocking, err := pty.StartWithSize(command, &pty.Winsize{Cols: uint16(columns), Rows: uint16(rows)})
	if err != nil {
		return nil, err
	}
	defer blocking.Close()

	// The pty package takes the descriptor with Fd, which leaves it blocking: no
	// deadline would work and Close would not wake a Read. A copy is set right.
	duplicate := -1
	control := with(blocking, func(fd int) (err error) {
		if duplicate, err = unix.FcntlInt(uintptr(fd), unix.F_DUPFD_CLOEXEC, 0); err != nil {
			return fmt.Errorf("duplicate the terminal: %w", err)
		}
		return unix.SetNonblock(duplicate, true)
	})
	if control != nil {
		_ = command.Process.Kill()
		_ = command.Wait()
		return nil, control
	}
	return os.NewFile(uintptr(duplicate), blocking.Name()), nil
}

// resize is pty.Setsize without its Fd.
func resize(tty *os.File, columns, rows int) error {
	return with(tty, func(fd int) error {
		return unix.IoctlSetWinsize(fd, unix.TIOCSWINSZ, &unix.Winsize{Col: uint16(columns), Row: uint16(rows)})
	})
}

func cooked(tty *os.File) (bool, error) {
	var settings *unix.Termios
	err := with(tty, func(fd int) (err error) {
		settings, err = unix.IoctlGetTermios(fd, readTermios)
		return err
	})
	if err != nil {
		return false, err
	}
	return settings.Lflag&unix.ECHO != 0 && settings.Lflag&unix.ICANON != 0, nil
}

// unread says whether there is something to read, even if only the end.
func unread(tty *os.File) bool {
	n := 0
	err := with(tty, func(fd int) (err error) {
		var set unix.FdSet
		set.Set(fd)
		n, err = unix.Select(fd+1, &set, nil, nil, &unix.Timeval{})
		return err
	})
	return err == nil && n > 0
}

// with lends the file's descriptor, which stays as it is.
func with(file *os.File, use func(fd int) error) error {
	raw, err := file.SyscallConn()
	if err != nil {
		return err
	}
	var used error
	if err := raw.Control(func(fd uintptr) { used = use(int(fd)) }); err != nil {
		return err
	}
	return used
}
