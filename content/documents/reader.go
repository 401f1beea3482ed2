package documents

import "equalfooting/content"

// Reader is who a document is for, and so what may be in it. The document names its reader.
type Reader string

// The readers.
const (
	ForUs       Reader = "us"       // everything
	ForTrustees Reader = "trustees" // no private notes, no reasons
	ForPartner  Reader = "partner"  // what the organisation brings; of the rest, only what was chosen one by one
)

// Name names the reader as documents do.
func (r Reader) Name(book *content.Book) string {
	words := book.Documents().Readers
	return map[Reader]string{ForUs: words.Us, ForTrustees: words.Trustees, ForPartner: words.Partner}[r]
}
