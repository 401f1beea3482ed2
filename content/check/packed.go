package check

import (
	"bytes"
	"io/fs"

	"equalfooting/content"
)

// Packed gives a mistake where the packed file of a language is not what is made from its words, which are whole.
func Packed(b *content.Book) []error {
	want, err := content.Pack(b.Folder())
	if err != nil {
		return []error{err}
	}
	// Where there is none, that is the same to those who are to make it.
	if is, _ := fs.ReadFile(b.Folder(), content.PackedFile); bytes.Equal(is, want) {
		return nil
	}
	wrong, do := notPacked()
	return []error{&Mistake{File: b.Path(content.PackedFile), Wrong: wrong, Do: do}}
}
