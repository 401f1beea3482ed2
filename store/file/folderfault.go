package file

import (
	"errors"
	"io/fs"
	"os"
)

// leadsNowhere gives where a link at a path leads, where there is nothing.
func leadsNowhere(path string) (target string, nowhere bool) {
	target, err := os.Readlink(path)
	if err != nil {
		return "", false
	}
	_, err = os.Stat(path)
	return target, errors.Is(err, fs.ErrNotExist)
}

// OnlyRead says that what is at the path can only be read: it can be copied, and commands that read can go on.
func (e *FolderError) OnlyRead() bool {
	if !isReadOnly(e.Err) {
		return false
	}
	at, err := os.Open(e.Path)
	if err != nil {
		return false
	}
	_ = at.Close()
	return true
}
