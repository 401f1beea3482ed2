package file

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"io"
	"os"

	bolt "go.etcd.io/bbolt"
)

var errReadBack = errors.New("what was written reads back otherwise")

// Through writes a copy of the file to a free path, changed by through, and before it gets its name compares what back makes of it with
// the file. Nothing is ever stored there in the form that it has in the file. The errors are ErrThere, turn's, *DamagedError, *GoneError,
// *FolderError and *WriteError.
func (c Copier) Through(path string, through func(io.Writer) (io.WriteCloser, error), back func(io.Reader) (io.Reader, error), turn Turn) error {
	return build(path, func(making string) error {
		to, err := os.OpenFile(making, os.O_RDWR, 0o600)
		if err != nil {
			return &WriteError{err}
		}
		defer to.Close()
		sum := sha256.New()
		sealed, err := through(to)
		if err != nil {
			return &WriteError{err}
		}
		err = c.of.reading(turn, nothing, func(tx *bolt.Tx) error {
			_, err := tx.WriteTo(io.MultiWriter(sealed, sum))
			return written(err)
		})
		if err != nil {
			return err
		}
		if err := errors.Join(sealed.Close(), to.Sync()); err != nil {
			return written(err)
		}
		if _, err := to.Seek(0, io.SeekStart); err != nil {
			return written(err)
		}
		again := sha256.New()
		opened, err := back(to)
		if err == nil {
			_, err = io.Copy(again, opened)
		}
		if err == nil && !bytes.Equal(again.Sum(nil), sum.Sum(nil)) {
			err = errReadBack
		}
		return written(err)
	})
}

// Unwrap writes what open makes of the file at from into a file of the program's own in a folder. The caller removes it. The errors are
// open's, *FolderError and *WriteError.
func Unwrap(from, folder string, open func(io.Reader) (io.Reader, error)) (path string, err error) {
	in, err := os.Open(from)
	if err != nil {
		return "", &FolderError{from, err}
	}
	defer in.Close()
	opened, err := open(in)
	if err != nil {
		return "", err
	}
	to, err := os.CreateTemp(folder, tempPattern) // made with mode 0600
	if err != nil {
		return "", &WriteError{err}
	}
	_, err = io.Copy(to, opened)
	if err = errors.Join(err, to.Close()); err != nil {
		_ = os.Remove(to.Name())
		return "", &DamagedError{from, err}
	}
	return to.Name(), nil
}

// Begins says whether the file at path begins with what is says it does.
func Begins(path string, is func(head []byte) bool) bool {
	file, err := os.Open(path)
	if err != nil {
		return false
	}
	defer file.Close()
	head := make([]byte, 64)
	n, _ := io.ReadFull(file, head)
	return is(head[:n])
}
