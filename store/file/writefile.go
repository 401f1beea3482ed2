package file

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

// WriteFile is the project's one way of writing a whole file: readable by its owner alone, and either all there or not
// at all. Until it returns without error, what stood at path before still stands there. A link stays, and the file that
// it leads to is written. What is no file, such as a folder, a pipe or a device, is never replaced by one. The error is a
// *WriteError.
func WriteFile(path string, data []byte) error {
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
	_, err = temp.Write(data)
	if err == nil {
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

// written is the error of what could not be written; nil for none.
func written(err error) error {
	if err == nil {
		return nil
	}
	return &WriteError{err}
}

// syncFolder makes a rename last through a power cut. Windows and some network folders cannot do it, which is no error: the file
// itself is whole either way.
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
