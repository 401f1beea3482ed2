package store

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"equalfooting/store/bundle"
	"equalfooting/store/file"
	"equalfooting/store/firstbytes"
	"equalfooting/store/vault"
)

// bundleOf reads a bundle's file, which may be locked. The errors are bundle.Decode's, vault.ErrOpen and errDataFile.
func bundleOf(data []byte, passphrase string) (bundle.Bundle, error) {
	if vault.IsLeaving(data) {
		opened, err := vault.OpenLeaving(bytes.NewReader(data), passphrase)
		if errors.Is(err, vault.ErrOpen) {
			return bundle.Bundle{}, err
		}
		if err == nil {
			data, err = io.ReadAll(opened)
		}
		if err != nil && !isDataFile(data) {
			return bundle.Bundle{}, bundle.ErrNotWhole
		}
	}
	if isDataFile(data) {
		return bundle.Bundle{}, ErrDataFile
	}
	return bundle.Decode(data)
}

func lockedBytes(data []byte, passphrase string) ([]byte, error) {
	var locked bytes.Buffer
	to, err := vault.SealLeaving(&locked, passphrase)
	if err != nil {
		return nil, err
	}
	_, err = to.Write(data)
	err = errors.Join(err, to.Close()) // which writes the end
	return locked.Bytes(), err
}

// ReadBundle reads the file at path as a bundle, with one of the secrets where it is locked. The error is a *BundleError, or a
// *LockedError where none of them opens it.
func ReadBundle(path string, secrets ...string) (bundle.Bundle, error) {
	data, err := readBounded(path)
	if err != nil {
		return bundle.Bundle{}, &BundleError{path, err}
	}
	if !vault.IsLeaving(data) {
		secrets = []string{""}
	}
	for _, secret := range secrets {
		b, err := bundleOf(data, secret)
		switch {
		case err == nil:
			return b, nil
		case !errors.Is(err, vault.ErrOpen):
			return b, &BundleError{path, wrongKind(data, err)}
		}
	}
	return bundle.Bundle{}, &LockedError{Path: path, Wrong: len(secrets) > 0, Own: true}
}

// IsLocked says that the file at path was locked to leave.
func IsLocked(path string) bool { return file.Begins(path, vault.IsLeaving) }

// wrongKind says what a file is if it is not a bundle, where that is known; otherwise it gives the error from reading it as one.
func wrongKind(data []byte, err error) error {
	switch kind := firstbytes.Known(data); kind {
	case "", firstbytes.WholeOne, firstbytes.Locked, firstbytes.BackupFile:
		return err
	default:
		return &firstbytes.WrongFile{Kind: kind, Wanted: firstbytes.WantBringIn}
	}
}

// IsBundle says that a file claims to hold a whole organisation, by its name or how it begins. A data file counts too, so that people
// hear what to do with it.
func IsBundle(path string) bool {
	data, err := readBounded(path)
	if filepath.Ext(path) == bundle.Ending {
		return err != nil || firstbytes.Known(data) != firstbytes.Answers
	}
	return err == nil && (bundle.Is(data) || vault.IsLeaving(data) || isDataFile(data))
}

// lockRoom is more than what locking adds to a bundle of the largest size.
const lockRoom = 64 << 10

// readBounded reads a file, and of a large one no more than shows that it is too large. It refuses a folder or a device.
func readBounded(path string) ([]byte, error) { return ReadUpTo(path, bundle.MaxSize+lockRoom) }

// ReadUpTo reads at most so many bytes of a file. It refuses a folder or a device.
func ReadUpTo(path string, most int64) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("not a regular file")
	}
	opened, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer opened.Close()
	data := make([]byte, min(info.Size(), most))
	n, err := opened.Read(data)
	if n < len(data) || err != nil && len(data) > 0 {
		return nil, errors.Join(err, errors.New("it could not be read to its end"))
	}
	return data, nil
}

// ErrDataFile says that a data file, or a backup of one, was given as a bundle.
var ErrDataFile = errors.New("it is a data file")

// isDataFile says that a file begins as bbolt's do.
func isDataFile(data []byte) bool {
	return len(data) > 20 && (bytes.Equal(data[16:20], []byte{0xED, 0xDA, 0x0C, 0xED}) || bytes.Equal(data[16:20], []byte{0xED, 0x0C, 0xDA, 0xED}))
}

// BundleError says that a file holds no whole organisation that can be taken in.
type BundleError struct {
	Path string
	Err  error
}

func (e *BundleError) Error() string { return fmt.Sprintf("read bundle %q: %v", e.Path, e.Err) }

// Unwrap gives what was found wrong.
func (e *BundleError) Unwrap() error { return e.Err }

// Sentence says what the file is, as far as that is known.
func (e *BundleError) Sentence() (string, []any) {
	if here, damaged := errors.AsType[*UnreadableError](e.Err); damaged { // the file is not at fault
		return here.Sentence()
	}
	name := "bundle_unreadable"
	if wrong, is := errors.AsType[*firstbytes.WrongFile](e.Err); is {
		return wrong.At(e.Path)
	}
	switch {
	case errors.Is(e.Err, ErrDataFile):
		name = "bundle_data_file"
	case errors.Is(e.Err, os.ErrNotExist):
		name = "file_missing"
	case errors.Is(e.Err, bundle.ErrNoBundle):
		name = "bundle_none"
	case errors.Is(e.Err, bundle.ErrNewer):
		name = "bundle_newer"
	case errors.Is(e.Err, bundle.ErrNotWhole), errors.Is(e.Err, bundle.ErrTooLarge):
		name = "bundle_damaged"
	}
	return name, []any{"path", e.Path}
}
