package gate

import (
	"syscall"

	bolt "go.etcd.io/bbolt"
)

// LettingGo returns a function for the length of the transaction. It tells the system that the pages of the file read so far need not stay
// in this program's memory: if one is read again, the system still has it, or fetches it. It asks nothing of bbolt, which may be busy
// at that moment.
func LettingGo(tx *bolt.Tx) func() {
	from, size := tx.DB().Info().Data, uintptr(tx.Size())
	if size == 0 {
		return func() {}
	}
	return func() { _, _, _ = syscall.Syscall(syscall.SYS_MADVISE, from, size, syscall.MADV_DONTNEED) }
}
