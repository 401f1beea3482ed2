package file

import (
	"bytes"
	"errors"
	"io"
	"os"
)

// copyFile copies a file durably, readable by its owner alone. What is at the target goes.
func copyFile(from, target string, told Told) error {
	in, err := os.Open(from)
	if err != nil {
		return &FolderError{from, err}
	}
	defer in.Close()
	info, err := in.Stat()
	if err != nil {
		return &FolderError{from, err}
	}
	out, err := createOwn(target)
	if err != nil {
		return &WriteError{err}
	}
	err = counted(out, info.Size(), told, func(to io.Writer) error {
		_, err := io.Copy(to, in)
		return err
	})
	if err == nil {
		err = out.Sync()
	}
	if closeErr := out.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		return &WriteError{err}
	}
	return nil
}

// sameContent says whether two files hold the same bytes.
func sameContent(a, b string) (bool, error) {
	one, err := os.Open(a)
	if err != nil {
		return false, err
	}
	defer one.Close()
	other, err := os.Open(b)
	if err != nil {
		return false, err
	}
	defer other.Close()
	left, right := make([]byte, 1<<16), make([]byte, 1<<16)
	for {
		n, err := readFull(one, left)
		if err != nil {
			return false, err
		}
		m, err := readFull(other, right)
		if err != nil || !bytes.Equal(left[:n], right[:m]) {
			return false, err
		}
		if n < len(left) {
			return true, nil
		}
	}
}

// readFull reads until buffer is full or the file ends.
func readFull(file *os.File, buffer []byte) (int, error) {
	n, err := io.ReadFull(file, buffer)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = nil
	}
	return n, err
}
