package answersfile

import (
	"bytes"
	"errors"
	"strings"

	"go.yaml.in/yaml/v4"
)

// unreadable turns the parser's complaint into a Mistake. The commonest slips in hand-written YAML are told apart by the parser's words,
// which the malformed sheets in testdata pin down; everything else is Syntax.
func unreadable(err error, text []byte) *Mistake {
	var complaint *yaml.LoadError
	if !errors.As(err, &complaint) {
		return &Mistake{Problem: NotAMap}
	}
	problem, line := Syntax, complaint.Mark.Line
	context, message := complaint.ContextMsg, complaint.Message
	switch {
	case strings.HasPrefix(context, "while increasing"):
		problem = TooDeep
	case strings.HasPrefix(message, "unknown anchor"),
		context == "while scanning an anchor", context == "while scanning an alias",
		context == "while scanning a tag", context == "while parsing a tag":
		problem = Alias
	case setInByTab(text, line):
		problem = TabIndent
	case context == "while scanning a quoted scalar" && message == "found unexpected end of stream":
		problem, line = OpenQuote, complaint.ContextMark.Line
	case context == "while parsing a flow mapping", context == "while parsing a flow sequence",
		context == "while parsing a flow node":
		problem = OpenBracket
		for at := complaint.ContextMark.Line; at <= line; at++ {
			if lost := cutWithinBrackets(lineOf(text, at)); lost != "" {
				return &Mistake{Line: at, Problem: CutShort, Given: shown(lost)}
			}
		}
	case message == "did not find expected <document start>":
		problem = SecondDocument
	}
	// At the end of the file the parser may give the line after the last.
	line = min(line, 1+bytes.Count(bytes.TrimSpace(text), []byte("\n"))+leadingLines(text))
	return &Mistake{Line: line, Problem: problem, Given: shown(lineOf(text, line))}
}

// setInByTab says that the line begins with a tab where that matters: in YAML, but not in JSON.
func setInByTab(text []byte, line int) bool {
	if bytes.HasPrefix(bytes.TrimSpace(text), []byte("{")) {
		return false
	}
	written := lineOf(text, line)
	indent := written[:len(written)-len(strings.TrimLeft(written, " \t"))]
	return strings.Contains(indent, "\t")
}

// leadingLines counts the blank lines at the start of the text.
func leadingLines(text []byte) int {
	blank := len(text) - len(bytes.TrimLeft(text, " \t\r\n"))
	return bytes.Count(text[:blank], []byte("\n"))
}

// lineOf returns a line of the text by its number, "" if there is no such line.
func lineOf(text []byte, number int) string {
	for line := range bytes.Lines(text) {
		if number--; number == 0 {
			return string(line)
		}
	}
	return ""
}
