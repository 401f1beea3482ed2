//go:build !windows

package console

import "os"

// isOwn is false: elsewhere a window outlives the program, or reports that it has ended.
func isOwn() bool { return false }

func drawing(*os.File) (end func(), can bool) { return func() {}, os.Getenv("TERM") != "dumb" }

// blank does nothing: there is no other way to clear such a terminal.
func blank(*os.File) {}
