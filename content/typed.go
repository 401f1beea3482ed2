package content

import (
	"strings"
	"sync"

	"equalfooting/assessment/bidi"
)

// Typed, in braces, is the placeholder for what to type for the program, wherever people are told what to type. Any text may have it.
const Typed = "footing"

// TypedAs returns a newly opened copy of the book that tells people to type this for the program, such as its name with the folder to open.
func (b *Book) TypedAs(footing string) *Book {
	if footing == b.footing {
		return b
	}
	own := *b
	own.footing, own.inWords = footing, new(sync.Map)
	own.open()
	return &own
}

// toType returns a text with what to type filled in.
func (b *Book) toType(text string) string {
	if !strings.Contains(text, Typed) { // as most do not
		return text
	}
	return bidi.Bare(Fill(text, Typed, b.footing)) // what is typed has no marks in it
}
