package check

import "equalfooting/content"

// Packed gives a mistake where the packed file of a language is not what is made from its words, which are whole; without words,
// where it cannot be read.
func Packed(b *content.Book) []error {
	if b.Whole() {
		return nil
	}
	wrong, do := notPacked()
	return []error{&Mistake{File: b.Path(content.PackedFile), Wrong: wrong, Do: do}}
}
