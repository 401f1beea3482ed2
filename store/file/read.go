package file

import "equalfooting/store/vault"

// Read opens a data file to be read only, a backup for instance, and closes it after fn. The errors are *HeldError, *FolderError,
// *DamagedError, and fn's own.
func Read(path string, fn func(*File) error) error { return read(path, nil, fn) }

// read is Read with the key of a sealed file.
func read(path string, key *vault.Key, fn func(*File) error) error {
	f, err := openInspected(path, wholeAtOpen, true)
	if err != nil {
		return err
	}
	f.Use(key)
	err = fn(f)
	if closeErr := f.db.Close(); err == nil && closeErr != nil {
		err = &FolderError{path, closeErr}
	}
	return err
}
