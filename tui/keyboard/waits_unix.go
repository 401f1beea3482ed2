//go:build !windows

package keyboard

import (
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// waits says whether more input arrives within this time. select is the one call for this that works on terminals everywhere.
func waits(terminal *os.File, most time.Duration) bool {
	fd := int(terminal.Fd())
	until := time.Now().Add(most)
	for {
		var set unix.FdSet
		set.Set(fd)
		left := unix.NsecToTimeval(max(0, time.Until(until)).Nanoseconds())
		n, err := unix.Select(fd+1, &set, nil, nil, &left)
		if err != unix.EINTR {
			return err == nil && n > 0
		}
	}
}
