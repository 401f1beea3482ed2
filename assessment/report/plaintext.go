package report

import (
	"fmt"
	"io"
	"strings"

	"equalfooting/assessment/bidi"

	"github.com/charmbracelet/x/ansi"
)

// PlainText writes the document as lines of at most width characters for a terminal, a pipe or a screen reader: no line is only
// decoration.
func PlainText(w io.Writer, d Document, width int) error {
	var b strings.Builder
	paragraph := func(text string) { b.WriteString(ansi.Wordwrap(text, width, "") + "\n") }
	paragraph(d.Title)
	for _, fact := range d.Facts {
		paragraph(plainLabelled(fact))
	}
	for _, section := range d.Sections {
		b.WriteString("\n")
		paragraph(strings.ToUpper(section.Title))
		for _, block := range section.Blocks {
			for _, line := range plainLines(block) {
				paragraph(line)
			}
		}
	}
	b.WriteString("\n")
	for _, note := range d.Notes {
		paragraph(note)
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("write text: %w", err)
	}
	return nil
}

func plainLines(block Block) []string {
	switch block := block.(type) {
	case Heading:
		return []string{"", string(block)}
	case List:
		lines := make([]string, len(block))
		for i, item := range block {
			lines[i] = "- " + bidi.Isolate(item)
		}
		return lines
	case Labelled:
		return []string{plainLabelled(block)}
	case Bars:
		lines := make([]string, len(block))
		for i, bar := range block {
			lines[i] = bar.Name + ": " + bar.Words
			if bar.Percent != "" {
				lines[i] += " (" + bar.Percent + ")"
			}
		}
		return lines
	case Table:
		return plainTable(block)
	case Choices:
		lines := []string{block.Label}
		for _, option := range block.Options {
			lines = append(lines, "[ ] "+bidi.Isolate(option))
		}
		return lines
	case Room:
		return append([]string{block.Label}, make([]string, block.Lines)...)
	case Paragraph:
		return []string{string(block)}
	default:
		panic(fmt.Sprintf("report: no text for %T", block))
	}
}

func plainLabelled(l Labelled) string {
	return strings.TrimSpace(bidi.Isolate(l.Lead()) + " " + bidi.Isolate(l.Text))
}

// plainTable reads a table out row by row: columns side by side cannot be listened to.
func plainTable(t Table) []string {
	var lines []string
	if t.Title != "" {
		lines = append(lines, t.Title)
	}
	for row := range t.Rows {
		var cells []string
		for column := range t.Columns {
			if text := t.Shown(row, column); text != "" {
				cells = append(cells, t.Columns[column].Name+": "+bidi.Isolate(text))
			}
		}
		lines = append(lines, "- "+strings.Join(cells, "; "))
	}
	return lines
}
