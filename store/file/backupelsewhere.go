package file

import (
	"os"
	"path/filepath"
)

// AddBackup puts a copy of a backup into a folder elsewhere under a mark, and compares the two before it gets its name. The errors
// are *FolderError and *WriteError.
func AddBackup(folder string, b Backup, mark string, told Told) error {
	making := makingIn(folder)
	defer os.Remove(making)
	if err := copyFile(b.Path, making, told); err != nil {
		return err
	}
	if same, err := sameContent(b.Path, making); err != nil || !same {
		return &FolderError{folder, err}
	}
	return named(making, filepath.Join(folder, backupName(b.At, mark)))
}
