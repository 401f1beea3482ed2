package gate

import (
	"syscall"

	bolt "go.etcd.io/bbolt"
)

// LettingGo gives what says, as long as the transaction lasts, that the pages of the file that were read so far need not stay in this
// program's memory: where one is read again, the system has it still, or fetches it. It asks nothing of bbolt, which may be busy meanwhile.
func LettingGo(tx *bolt.Tx) func() {
	from, size := tx.DB().Info().Data, uintptr(tx.Size())
	if size == 0 {
		return func() {}
	}
	return func() { _, _, _ = syscall.Syscall(syscall.SYS_MADVISE, from, size, syscall.MADV_DONTNEED) }
}
