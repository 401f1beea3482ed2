package file

import (
	"encoding/xml"
	"strings"
)

// metadata says about the file what programs look for without opening it: its title, and that it keeps to PDF/UA-1. It does not say when
// or with what it was made.
func (f *File) metadata() string {
	var title strings.Builder
	_ = xml.EscapeText(&title, []byte(f.Title)) // to memory
	says := ""
	if f.Title != "" {
		says = `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">` + title.String() + `</rdf:li></rdf:Alt></dc:title>`
	}
	return `<?xpacket begin="` + "\ufeff" + `" id="W5M0MpCehiHzreSzNTczkc9d"?>` +
		`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
		`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">` +
		`<pdfuaid:part>1</pdfuaid:part>` + says + `</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`
}

// KnownLanguage returns the language if it has the form of one, otherwise "".
func KnownLanguage(language string) string {
	for _, r := range language {
		if r != '-' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') {
			return ""
		}
	}
	return language
}
