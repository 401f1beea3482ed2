package store

import (
	"fmt"

	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// migrations brings an older file up to date, each from the version that is its key to the next one. A record that
// cannot be read is left as it is: the rest of the file goes on, and Check says what is wrong. Until version 4 values had
// no sums.
var migrations = map[uint64]func(*gate.Tx) error{
	1: severalAssessments,
	2: placesToTrails,
	3: sums,
	4: marks,
	5: standing,
	6: calledOff,
}

// bringUpToDate backs the file of this older version up and then migrates it, in one transaction: whatever goes wrong, and
// whenever the program ends, the file is the old one or the new one. The errors are *FolderError, *WriteError, and
// *DamagedError where it cannot be read.
func bringUpToDate(f *file.File, version uint64) error {
	if err := f.Backups().MakeBefore(); err != nil {
		return err
	}
	return written(f.Update(func(tx *gate.Tx) error { return migrate(tx, version) }))
}

func migrate(tx *gate.Tx, version uint64) error {
	for ; version < formatVersion; version++ {
		if err := migrations[version](tx); err != nil {
			return fmt.Errorf("from format %d: %w", version, err)
		}
	}
	return putVersion(tx)
}
