//go:build !windows

package fronts

import (
	"os"
	"syscall"
)

// Ending are the signals that end the program. If left to Go, those after the first three would print a trace for people to see, and
// leave the terminal raw.
func Ending() []os.Signal {
	return append([]os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP}, Tracing()...)
}

// Tracing are the signals that make Go print a trace. A fault in the program itself still becomes a panic.
func Tracing() []os.Signal {
	return []os.Signal{syscall.SIGQUIT, syscall.SIGABRT, syscall.SIGILL, syscall.SIGTRAP, syscall.SIGSYS, syscall.SIGBUS, syscall.SIGFPE,
		syscall.SIGSEGV}
}
