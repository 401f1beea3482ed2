//go:build !linux && !darwin

package file

// isStopped says that a process was suspended. Here that is not known, or there is no such thing.
func isStopped(int) bool { return false }
