package content

import (
	"strings"
	"sync"

	"equalfooting/assessment/bidi"
)

// Typed stands, in braces, wherever people are told what to type: in its place comes what to type for the program. Any text may have it.
const Typed = "footing"

// TypedAs gives a book, as it was opened, that tells people to type this for the program, such as its name with the folder it is to open.
func (b *Book) TypedAs(footing string) *Book {
	if footing == b.footing {
		return b
	}
	own := *b
	own.footing, own.inWords = footing, new(sync.Map)
	own.open()
	return &own
}

// toType gives a text with what to type in it.
func (b *Book) toType(text string) string {
	if !strings.Contains(text, Typed) { // as in most
		return text
	}
	return bidi.Bare(Fill(text, Typed, b.footing)) // what is typed has no marks in it
}
