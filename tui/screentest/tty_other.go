//go:build !(linux || darwin || freebsd || netbsd || openbsd || dragonfly)

package screentest

import (
	"errors"
	"os"
	"os/exec"
)

var errUnsupported = errors.New("no pseudo-terminal on this system")

func start(*exec.Cmd, int, int) (*os.File, error) { return nil, errUnsupported }

func resize(*os.File, int, int) error { return errUnsupported }

func unread(*os.File) bool { return false }

func cooked(*os.File) (bool, error) { return false, errUnsupported }
