//go:build !windows

package fronts

import (
	"os"
	"syscall"
)

// Ending are the signals that end the program. Left to Go, those after the first three would print a trace at people, and
// leave the terminal raw.
func Ending() []os.Signal {
	return append([]os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP}, Tracing()...)
}

// Tracing are the signals to which Go answers with a trace. Of a fault of its own making it still hears otherwise.
func Tracing() []os.Signal {
	return []os.Signal{syscall.SIGQUIT, syscall.SIGABRT, syscall.SIGILL, syscall.SIGTRAP, syscall.SIGSYS, syscall.SIGBUS, syscall.SIGFPE,
		syscall.SIGSEGV}
}
