package file

import (
	"math"
	"os"
	"path/filepath"
)

// BackUpBefore backs the file up as it is before it is brought up to date to another version. That its structure is sound is enough: of
// what cannot be read in it nothing is to be lost either. The moment is that of its last change, so that a start that was cut
// short makes one backup and not two. The errors are *DamagedError, *FolderError and *WriteError.
func (f *File) BackUpBefore() error {
	// At the start only a small file's pages are all looked at, and bbolt could fall over any of them from here on.
	if err := lookOver(f.path, math.MaxInt64); err != nil {
		return &DamagedError{f.path, err}
	}
	info, err := f.place.handle.Stat()
	if err != nil {
		return &FolderError{f.path, err}
	}
	return f.BackUp(info.ModTime(), BeforeMark, func(*File) error { return nil }, Alone)
}

// beforePattern finds the copies that earlier versions of the program kept next to the file before they brought it up to date.
const beforePattern = "footing-before-version-*.db"

// ForgetBefore takes away the copies that earlier versions kept next to the file, and those of a damaged one. Only names are held against
// the pattern: the folder's own may have signs in it that mean something in one. The error is a *WriteError.
func (f *File) ForgetBefore() error {
	folder := filepath.Dir(f.path)
	list, err := os.ReadDir(folder)
	if err != nil {
		return &WriteError{err}
	}
	for _, entry := range list {
		old, err := filepath.Match(beforePattern, entry.Name())
		damaged, _ := filepath.Match(damagedPattern, entry.Name())
		if err == nil && (old || damaged) {
			err = os.Remove(filepath.Join(folder, entry.Name()))
		}
		if err != nil {
			return &WriteError{err}
		}
	}
	return nil
}
