package check

import (
	"bytes"
	"io/fs"

	"equalfooting/content"
)

// Packed gives a mistake where the packed file of a language is not what is made from its words, which are whole; without words,
// where it cannot be read.
func Packed(b *content.Book) []error {
	good := b.Whole()
	if content.WithWords {
		want, err := content.Pack(b.Folder())
		if err != nil {
			return []error{err}
		}
		// Where there is none, that is the same to those who are to make it.
		is, _ := fs.ReadFile(b.Folder(), content.PackedFile)
		good = bytes.Equal(is, want)
	}
	if good {
		return nil
	}
	wrong, do := notPacked()
	return []error{&Mistake{File: b.Path(content.PackedFile), Wrong: wrong, Do: do}}
}
