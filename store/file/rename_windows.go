package file

import (
	"errors"
	"fmt"
	"os"
	"time"

	"golang.org/x/sys/windows"
)

// inUsePatience is how long another program may have a file open that is to be replaced. Those that look for viruses, or make an index,
// let it go in a moment.
const inUsePatience = 2 * time.Second

// rename is os.Rename, with that patience. The error may be errInUse.
func rename(from, to string) error {
	for since := time.Now(); ; time.Sleep(10 * time.Millisecond) {
		err := os.Rename(from, to)
		if !errors.Is(err, windows.ERROR_ACCESS_DENIED) && !errors.Is(err, windows.ERROR_SHARING_VIOLATION) {
			return err
		}
		there, missing := os.Stat(to)
		if missing != nil || there.Mode().Perm()&0o200 == 0 { // that is why
			return err
		}
		if time.Since(since) > inUsePatience {
			return fmt.Errorf("%w: %w", errInUse, err)
		}
	}
}
