package check

import (
	"bytes"
	"io/fs"

	"equalfooting/content"
)

// Packed returns a mistake if a language's packed file is not what its words, which are whole, would be packed into; or, in a program
// without the words, if it cannot be read.
func Packed(b *content.Book) []error {
	good := b.Whole()
	if content.WithWords {
		want, err := content.Pack(b.Folder())
		if err != nil {
			return []error{err}
		}
		// A missing file is the same to those who have to make it.
		is, _ := fs.ReadFile(b.Folder(), content.PackedFile)
		good = bytes.Equal(is, want)
	}
	if good {
		return nil
	}
	wrong, do := notPacked()
	return []error{&Mistake{File: b.Path(content.PackedFile), Wrong: wrong, Do: do}}
}
