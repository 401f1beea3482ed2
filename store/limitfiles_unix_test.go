//go:build unix

package store_test

import (
	"syscall"
	"testing"
)

// limitFiles lets no file of this process become larger, as on a disk that is full.
func limitFiles(t *testing.T, bytes uint64) {
	t.Helper()
	limit := syscall.Rlimit{Cur: bytes, Max: bytes}
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		t.Fatal(err)
	}
}
