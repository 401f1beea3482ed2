package file

import (
	"io/fs"
	"os"
	"path/filepath"
)

// throughLink gives the file that a link at path leads to in the end, and path itself if it is no link: a rename would replace the link,
// and leave what it led to as it was. A link that leads nowhere is an error; it may lead to a disk that is not there just now.
func throughLink(path string) (string, error) {
	if info, err := os.Lstat(path); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		return path, nil // whoever uses it says what is wrong with it
	}
	return filepath.EvalSymlinks(path)
}
