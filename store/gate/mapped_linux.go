package gate

import (
	"syscall"

	bolt "go.etcd.io/bbolt"
)

// letGo says that the pages of the file that were read so far need not stay in this program's memory: where one is read again, the
// system has it still, or fetches it.
func letGo(tx *bolt.Tx) {
	if size := tx.Size(); size > 0 {
		_, _, _ = syscall.Syscall(syscall.SYS_MADVISE, tx.DB().Info().Data, uintptr(size), syscall.MADV_DONTNEED)
	}
}
