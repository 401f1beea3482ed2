package file

import "syscall"

// Windows has its own numbers, of which the syscall package names few.
var (
	fullAsWell     = []syscall.Errno{39, 112} // ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
	readOnlyAsWell = []syscall.Errno{19}      // ERROR_WRITE_PROTECT
)
