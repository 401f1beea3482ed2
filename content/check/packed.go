package check

import "equalfooting/content"

// Packed returns a mistake if a language's packed file is not what its words, which are whole, would be packed into; or, in a program
// without the words, if it cannot be read.
func Packed(b *content.Book) []error {
	if b.Whole() {
		return nil
	}
	wrong, do := notPacked()
	return []error{&Mistake{File: b.Path(content.PackedFile), Wrong: wrong, Do: do}}
}
