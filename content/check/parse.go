package check

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"regexp"
	"sync"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// parse reads a file into nodes, as one document; nil if it cannot be read.
func (s *strict) parse(files fs.FS, name string) *yaml.Node {
	refuse := func(line int, wrong, do string) *yaml.Node {
		s.mistakes = append(s.mistakes, &Mistake{File: s.file, Line: line, Wrong: wrong, Do: do})
		return nil
	}
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return refuse(0, "The file is missing.", "Put it back.")
	}
	if line := notText(data); line > 0 {
		return refuse(line, "There is a sign here that is not plain text.", "Save the file as plain text with the encoding UTF-8.")
	}
	loader, err := yaml.NewLoader(bytes.NewReader(data))
	if err != nil {
		return refuse(1, "The file is empty.", "Write its texts.")
	}
	var document, second yaml.Node
	err = loader.Load(&document)
	if errors.Is(err, io.EOF) || err == nil && isEmpty(&document) {
		return refuse(1, "The file is empty.", "Write its texts.")
	}
	if err == nil {
		if err = loader.Load(&second); errors.Is(err, io.EOF) {
			return document.Content[0]
		}
		if err == nil {
			return refuse(second.Line, "A second part begins here.", "Take out the line of dashes or dots.")
		}
	}
	if line := openQuote(data); line > 0 {
		return refuse(line, "A quotation mark opens here, and nothing closes it on this line.", "Put one more where the words end.")
	}
	return refuse(unreadableLine(err, data), "The file cannot be read from here on.",
		"Look here, and in the lines above, for a missing colon or quotation mark, or for wrong spaces or a tab at the start of a line.")
}

// unreadableLine returns the line, from 1, where the parser stopped, or the one before it that it could not make sense of.
func unreadableLine(err error, data []byte) int {
	var syntax *yaml.LoadError
	if !errors.As(err, &syntax) {
		return 1
	}
	line := syntax.Mark.Line
	if c := syntax.ContextMsg; c == "while scanning a simple key" || c == "while scanning a quoted scalar" {
		line = syntax.ContextMark.Line
	}
	// At the end of the file the parser names the line after the last.
	return max(1, min(line, 1+bytes.Count(bytes.TrimRight(data, " \t\r\n"), []byte("\n"))))
}

func isEmpty(document *yaml.Node) bool {
	return len(document.Content) != 1 || document.Content[0].Tag == "!!null"
}

// notText returns the first line, from 1, with something that an editor saved in another encoding; 0 if there is none. The parser would
// refuse it too, without saying where.
func notText(data []byte) int {
	line := 1
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		switch {
		case r == '\n':
			line++
		case r == '\t', r == '\r':
		case r == utf8.RuneError && size == 1, unicode.IsControl(r):
			return line
		}
		i += size
	}
	return 0
}

var (
	quoteBegins = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^\s*(- )*([\w-]+:|-)\s+"`) })
	quoteWhole  = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`"([^"\\]|\\.)*"`) })
)

// openQuote returns the first line, from 1, whose text begins with a quotation mark that is not closed there; 0 if there is none. The
// parser itself only notices at the next mark, which may be a page further on.
func openQuote(data []byte) int {
	number := 0
	for line := range bytes.Lines(data) {
		number++
		if quoteBegins().Match(line) && !quoteWhole().Match(line) {
			return number
		}
	}
	return 0
}
