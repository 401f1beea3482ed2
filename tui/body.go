package tui

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// measure is the longest line of running text, in characters: beyond about 75 the eye loses its way back.
const measure = 75

// body is what a screen draws between the rules: its lines, and which of them must be in view.
type body struct {
	lines    []string
	from, to int // the lines of the cursor, from and to inclusive
	offset   int // lines scrolled past, for a screen without a cursor
	reading  bool
}

// add puts a block of text, which may have several lines, at the end.
func (b *body) add(text string) {
	b.lines = append(b.lines, strings.Split(text, "\n")...)
}

// gap puts an empty line at the end.
func (b *body) gap() { b.lines = append(b.lines, "") }

// focus adds a block that the cursor stands on.
func (b *body) focus(text string) {
	b.from = len(b.lines)
	b.add(text)
	b.to = len(b.lines) - 1
}

// put adds a block, which the cursor stands on or not.
func (b *body) put(here bool, text string) {
	if here {
		b.focus(text)
		return
	}
	b.add(text)
}

// tighten takes out empty lines, from the top down, until what is left fits the height or none are left. What is
// answered stands lower on a page than what is read, and keeps its air longest.
func (b *body) tighten(height int) {
	for i := 0; i < len(b.lines) && len(b.lines) > height; {
		if b.lines[i] != "" {
			i++
			continue
		}
		b.lines = append(b.lines[:i], b.lines[i+1:]...)
		if i < b.from {
			b.from--
			b.to--
		}
	}
}

// window gives the lines that fit the height, with the cursor's among them, and whether there is more above and below.
func (b body) window(height int) (lines []string, above, below bool) {
	if len(b.lines) <= height {
		return b.lines, false, false
	}
	offset := b.offset
	if !b.reading {
		offset = (b.from+b.to)/2 - height/2
	}
	offset = max(0, min(offset, len(b.lines)-height))
	return b.lines[offset : offset+height], offset > 0, offset+height < len(b.lines)
}

// wrap breaks text into lines of at most width columns.
func wrap(text string, width int) string {
	return ansi.Wrap(text, max(1, width), " ")
}

// indent puts text beside a mark: the mark before its first line, as much space before the others.
func indent(mark, text string, width int) string {
	w := lipgloss.Width(mark)
	lines := strings.Split(wrap(text, width-w), "\n")
	for i := range lines {
		if i == 0 {
			lines[i] = mark + lines[i]
		} else {
			lines[i] = strings.Repeat(" ", w) + lines[i]
		}
	}
	return strings.Join(lines, "\n")
}

// styled puts a style on each line by itself, so that cutting a page into a window never cuts a style.
func styled(style lipgloss.Style, text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if line != "" {
			lines[i] = style.Render(line)
		}
	}
	return strings.Join(lines, "\n")
}
