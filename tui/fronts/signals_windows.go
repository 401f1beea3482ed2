package fronts

import (
	"os"
	"syscall"
)

// Ending are the signals that end the program.
func Ending() []os.Signal { return []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP} }

// Tracing are the signals to which Go answers with a trace: here there are none.
func Tracing() []os.Signal { return nil }
