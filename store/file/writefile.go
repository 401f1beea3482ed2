package file

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"syscall"
)

// WriteFile is the project's one way of writing a whole file: readable by its owner alone, and either all there or not
// at all. Until it returns without error, what stood at path before still stands there. A link stays, and the file that
// it leads to is written. What is no file, such as a folder, a pipe or a device, is never replaced by one. The error is a
// *WriteError.
func WriteFile(path string, data []byte) error {
	return WriteFileBy(path, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// WriteFileBy is WriteFile for what is too much to be in memory as a whole: write writes it, a part at a time. An error of its own that is
// not the writer's comes back as it is; then nothing was written.
func WriteFileBy(path string, write func(io.Writer) error) error {
	target, err := throughLink(path)
	if err != nil {
		return &WriteError{fmt.Errorf("write %q: %w", path, err)}
	}
	if info, err := os.Stat(target); err == nil && !info.Mode().IsRegular() {
		return &WriteError{fmt.Errorf("write %q: it is no file", path)}
	}
	folder := filepath.Dir(target)
	temp, err := os.CreateTemp(folder, tempPattern) // made with mode 0600
	if err != nil {
		return &WriteError{fmt.Errorf("write %q: %w", path, err)}
	}
	to := failing{to: temp}
	err = write(&to)
	if err != nil && to.err == nil { // it could not be made
		_ = temp.Close()
		_ = os.Remove(temp.Name())
		return err
	}
	if err = to.err; err == nil {
		err = temp.Sync()
	}
	if closeErr := temp.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = rename(temp.Name(), target)
	}
	if err != nil {
		_ = os.Remove(temp.Name())
		return &WriteError{fmt.Errorf("write %q: %w", path, err)}
	}
	return written(syncFolder(folder))
}

// failing is a writer that keeps the first error.
type failing struct {
	to  io.Writer
	err error
}

func (f *failing) Write(data []byte) (n int, err error) {
	if f.err == nil {
		n, f.err = f.to.Write(data)
	}
	return n, f.err
}

// written is the error of what could not be written; nil for none.
func written(err error) error {
	if err == nil {
		return nil
	}
	return &WriteError{err}
}

// syncFolder makes a rename survive a power cut. Windows and some network folders cannot do that, which is no error: the file itself is
// whole either way.
func syncFolder(folder string) error {
	dir, err := os.Open(folder)
	if err == nil {
		err = dir.Sync()
		_ = dir.Close()
	}
	if errors.Is(err, syscall.EIO) || err != nil && isFull(err) {
		return err
	}
	return nil
}
