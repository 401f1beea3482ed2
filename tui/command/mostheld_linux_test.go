package command

import (
	"os"
	"syscall"
)

// mostHeld is the most memory that a program used at any time, in MiB.
func mostHeld(ended *os.ProcessState) float64 {
	return float64(ended.SysUsage().(*syscall.Rusage).Maxrss) / (1 << 10)
}
