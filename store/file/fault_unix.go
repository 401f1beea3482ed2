//go:build !windows

package file

import "syscall"

var fullAsWell, readOnlyAsWell []syscall.Errno
