package file

import "golang.org/x/sys/unix"

// stopped is the state of a suspended process, as the system numbers them.
const stopped = 4

// isStopped says that a process was suspended, as Ctrl+Z does in a terminal.
func isStopped(process int) bool {
	found, err := unix.SysctlKinfoProc("kern.proc.pid", process)
	return err == nil && found.Proc.P_stat == stopped
}
