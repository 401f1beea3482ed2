package file

// Every error names the sentence that tells people about it (content.Explained). This package has no words of its own.

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"time"
)

// HeldError says that another copy of the program has the data file open.
type HeldError struct {
	Holder int       // its process id; 0 when unknown
	Since  time.Time // when it opened the file, UTC; zero when unknown
}

func (e *HeldError) Error() string {
	return fmt.Sprintf("data file is held by process %d", e.Holder)
}

// Sentence tells of the other copy as far as it is known.
func (e *HeldError) Sentence() (string, []any) {
	if e.Holder == 0 || e.Since.IsZero() {
		return "held", nil
	}
	if isStopped(e.Holder) {
		return "held_stopped", []any{"time", e.Since.Local().Format("15:04"), "pid", strconv.Itoa(e.Holder)}
	}
	return "held_since", []any{"time", e.Since.Local().Format("15:04"), "pid", strconv.Itoa(e.Holder)}
}

// DamagedError says that the data file cannot be read, or is not one of ours.
type DamagedError struct {
	Path string
	Err  error
}

func (e *DamagedError) Error() string { return fmt.Sprintf("read data file %q: %v", e.Path, e.Err) }

// Sentence names the file.
func (e *DamagedError) Sentence() (string, []any) { return "damaged", []any{"path", e.Path} }

// Unwrap gives what was found wrong.
func (e *DamagedError) Unwrap() error { return e.Err }

// FolderError says that the data folder, or the data file in it, cannot be made, read or written.
type FolderError struct {
	Path string
	Err  error
}

func (e *FolderError) Error() string { return fmt.Sprintf("use %q: %v", e.Path, e.Err) }

// Sentence names the folder or the file, and says what is the matter with it as far as that is known.
func (e *FolderError) Sentence() (string, []any) {
	if target, nowhere := leadsNowhere(e.Path); nowhere {
		return "link_nowhere", []any{"path", e.Path, "target", target}
	}
	if at, err := os.Stat(e.Path); err == nil && e.OnlyRead() {
		if at.IsDir() {
			return "folder_unwritable", []any{"path", e.Path}
		}
		return "folder_read_only", []any{"path", e.Path}
	}
	return "folder", []any{"path", e.Path}
}

// Unwrap gives what the operating system said.
func (e *FolderError) Unwrap() error { return e.Err }

// WriteError says that something could not be kept, for instance because the disk is full. Another attempt may hold.
type WriteError struct{ Err error }

func (e *WriteError) Error() string { return fmt.Sprintf("write: %v", e.Err) }

// Fault is what keeps it from being written, Full, ReadOnly or InUse; "" where that is not known, or is not the disk's.
func (e *WriteError) Fault() Fault {
	switch {
	case e.Err == nil:
		return ""
	case isFull(e.Err):
		return Full
	case errors.Is(e.Err, errInUse):
		return InUse
	case isReadOnly(e.Err):
		return ReadOnly
	default:
		return ""
	}
}

// Checked is the error after a look whether what was kept before is still there, and it is.
func (e *WriteError) Checked() *WriteError { return &WriteError{checked{e.Err}} }

// Sentence says why. It says that what was kept before is still there only if that was looked at.
func (e *WriteError) Sentence() (string, []any) {
	why := notSaved("not_saved")
	if fault := e.Fault(); fault != "" {
		why += notSaved("_" + fault)
	}
	if _, ok := errors.AsType[checked](e.Err); ok {
		return "still_kept", []any{"why", why}
	}
	return string(why), nil
}

// Unwrap gives what the operating system or bbolt said.
func (e *WriteError) Unwrap() error { return e.Err }

// notSaved is the name of a sentence.
type notSaved string

func (n notSaved) Error() string             { return string(n) }
func (n notSaved) Sentence() (string, []any) { return string(n), nil }

// checked is an error after which what was kept before was looked at.
type checked struct{ error }

func (c checked) Unwrap() error { return c.error }
