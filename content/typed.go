package content

import "sync"

// Typed stands, in braces, wherever people are told what to type: in its place comes what to type for the program. Any text may have it.
const Typed = "footing"

// TypedAs gives a book, as it was opened, that tells people to type this for the program, such as its name with the folder it is to open.
func (b *Book) TypedAs(footing string) *Book {
	if footing == b.source.footing {
		return b
	}
	own := *b
	own.source.footing, own.inWords = footing, new(sync.Map)
	own.open()
	return &own
}
