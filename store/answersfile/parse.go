// Package answersfile reads and writes the answers file: one organisation's sheet in YAML or JSON, as a person or another program can
// write it. Reading is strict. A file is accepted or refused as a whole, with the first mistake: first what the parser cannot read, then
// what is written, in the file's order, then what is missing.
package answersfile

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"unicode"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/store/firstbytes"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"
)

// MaxSize is the largest file that is read, in bytes: 1 MiB. A caller need read only one byte more.
const MaxSize = 1 << 20

// maxDepth is far more than the three levels of a sheet, and far less than what would exhaust the stack.
const maxDepth = 10

// Parse reads an answers file, in UTF-8 or, with a byte order mark, in UTF-16. The error is always a *Mistake, and the sheet is then
// empty. In an accepted sheet the name is tidy (assessment.Tidy), line ends in notes are "\n", and Answers is never nil.
func Parse(data []byte) (assessment.Sheet, error) {
	sheet, mistake := parse(data)
	if mistake != nil {
		return assessment.Sheet{}, mistake
	}
	return sheet, nil
}

func parse(data []byte) (assessment.Sheet, *Mistake) {
	if len(data) > MaxSize {
		return assessment.Sheet{}, &Mistake{Problem: TooLarge}
	}
	data, ok := firstbytes.Text(data)
	if !ok {
		return assessment.Sheet{}, &Mistake{Problem: NotText}
	}
	if mistake := checkText(data); mistake != nil {
		return assessment.Sheet{}, mistake
	}
	text := []byte(plainLineEnds(string(data)))
	if json.Valid(text) {
		text = escapeForYAML(text)
	}
	loader, err := yaml.NewLoader(bytes.NewReader(text), yaml.WithPlugin(loaderlimits.New(loaderlimits.DepthValue(maxDepth))))
	if err != nil {
		return assessment.Sheet{}, &Mistake{Problem: NotAMap}
	}
	document, mistake := next(loader, text)
	if mistake != nil {
		return assessment.Sheet{}, mistake
	}
	if document == nil {
		return assessment.Sheet{}, &Mistake{Problem: EmptyFile}
	}
	sheet, mistake := readSheet(document.Content[0])
	if mistake != nil {
		return assessment.Sheet{}, mistake
	}
	second, mistake := next(loader, text)
	if mistake != nil {
		return assessment.Sheet{}, mistake
	}
	if second != nil {
		return assessment.Sheet{}, &Mistake{Line: second.Line, Problem: SecondDocument, Given: shown(lineOf(text, second.Line))}
	}
	return sheet, nil
}

// checkText refuses anything that is not text before the parser sees it.
func checkText(data []byte) *Mistake {
	if bytes.IndexByte(data, 0) >= 0 {
		return &Mistake{Problem: NotText}
	}
	line := 1
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		switch {
		case r == '\n':
			line++
		case r == '\t', r == '\r', r == '\u0085':
		case r == utf8.RuneError && size == 1, r == '\ufffe', r == '\uffff', unicode.IsControl(r):
			return &Mistake{Line: line, Problem: NotText}
		}
		i += size
	}
	return nil
}

// next reads the next document, or nil at the end of the file.
func next(loader *yaml.Loader, text []byte) (document *yaml.Node, mistake *Mistake) {
	// The parser panics on its own internal errors. None is known, but the file comes from outside.
	defer func() {
		if recover() != nil {
			document, mistake = nil, &Mistake{Problem: NotAMap}
		}
	}()
	document = new(yaml.Node)
	switch err := loader.Load(document); {
	case errors.Is(err, io.EOF):
		return nil, nil
	case err != nil:
		return nil, unreadable(err, text)
	}
	return document, nil
}
