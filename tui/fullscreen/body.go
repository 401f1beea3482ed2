package fullscreen

import (
	"slices"
	"strings"

	"equalfooting/tui/theme"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// measure is the longest line of running text, in characters: in lines of more than about 75 the eye loses its place.
const measure = 75

// body is what a screen draws between the rules: its lines, and which of them must be in view.
type body struct {
	lines    []string
	from, to int    // the lines of the cursor, from and to inclusive
	lead     int    // the first of the lines that stand over the cursor's row and belong to it
	with     [2]int // the lines, from and to, that should be in view with the cursor: the other choices beside it
	pinned   int    // lines at the top that stay in view while the rest scrolls
	offset   int    // lines scrolled past, for a screen without a cursor
	reading  bool
	scrolls  [2]int // how many lines up, below 0, and down the view can go within the cursor's row
	more     bool   // something inside, such as a form's list, scrolls by itself and has more
	targets  []target
}

// target is a place that can be clicked: lines and columns from and to inclusive, and which of the screen's choices is
// there.
type target struct {
	from, to, left, right int
	at                    int
}

// add puts a block of text, which may have several lines, at the end.
func (b *body) add(text string) {
	b.lines = append(b.lines, strings.Split(text, "\n")...)
}

// gap puts an empty line at the end.
func (b *body) gap() { b.lines = append(b.lines, "") }

// put adds the block of a choice, which the cursor stands on or not.
func (b *body) put(at int, here bool, text string) {
	from := len(b.lines)
	b.add(text)
	b.target(at, from, 0, lipgloss.Width(text))
	if here {
		b.from, b.to = from, len(b.lines)-1
	}
}

// together marks what was added from a line on as choices that should be in view with the cursor, if that is among them.
func (b *body) together(from int) {
	if b.with[1] == 0 || b.from >= from {
		b.with = [2]int{from, len(b.lines) - 1}
	}
}

// target marks what was added from a line on as what is clicked for a choice.
func (b *body) target(at, from, left, width int) {
	b.targets = append(b.targets, target{from: from, to: len(b.lines) - 1, left: left, right: left + width - 1, at: at})
}

// tighten takes out empty lines, from the top down, until what is left fits the height or none are left. Answers stand lower on a page
// than what is read, and keep the space around them longest.
func (b *body) tighten(height int) {
	for i := 0; i < len(b.lines) && len(b.lines) > height; {
		if b.lines[i] != "" {
			i++
			continue
		}
		b.lines = append(b.lines[:i], b.lines[i+1:]...)
		b.raise(i)
	}
}

// reach brings what stands above the first choice into view together with it, and what follows the last together with that: nothing else
// would. If they are too long together, the view begins at their top; but the first choice stays in view if what stands above it only
// introduces it. Either is so many lines further down, or up.
func (b *body) reach(first, last, introduced bool, height, scrolled int) {
	from, to := b.lead, b.to
	if first {
		from = 0
	}
	if last {
		to = len(b.lines) - 1
	}
	switch {
	case b.pinned > 0:
	case to-from >= height:
		begins := from
		if first && introduced {
			begins = b.lead
		}
		b.scrolls = [2]int{from - begins, max(0, to-height+1-begins)}
		b.reading, b.offset, b.to = true, begins+b.within(scrolled), to
	case first:
		b.from, b.to = 0, 0
	case last:
		b.from, b.to = to, to
	default:
		b.from = from
	}
}

// within is how many lines further the view is within the cursor's row, of so many that were asked for.
func (b *body) within(scrolled int) int { return max(b.scrolls[0], min(scrolled, b.scrolls[1])) }

// unseen says that the cursor stands below what is in view: there is more to read first.
func (b *body) unseen(height int) bool { return b.reading && b.from >= b.offset+height }

// beside puts another body to the right of this one, from a column on. The cursor is in one of the two.
func (b *body) beside(other body, column int) {
	for i, line := range other.lines {
		if i >= len(b.lines) {
			b.gap()
		}
		if line != "" {
			b.lines[i] += strings.Repeat(" ", max(0, column-lipgloss.Width(b.lines[i]))) + line
		}
	}
	for _, t := range other.targets {
		t.left, t.right = t.left+column, t.right+column
		b.targets = append(b.targets, t)
	}
	if other.to > 0 {
		b.from, b.to = other.from, other.to
	}
}

// tight is how many lines there would be without any that are empty.
func (b *body) tight() int { return filled(b.lines) }

// tightBelow is how many of them are below the cursor's.
func (b *body) tightBelow() int { return filled(b.lines[b.to+1:]) }

func filled(lines []string) (count int) {
	for _, line := range lines {
		if line != "" {
			count++
		}
	}
	return count
}

// raise moves everything below a line that was taken out.
func (b *body) raise(line int) {
	for _, at := range []*int{&b.from, &b.to, &b.lead, &b.pinned, &b.with[0], &b.with[1]} {
		if line < *at {
			*at--
		}
	}
	for i := range b.targets {
		if line < b.targets[i].from {
			b.targets[i].from--
			b.targets[i].to--
		}
	}
}

// window is the part of a body that fits a height.
type window struct {
	lines        []string
	pinned       int // of the lines, those at the top that do not scroll
	skipped      int // lines of the body left out between them and the rest
	above, below bool
}

// window gives what fits the height, with the cursor's lines among it.
func (b body) window(height int) window {
	if len(b.lines) <= height {
		return window{lines: b.lines, below: b.more}
	}
	pinned := b.pinned
	if height-pinned < leastScrolled {
		pinned = 0
	}
	rest, room := b.lines[pinned:], height-pinned
	offset := b.offset
	if !b.reading {
		offset = b.around(room) - pinned
	}
	offset = max(0, min(offset, len(rest)-room))
	return window{
		lines:   slices.Concat(b.lines[:pinned], rest[offset:offset+room]),
		pinned:  pinned,
		skipped: offset,
		above:   offset > 0,
		below:   offset+room < len(rest),
	}
}

// around gives the first of so many lines to show, so that the cursor is among them, and the choices beside it too if
// they fit.
func (b body) around(room int) int {
	switch {
	case b.with[1] == 0:
		return (b.from+b.to)/2 - room/2
	case b.with[0] <= b.from && b.to <= b.with[1] && b.with[1]-b.with[0] < room:
		return min(b.with[1]+2-room, b.with[0])
	default:
		// If there are choices, a cursor that has left them stands low: they tell more than what is below.
		return min(b.to+2-room, b.from)
	}
}

// leastScrolled is the fewest lines worth scrolling under pinned ones.
const leastScrolled = 4

// clicked gives the choice at a column and line of what is in view; false where there is none.
func (b body) clicked(height, column, line int) (at int, ok bool) {
	w := b.window(height)
	if line >= w.pinned {
		line += w.skipped
	}
	for _, t := range b.targets {
		if line >= t.from && line <= t.to && column >= t.left && column <= t.right {
			return t.at, true
		}
	}
	return 0, false
}

// paged gives the choice, of so many, where the cursor goes a window further down than at, or up if by is -1: so far that both, and all
// between them, would fit one window with the line that says what is out of view.
func (b body) paged(at, count, by, height int) int {
	rows := make(map[int]target)
	for _, t := range b.targets {
		rows[t.at] = t
	}
	to := at
	for next := at + by; next >= 0 && next < count; next += by {
		row, drawn := rows[next]
		upper, lower := rows[at], row
		if by < 0 {
			upper, lower = lower, upper
		}
		if far := lower.to - upper.from; to != at && (!drawn || far < 0 || far >= height-b.pinned-1) {
			break
		}
		to = next
	}
	return to
}

// wrap breaks text into lines of at most width columns.
func wrap(text string, width int) string {
	if len(text) <= width && !strings.ContainsAny(text, "\n\t") {
		return text // no letter takes more columns than it has bytes
	}
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
func styled(style theme.Style, text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if line != "" {
			lines[i] = style.Render(line)
		}
	}
	return strings.Join(lines, "\n")
}
