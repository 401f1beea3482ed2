package file

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	bolterrors "go.etcd.io/bbolt/errors"
)

// What an error is told as. Only where it is certain that nothing was changed may another attempt be made.
func TestWhatAWriteThatFailedIs(t *testing.T) {
	t.Parallel()
	write := func(errno syscall.Errno) error { return &fs.PathError{Op: "write", Path: "path", Err: errno} }
	for _, test := range []struct {
		err   error
		fault Fault
		again bool // another attempt may be made
	}{
		{write(syscall.ENOSPC), Full, true},
		{write(syscall.EDQUOT), Full, true},
		{write(syscall.EFBIG), Full, true},
		{bolterrors.ErrMaxSizeReached, Full, true},
		{fmt.Errorf("file resize error: %s", &fs.PathError{Op: "truncate", Path: "path", Err: syscall.EFBIG}), Full, true}, //nolint:errorlint // as bbolt does
		{write(syscall.EROFS), ReadOnly, true},
		{write(syscall.EPERM), ReadOnly, true},
		{write(syscall.EIO), "", false},
		{syscall.ENOSPC, Full, false}, // bbolt's fdatasync
		{syscall.EIO, "", false},
		{&fs.PathError{Op: "sync", Path: "path", Err: syscall.ENOSPC}, Full, false},
		{fmt.Errorf("file sync error: %s", syscall.ENOSPC), Full, false}, //nolint:errorlint // as bbolt does
		{errors.New("mmap error"), "", false},
	} {
		if got := (&WriteError{test.err}).Fault(); got != test.fault {
			t.Errorf("%v is %q, want %q", test.err, got, test.fault)
		}
		f := open(t)
		_, again := errors.AsType[*WriteError](f.place.failed(test.err))
		if again != test.again || (f.Place().Lost() == nil) != test.again {
			t.Errorf("%v: that another attempt may be made is %v; %v", test.err, again, f.Place().Lost())
		}
		_ = f.Close()
	}
}

// A file gets its name only when it is whole, and never another's.
func TestAFileIsMadeWholeOrNotAtAll(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, "file.db")
	errFull := &WriteError{syscall.ENOSPC}
	if err := build(path, func(making string) error {
		return errors.Join(os.WriteFile(making, []byte("half"), 0o600), errFull)
	}); !errors.Is(err, errFull) {
		t.Errorf("error %v", err)
	}
	for _, want := range []error{nil, ErrThere} {
		if err := build(path, func(making string) error { return os.WriteFile(making, []byte("whole"), 0o600) }); !errors.Is(err, want) {
			t.Errorf("error %v, want %v", err, want)
		}
	}
	list, err := os.ReadDir(folder)
	if data, _ := os.ReadFile(path); err != nil || len(list) != 1 || string(data) != "whole" {
		t.Errorf("there is %v with %q, %v", list, data, err)
	}
	var refused *FolderError
	if err := build(filepath.Join(folder, "no", "file.db"), nil); !errors.As(err, &refused) || refused.Path != filepath.Join(folder, "no") {
		t.Errorf("error %v", err)
	}
}
