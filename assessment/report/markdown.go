package report

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"equalfooting/assessment/bidi"
)

// Markdown writes the document as Markdown. What people typed comes out as text, never as markup.
func Markdown(w io.Writer, d Document) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", escape(d.Title))
	for _, fact := range d.Facts {
		fmt.Fprintf(&b, "\n- %s", markdownLabelled(fact, inItem))
	}
	b.WriteString("\n")
	for _, section := range d.Sections {
		fmt.Fprintf(&b, "\n## %s\n", escape(section.Title))
		for _, block := range section.Blocks {
			b.WriteString("\n" + markdownBlock(block))
		}
	}
	b.WriteString("\n---\n")
	for _, note := range d.Notes {
		fmt.Fprintf(&b, "\n%s\n", escapeLines(note, inText))
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("write markdown: %w", err)
	}
	return nil
}

func markdownBlock(block Block) string {
	switch block := block.(type) {
	case Heading:
		return fmt.Sprintf("### %s\n", escape(string(block)))
	case List:
		var b strings.Builder
		for _, item := range block {
			fmt.Fprintf(&b, "- %s\n", escapeLines(item, inItem))
		}
		return b.String()
	case Labelled:
		return markdownLabelled(block, inText) + "\n"
	case Bars:
		return markdownBars(block)
	case Table:
		return markdownTable(block)
	case Choices:
		var b strings.Builder
		if block.Label != "" {
			fmt.Fprintf(&b, "%s\n\n", escapeLines(block.Label, inText))
		}
		for _, option := range block.Options {
			fmt.Fprintf(&b, "- \\[ \\] %s\n", escapeLines(option, inItem))
		}
		return b.String()
	case Room:
		return fmt.Sprintf("%s%s\n", escape(block.Label), strings.Repeat("\n\n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_", block.Lines))
	case Paragraph:
		return escapeLines(string(block), inText) + "\n"
	default:
		panic(fmt.Sprintf("report: no Markdown for %T", block))
	}
}

func markdownLabelled(l Labelled, lineEnd string) string {
	if l.Label == "" {
		return escapeLines(l.Text, lineEnd)
	}
	return fmt.Sprintf("**%s** %s", escape(l.Lead()), escapeLines(l.Text, lineEnd))
}

// markdownBars is a list rather than a table: it reads the same aloud, on paper and in a plain text editor.
func markdownBars(bars Bars) string {
	var b strings.Builder
	for _, bar := range bars {
		fmt.Fprintf(&b, "- **%s:** %s", escape(bar.Name), escape(bar.Words))
		if bar.Percent != "" {
			fmt.Fprintf(&b, " (%s)", bar.Percent)
		}
		b.WriteString("\n")
	}
	return b.String()
}

func markdownTable(t Table) string {
	var b strings.Builder
	if t.Title != "" {
		fmt.Fprintf(&b, "**%s**\n\n", escape(t.Title))
	}
	for _, column := range t.Columns {
		fmt.Fprintf(&b, "| %s ", escape(column.Name))
	}
	b.WriteString("|\n" + strings.Repeat("| --- ", len(t.Columns)) + "|\n")
	for row := range t.Rows {
		for column := range t.Columns {
			fmt.Fprintf(&b, "| %s ", escapeLines(t.Shown(row, column), inCell))
		}
		b.WriteString("|\n")
	}
	return b.String()
}

// How a line ends within a paragraph, a list item and a table cell.
const (
	inText = "\\\n"
	inItem = "\\\n  "
	inCell = "<br>"
)

// escapeLines is escape for a text of several lines, which remain lines.
func escapeLines(s, lineEnd string) string {
	lines := strings.Split(strings.TrimSpace(lineEnds.Replace(s)), "\n")
	for i, line := range lines {
		lines[i] = escape(line)
	}
	return strings.Join(lines, lineEnd)
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// escape makes Markdown show s as it is. Line ends become spaces, so that a note cannot start a heading or a list of its own; characters
// with a meaning in Markdown or HTML are escaped; and a sign replaces anything that could control a terminal, where a report may be
// printed. Text read in another direction is between the marks for it (package bidi): where Markdown is rendered they work, and an editor
// does not show them.
func escape(s string) string {
	s = bidi.Isolate(strings.Join(strings.Fields(s), " "))
	var b strings.Builder
	for i, r := range s {
		switch {
		case unicode.IsControl(r):
			r = unicode.ReplacementChar
		case strings.ContainsRune("\\`*_[]<>|~#&$!", r):
			b.WriteByte('\\')
		case i == 0 && strings.ContainsRune("+-=", r):
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return escapeOrderedList(b.String())
}

// escapeOrderedList keeps "1. something" and "1) something" from becoming a numbered list.
func escapeOrderedList(s string) string {
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	if digits > 0 && digits < len(s) && (s[digits] == '.' || s[digits] == ')') {
		return s[:digits] + "\\" + s[digits:]
	}
	return s
}
