package pages

import (
	"equalfooting/content"
	"equalfooting/store"
)

// Page is something that can be shown: a Listing, a Text, a Form, or an Elsewhere.
type Page interface {
	// Place is where the wizard opens again after it was interrupted here.
	Place() store.Place
}

// Next is what a choice leads to.
type Next struct {
	Page  Page   // nil to stay
	Say   string // a sentence for the person; "" for none
	Saved bool   // something was kept
	Err   error  // it could not be kept; then nothing has changed, and the page stays
}

// GoTo leads to a page.
func GoTo(p Page) Next { return Next{Page: p} }

// kept leads to a page once something was written, or stays where it was not.
func kept(err error, page func() Page) Next {
	if err != nil {
		return Next{Err: err}
	}
	return Next{Page: page(), Saved: true}
}

// and says something on the way.
func (n Next) and(sentence string) Next {
	if n.Err == nil {
		n.Say = sentence
	}
	return n
}

// Elsewhere is one of the pages with a shape of their own: the task list, a question, the check page, the results, the
// recommendations. The zero value is the caseload.
type Elsewhere struct {
	Visit *Visit
	At    store.Place
}

// Place is the page's own.
func (e Elsewhere) Place() store.Place { return e.At }

// Command is something that can be done on a page beside choosing a row.
type Command struct {
	Key   string // the letter on the full screen
	Words content.PageCommand
	OnRow bool               // it is done to the row under the cursor
	Do    func(row int) Next // row is -1 where there is none
}

// The letters of the pages' commands. They are the same on every page.
const (
	KeyAdd     = "n"
	KeyChange  = "c"
	KeyDelete  = "d"
	KeyExport  = "e"
	KeyFilter  = "f"
	KeyOrder   = "o"
	KeySearch  = "s"
	KeyArchive = "a"
	KeyLate    = "l"
	KeyHidden  = "h"
	KeyImport  = "i"
	KeyConfirm = "k"
)
