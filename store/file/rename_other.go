//go:build !windows

package file

import "os"

func rename(from, to string) error { return os.Rename(from, to) }
