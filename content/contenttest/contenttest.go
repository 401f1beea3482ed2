// Package contenttest gives tests the content, read once for all tests of a package. Only tests use it.
package contenttest

import (
	"sync"

	"equalfooting/content"
)

var english = sync.OnceValues(func() (*content.Book, error) { return content.Open(content.DefaultLanguage) })

// English is the book that all tests share: each of its parts is read when a test first asks for it, and belongs to all of them, so none may
// change what it finds there. Tests about opening a book open their own.
func English(t interface {
	Helper()
	Fatal(args ...any)
}) *content.Book {
	t.Helper()
	book, err := english()
	if err != nil {
		t.Fatal(err)
	}
	return book
}
