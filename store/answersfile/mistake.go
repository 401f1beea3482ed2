package answersfile

import (
	"fmt"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v4"
)

// Mistake is the first thing wrong with an answers file.
type Mistake struct {
	Line    int // 1 or more; 0 for the whole file
	Problem Problem
	Entry   string // the key or the question's id; "" if there is none
	Given   string // what was written, made safe to show and shortened; "" for nothing to show
	Nearest string // a likely spelling of what was meant; "" if there is none
}

// Error is for developers. It leaves out what was written in the file, so that nothing personal reaches a log.
func (m *Mistake) Error() string {
	if m.Line == 0 {
		return fmt.Sprintf("answers file: %s", m.Problem)
	}
	return fmt.Sprintf("answers file, line %d: %s", m.Line, m.Problem)
}

// Sentence names the sentence for people (content.Explained) in answersfile.yaml: the Problem, followed by "_near" if a likely spelling
// is known. Every Problem that can have one has both sentences. A sentence need not use all the values.
func (m *Mistake) Sentence() (string, []any) {
	name := "answersfile/" + string(m.Problem)
	if m.Nearest != "" {
		name += "_near"
	}
	return name, []any{"entry", m.Entry, "given", m.Given, "nearest", m.Nearest}
}

// shownLength is the most characters of what was written that are shown.
const shownLength = 40

// shown makes text from a file safe to show on one line: no control or invisible characters, and not too long.
func shown(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	var b strings.Builder
	length := 0
	for _, r := range text {
		if !unicode.IsPrint(r) {
			continue
		}
		if length == shownLength {
			return b.String() + "..."
		}
		b.WriteRune(r)
		length++
	}
	return b.String()
}

// written is what a node says, as much as fits on a line.
func written(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		return "{...}"
	case yaml.SequenceNode:
		return "[...]"
	default:
		return shown(n.Value)
	}
}

// atKey is a mistake in a key itself.
func atKey(p Problem, key *yaml.Node) *Mistake {
	return &Mistake{Line: key.Line, Problem: p, Entry: written(key), Given: written(key)}
}

// atValue is a mistake in a key's value. An empty value has no line of its own: the parser puts it where the next thing begins, so the
// key's line is used.
func atValue(p Problem, entry string, key, value *yaml.Node) *Mistake {
	m := &Mistake{Line: value.Line, Problem: p, Entry: entry, Given: written(value)}
	if value.Kind == yaml.ScalarNode && value.Value == "" {
		m.Line = key.Line
	}
	return m
}
