package fullscreen

import (
	"slices"
	"strings"

	"equalfooting/content"
	"equalfooting/tui/theme"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// The smallest window in which a whole question with its choices and keys still fits.
const (
	leastWidth  = 40
	leastHeight = 15
)

// margin is the empty columns at either side.
const margin = 2

// headHeight is the lines above the body: the heading and a rule.
const headHeight = 2

// frameHeight is the lines around the body: the heading, two rules, the status line and the foot.
const frameHeight = 5

// frame is what stands around the body of a screen: the heading and a rule above it, and under it the status line, a rule and the keys.
type frame struct {
	words         *content.Screens
	theme         theme.Theme
	width, height int    // of the window
	said          string // the sentence on the status line; "" for none
	saved         bool   // the status line says so, where it has no sentence
	foot          []string
}

// around draws a screen whole: heading, body, status and keys.
func (f *frame) around(current screen) string {
	width, height := f.bodySize()
	seen := current.Body(width, height).window(height)

	var page []string
	page = append(page, f.heading(current.Heading()), f.rule())
	left := strings.Repeat(" ", margin)
	for _, line := range seen.lines {
		if line != "" {
			line = left + line
		}
		page = append(page, ansi.Truncate(line, f.width, ""))
	}
	for range height - len(seen.lines) {
		page = append(page, "")
	}
	page = append(page, f.status(width, seen.above, seen.below, remarkOf(current))...)
	page = append(append(page, f.rule()), f.foot...)
	if f.theme.Signs == theme.OnlyASCII {
		for i := range page {
			page[i] = ansi.Truncate(theme.ASCII(page[i]), f.width, "")
		}
	}
	return tame(strings.Join(page, "\n"))
}

// bodySize is the room between the rules, without the status line.
func (f *frame) bodySize() (width, height int) {
	width = f.width - 2*margin
	return width, f.height - frameHeight + 2 - len(f.foot) - len(f.status(width, false, false, ""))
}

// heading is the program's name, the organisation's, and the page's. If there is no room for all, the program's is left out: the number
// that tells two organisations with one name apart stands at the end of theirs.
func (f *frame) heading(middle, right string) string {
	left := strings.Repeat(" ", margin)
	room := f.width - lipgloss.Width(right) - 2*margin - 3
	if own := f.theme.Title.Render(f.words.Product); middle == "" || lipgloss.Width(own+middle)+3 <= room {
		left += own + "   "
		room -= lipgloss.Width(own) + 3
	}
	if middle != "" && room > 4 {
		left += ansi.Truncate(middle, room, f.theme.Symbols.Ellipsis)
	}
	left = strings.TrimRight(left, " ")
	right = ansi.Truncate(right, max(0, f.width-lipgloss.Width(left)-margin-1), f.theme.Symbols.Ellipsis)
	gap := max(0, f.width-lipgloss.Width(left)-lipgloss.Width(right)-margin)
	return left + strings.Repeat(" ", gap) + f.theme.Quiet.Render(right)
}

func (f *frame) rule() string {
	return f.theme.Quiet.Render(" " + strings.Repeat(f.theme.Symbols.Rule, f.width-2))
}

// remarkOf is what a screen has to say of itself above the foot, at the right; "" for most.
func remarkOf(current screen) string {
	if current, ok := current.(interface{ remark() string }); ok {
		return current.remark()
	}
	return ""
}

// leastBetween is the least space between what stands at the left and at the right of the status line.
const leastBetween = 3

// status is the line under the body: a sentence for the person, and that there is more to see. At its right stands that the answer is
// saved, or the screen's remark, or else what has no room at the left; it never takes a line more.
func (f *frame) status(width int, above, below bool, remark string) []string {
	more := f.more(above, below)
	if f.said == "" {
		if f.saved {
			saved := f.words.Frame.Saved + " " + f.theme.Symbols.Chosen
			remark = strings.TrimLeft(remark+strings.Repeat(" ", leastBetween)+saved, " ")
		}
		return []string{f.apart(f.theme.Quiet.Render(more), remark, width)}
	}
	lines := strings.Split(styled(f.theme.Accent, wrap(f.said, width)), "\n")
	last := len(lines) - 1
	if last > 0 || remark == "" {
		remark = more
	}
	for i := range last {
		lines[i] = strings.Repeat(" ", margin) + lines[i]
	}
	lines[last] = f.apart(lines[last], remark, width)
	return lines
}

// more says in which directions there is more to see.
func (f *frame) more(above, below bool) string {
	var parts []string
	if above {
		parts = append(parts, f.theme.Symbols.Up+" "+f.words.Frame.MoreAbove)
	}
	if below {
		parts = append(parts, f.theme.Symbols.Down+" "+f.words.Frame.MoreBelow)
	}
	return strings.Join(parts, "   ")
}

// apart puts a quiet text at the right of another one, where there is room for it.
func (f *frame) apart(left, right string, width int) string {
	gap := width - lipgloss.Width(left) - lipgloss.Width(right)
	switch {
	case right != "" && (gap >= leastBetween || lipgloss.Width(left) == 0):
		left += strings.Repeat(" ", max(0, gap)) + f.theme.Quiet.Render(right)
	case lipgloss.Width(left) == 0:
		return ""
	}
	return strings.Repeat(" ", margin) + left
}

// footLines is the most lines that the keys may take.
const footLines = 2

// keys lists the keys. If they do not fit, those before the last two are left out first, from the end: the last two are the way out and
// the key that shows them all.
func (f *frame) keys(hints []key.Binding) []string {
	labels := make([]string, len(hints))
	for i, hint := range hints {
		labels[i] = f.theme.Accent.Render(hint.Help().Key) + " " + f.theme.Quiet.Render(hint.Help().Desc)
	}
	for {
		lines := f.rows(labels)
		if len(lines) <= footLines || len(labels) < 2 {
			return lines
		}
		labels = slices.Delete(labels, max(0, len(labels)-3), max(0, len(labels)-3)+1)
	}
}

func (f *frame) rows(labels []string) []string {
	const between = "   "
	left := strings.Repeat(" ", margin)
	var lines []string
	line := ""
	for _, label := range labels {
		switch {
		case line == "":
			line = label
		case lipgloss.Width(line)+len(between)+lipgloss.Width(label) <= f.width-2*margin:
			line += between + label
		default:
			lines, line = append(lines, left+line), label
		}
	}
	return append(lines, left+line)
}
