package documents

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/content"
)

// FileName is what a document's file is called unless another name is chosen: it says about whom it is, what, for whom and
// of which day.
func FileName(book *content.Book, organisation string, o Order, today assessment.Date) string {
	var parts []string
	if name := fileWord(organisation); name != "" {
		parts = append(parts, name)
	}
	parts = append(parts, book.Export().Papers.By(string(o.Document)))
	if len(o.Document.Readers()) > 1 {
		parts = append(parts, strings.ToLower(o.Reader.Name(book)))
	}
	parts = append(parts, today.String())
	return strings.Join(parts, ", ") + "." + string(o.Format)
}

// WholeName is the name of a whole organisation's file, without the ending, unless another name is chosen.
func WholeName(book *content.Book, organisation string, today assessment.Date) string {
	return strings.Join([]string{fileWord(organisation), book.Export().Whole.Name, today.String()}, ", ")
}

// mostOfName is how much of an organisation's name goes into a file's name, in bytes: systems allow 255 for all of it.
const mostOfName = 120

// fileWord gives a text as a part of a file's name on any system.
func fileWord(text string) string {
	var b strings.Builder
	for _, r := range text {
		if !isInFileNames(r) {
			r = ' '
		}
		if b.Len()+len(string(r)) > mostOfName {
			break
		}
		b.WriteRune(r)
	}
	word := b.String()
	if first, rest, dotted := strings.Cut(word, "."); dotted && isDevice(strings.TrimSpace(first)) {
		word = first + " " + rest
	}
	return strings.Trim(strings.Join(strings.Fields(word), " "), ". ")
}

// isDevice says whether Windows takes a name for a device, whatever comes after a full stop.
func isDevice(name string) bool {
	switch name = strings.ToUpper(name); name {
	case "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$":
		return true
	default:
		port := strings.TrimRightFunc(name, unicode.IsNumber) // also with a raised one
		return (port == "COM" || port == "LPT") && utf8.RuneCountInString(name) == 4
	}
}

// isInFileNames says that a character can be seen, and may be in a file's name on Windows, macOS and Linux alike.
func isInFileNames(r rune) bool {
	return unicode.IsPrint(r) && r != unicode.ReplacementChar && !strings.ContainsRune(`<>:"/\|?*`, r)
}
