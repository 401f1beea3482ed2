package content

import "sync"

// Typed is, in braces, the placeholder for what to type for the program, wherever people are told what to type. Any text may have it.
const Typed = "footing"

// TypedAs returns a newly opened copy of the book that tells people to type this for the program, such as its name with the folder to open.
func (b *Book) TypedAs(footing string) *Book {
	if footing == b.source.footing {
		return b
	}
	own := *b
	own.source.footing, own.inWords = footing, new(sync.Map)
	own.open()
	return &own
}
