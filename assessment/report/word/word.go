// Package word writes a document as a Word file (.docx) to work on: with heading styles, which the navigation pane and screen readers
// follow, lists, tables whose first row is repeated, boxes that can be ticked and numbered A4 pages.
//
// A .docx is a zip archive of a few XML parts. Those that never change are in the folder parts, where somebody who knows Word's styles can
// change the look; this package writes the text. github.com/gomutex/godocx was tried: its documents begin as a template of 900 KB of XML
// that is parsed and written again each time (32 ms, and 40 KB of styles nobody uses), on US Letter, and it offers no footer, title,
// language or box to tick. More of each document would have gone around it than through it.
package word

import (
	"archive/zip"
	"embed"
	"fmt"
	"io"
	"path"
	"regexp"
	"strconv"
	"strings"
	"time"

	"equalfooting/assessment/bidi"
	"equalfooting/assessment/report"
)

//go:embed parts
var parts embed.FS

// layout says which part goes where in the archive. The first must be first.
var layout = [...]struct{ name, part string }{
	{"[Content_Types].xml", "contenttypes.xml"},
	{"_rels/.rels", "packagerels.xml"},
	{"docProps/core.xml", "core.xml"},
	{"word/document.xml", "document.xml"},
	{"word/_rels/document.xml.rels", "documentrels.xml"},
	{"word/styles.xml", "styles.xml"},
	{"word/settings.xml", "settings.xml"},
	{"word/numbering.xml", "numbering.xml"},
	{"word/footer.xml", "footer.xml"},
}

// longAgo is the date on every part, so that the same document gives the same bytes. Zip knows no earlier day.
var longAgo = time.Date(1980, time.January, 1, 0, 0, 0, 0, time.UTC)

// Write writes d as a Word document. It is shown in the reader's own fonts. The error is the writer's.
func Write(w io.Writer, d report.Document) error {
	if err := write(w, d); err != nil {
		return fmt.Errorf("write Word document: %w", err)
	}
	return nil
}

func write(w io.Writer, d report.Document) error {
	fill := strings.NewReplacer(
		"{title}", escape(bidi.Bare(d.Title)), "{author}", report.Author,
		"{language}", escape(language(d)),
		"{page}", pageNumber(d.Words.Page),
		"{body}", body(d),
	)
	archive := zip.NewWriter(w)
	for _, l := range layout {
		text, err := parts.ReadFile(path.Join("parts", l.part))
		if err != nil {
			return err
		}
		file, err := archive.CreateHeader(&zip.FileHeader{Name: l.name, Method: zip.Deflate, Modified: longAgo})
		if err != nil {
			return err
		}
		if l.part == "styles.xml" && d.Close() {
			text = closely(text)
		}
		if _, err := fill.WriteString(file, string(text)); err != nil {
			return err
		}
	}
	return archive.Close()
}

// closely reduces the styles' font sizes and the space around paragraphs.
func closely(styles []byte) []byte {
	sizes := regexp.MustCompile(`(w:sz|w:szCs|w:spacing w:before|w:after)( w:val)?="(\d+)"`)
	return sizes.ReplaceAllFunc(styles, func(found []byte) []byte {
		part := sizes.FindSubmatch(found)
		size, _ := strconv.Atoi(string(part[3])) // it is digits
		return fmt.Appendf(nil, `%s%s="%d"`, part[1], part[2], size*closer/100)
	})
}

// closer is the reduced size, in per cent of the usual one.
const closer = 85

// language names the document's language; Word has a name for "none".
func language(d report.Document) string {
	if d.Language == "" {
		return "x-none"
	}
	return d.Language
}

// pageNumber turns the names in braces into fields: Word fills them in for each page.
func pageNumber(words string) string {
	var b strings.Builder
	for words != "" {
		before, name, after := nextName(words)
		b.WriteString(run(before, ""))
		switch name {
		case "{number}":
			b.WriteString(`<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>`)
		case "{of}":
			b.WriteString(`<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple>`)
		}
		words = after
	}
	return b.String()
}

// nextName splits words at the first of the two names.
func nextName(words string) (before, name, after string) {
	at := len(words)
	for _, n := range []string{"{number}", "{of}"} {
		if i := strings.Index(words, n); i >= 0 && i < at {
			at, name = i, n
		}
	}
	return words[:at], name, words[at+len(name):]
}
