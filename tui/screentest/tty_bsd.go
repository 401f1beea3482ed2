//go:build darwin || freebsd || netbsd || openbsd || dragonfly

package screentest

import "golang.org/x/sys/unix"

const readTermios = unix.TIOCGETA
