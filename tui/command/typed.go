package command

import (
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"equalfooting/content"
)

// speaks has people told in these words what to type for the same folder.
func (d *door) speaks(book *content.Book) { d.book = book.TypedAs(d.typed()) }

// typed is what to type for the program, so that it opens the same folder, perhaps from another window. It may be without FOOTING_DATA
// there.
func (d *door) typed(options ...string) string {
	words := append([]string{content.Typed}, options...)
	if d.folder != platformFolder() || d.folder != dataFolder() {
		words = append(words, flagText(dataFlag, ""), quoted(filepath.Clean(d.folder)))
	}
	return strings.Join(words, " ")
}

// quoted is a path as a shell takes it for one word.
func quoted(path string) string {
	plain := func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("._-+:/", r) || r == os.PathSeparator
	}
	if !strings.ContainsFunc(path, func(r rune) bool { return !plain(r) }) {
		return path
	}
	if os.PathSeparator == '/' {
		path = strings.NewReplacer(`\`, `\\`, `"`, `\"`, `$`, `\$`, "`", "\\`").Replace(path)
	}
	return `"` + path + `"`
}
