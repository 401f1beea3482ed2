package file

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"

	bolterrors "go.etcd.io/bbolt/errors"
)

// Fault is what keeps something from being saved.
type Fault string

// The faults. After one of the first three the file is as it was, and the next attempt may hold. After any of the others nothing
// is saved in the file any more.
const (
	Full        Fault = "full"
	ReadOnly    Fault = "read_only"
	InUse       Fault = "in_use"      // another program has the file open that was to be replaced; of whole files alone
	Removed     Fault = "removed"     // there is no file at the path any more: it was moved or deleted, or its folder or disk was
	Replaced    Fault = "replaced"    // another file is there
	Overwritten Fault = "overwritten" // something else has written into the file
	Cut         Fault = "cut"         // the file is shorter than it was
	Failing     Fault = "failing"     // the system could not write it, and what is on the disk is not known
)

// GoneError says that what is saved in the open data file would not be found again. It holds until the file is closed.
type GoneError struct {
	Path  string
	Fault Fault
	Err   error // what the operating system or bbolt said; nil for nothing
}

func (e *GoneError) Error() string {
	return fmt.Sprintf("data file %q is %s: %v", e.Path, e.Fault, e.Err)
}

// Sentence says what has happened to the file.
func (e *GoneError) Sentence() (string, []any) {
	return "gone_" + string(e.Fault), []any{"path", e.Path}
}

// Unwrap gives what the operating system or bbolt said.
func (e *GoneError) Unwrap() error { return e.Err }

// isFull says that an error came from a disk, a share of a disk or a file that can take no more.
func isFull(err error) bool {
	return errors.Is(err, bolterrors.ErrMaxSizeReached) || says(err, append(fullAsWell, syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG))
}

// isReadOnly says that an error came from a disk or a file that must not be written.
func isReadOnly(err error) bool {
	return errors.Is(err, fs.ErrPermission) || says(err, append(readOnlyAsWell, syscall.EROFS))
}

// says also looks into the text: about trouble with making the file longer, bbolt gives nothing else.
func says(err error, list []syscall.Errno) bool {
	for _, errno := range list {
		if errors.Is(err, errno) || strings.HasSuffix(err.Error(), errno.Error()) {
			return true
		}
	}
	return false
}

// inSync says that it was not writing that failed, but having the disk confirm it: what was written may be there or not.
func inSync(err error) bool {
	if _, bare := err.(syscall.Errno); bare { //nolint:errorlint // bbolt's fdatasync alone gives one that is wrapped in nothing
		return true
	}
	path, ok := errors.AsType[*fs.PathError](err)
	return ok && path.Op == "sync" || strings.HasPrefix(err.Error(), "file sync error")
}
