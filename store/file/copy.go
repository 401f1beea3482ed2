package file

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	bolt "go.etcd.io/bbolt"
)

// ErrThere says that there is a file already where one was to be written.
var ErrThere = errors.New("there is a file already")

// CopyTo writes a copy of the file to a path at which there is nothing, and has it read back by sound before it gets its name. The
// errors are ErrThere, turn's, sound's, *DamagedError, *GoneError, *FolderError and *WriteError.
func (f *File) CopyTo(path string, sound func(*File) error, turn Turn) error {
	return build(path, func(making string) error {
		if err := f.copyTo(making, turn); err != nil {
			return err
		}
		return f.readBack(making, sound)
	})
}

// readBack has a copy of the file read by sound. What is damaged in the copy is so in the file.
func (f *File) readBack(making string, sound func(*File) error) error {
	err := read(making, f.key, sound)
	if _, damaged := errors.AsType[*DamagedError](err); damaged {
		return &DamagedError{f.path, err}
	}
	return err
}

// copyTo writes the file, as one moment has it, to a path at which nothing may stay; others may go on writing meanwhile. The errors
// are turn's, *DamagedError, *GoneError, *FolderError and *WriteError.
func (f *File) copyTo(path string, turn Turn) error {
	to, err := createOwn(path)
	if err != nil && isFull(err) {
		return &WriteError{err}
	}
	if err != nil {
		return &FolderError{filepath.Dir(path), err}
	}
	err = f.reading(turn, nothing, func(tx *bolt.Tx) error {
		_, err := tx.WriteTo(to)
		return written(err)
	})
	if err == nil {
		err = written(to.Sync())
	}
	if closeErr := to.Close(); err == nil {
		err = written(closeErr)
	}
	return err
}

// sameAs says whether the file, as it is now, has the same in it as a copy. quick looks no further than which state the copy is of.
func (f *File) sameAs(copied string, quick bool, turn Turn) (bool, error) {
	with, err := os.Open(copied)
	if err != nil {
		return false, nil //nolint:nilerr // what cannot be opened is no copy
	}
	defer with.Close()
	c := comparing{with: with, quick: quick}
	err = f.reading(turn, nothing, func(tx *bolt.Tx) error {
		_, err := tx.WriteTo(&c)
		return err
	})
	if c.over {
		return c.same, nil
	}
	n, _ := with.Read(make([]byte, 1))
	return n == 0, err
}

// comparing compares what is written to it with what is read from a file.
type comparing struct {
	with       *os.File
	quick      bool // enough is known after the first page, which names the state
	over, same bool // it is known already what comes out
	read       []byte
}

var errKnown = errors.New("it is known already")

func (c *comparing) Write(data []byte) (int, error) {
	c.read = slices.Grow(c.read[:0], len(data))[:len(data)]
	_, err := io.ReadFull(c.with, c.read)
	c.same = err == nil && bytes.Equal(c.read, data)
	if c.over = !c.same || c.quick; c.over {
		return 0, errKnown
	}
	return len(data), nil
}

// damagedPattern finds what was kept of files that were damaged.
const damagedPattern = "footing-damaged-*.db"

// damagedPath is where a damaged data file is kept: next to it, under a name that nothing has yet.
func damagedPath(path string, at time.Time) string {
	name := at.UTC().Format("footing-damaged-2006-01-02-150405")
	for n := 1; ; n++ {
		ending := ".db"
		if n > 1 {
			ending = fmt.Sprintf("-%d.db", n)
		}
		free := filepath.Join(filepath.Dir(path), name+ending)
		if _, err := os.Lstat(free); errors.Is(err, fs.ErrNotExist) {
			return free
		}
	}
}

// KeepDamaged writes a copy of the file next to it, with all that is damaged in it, and gives its path. The errors are *DamagedError,
// *FolderError and *WriteError.
func (f *File) KeepDamaged(at time.Time) (string, error) {
	kept := damagedPath(f.path, at)
	if err := f.copyTo(kept, Alone); err != nil {
		_ = os.Remove(kept)
		return "", err
	}
	return kept, written(syncFolder(filepath.Dir(kept)))
}

// PutAside gives the data file at path, which could not be opened, another name next to it, and puts the copy at from in its place.
// It gives the name. The errors are *WriteError; after one the file is still in its place.
func PutAside(path, from string, at time.Time) (aside string, err error) {
	aside = damagedPath(path, at)
	making := compactPath(path)
	defer os.Remove(making)
	if err := copyFile(from, making); err != nil {
		return "", err
	}
	if err := os.Rename(path, aside); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", &WriteError{err}
	}
	if err := os.Rename(making, path); err != nil {
		_ = os.Rename(aside, path)
		return "", &WriteError{err}
	}
	return aside, written(syncFolder(filepath.Dir(path)))
}

// copyFile copies a file durably, readable by its owner alone. What is at the target goes.
func copyFile(from, target string) error {
	in, err := os.Open(from)
	if err != nil {
		return &FolderError{from, err}
	}
	defer in.Close()
	out, err := createOwn(target)
	if err != nil {
		return &WriteError{err}
	}
	_, err = io.Copy(out, in)
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
