package command

import (
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"equalfooting/content"
)

// speaks sets the words, with the command that people should type for the same folder.
func (d *door) speaks(book *content.Book) { d.book = book.TypedAs(d.typed()) }

// typed is the command that opens the same folder, perhaps from another window, where FOOTING_DATA may not be set.
func (d *door) typed(options ...string) string {
	words := append([]string{content.Typed}, options...)
	if d.folder != platformFolder() || d.folder != dataFolder() {
		words = append(words, flagText(dataFlag, ""), quoted(filepath.Clean(d.folder)))
	}
	return strings.Join(words, " ")
}

// quoted is a path written so that a shell takes it as one word.
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
