package store

import (
	"os"
	"testing"
)

// memoryDisk is a folder in memory on Linux. Most tests wait for the disk nearly all the time, and nothing in them is
// about a disk.
const memoryDisk = "/dev/shm"

// throwaway gives a folder for a store that need not outlive its test: in memory where there is such a place, which is
// far quicker. What is about kills, full disks or file modes takes t.TempDir instead.
func throwaway(t testing.TB) string {
	t.Helper()
	folder, err := os.MkdirTemp(memoryDisk, "footing-test-")
	if err != nil {
		return t.TempDir()
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(folder); err != nil {
			t.Error(err)
		}
	})
	return folder
}
