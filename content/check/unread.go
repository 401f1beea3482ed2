package check

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"equalfooting/content"
)

// unread returns a mistake for every file that nothing reads, such as one in a misspelt folder.
func unread(b *content.Book) []error {
	known := content.FileNames()
	var mistakes []error
	// An error can only be a folder that cannot be listed; what should be in it is then reported as missing.
	_ = fs.WalkDir(b.Folder(), ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && name != content.PackedFile && !strings.HasPrefix(path.Base(name), ".") && !slices.Contains(known, name) {
			wrong, do := unreadFile()
			mistakes = append(mistakes, &Mistake{File: b.Path(name), Wrong: wrong, Do: do})
		}
		return nil
	})
	return mistakes
}
