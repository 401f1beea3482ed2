package fullscreen

import (
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/bidi"
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

// frame draws a screen whole: heading, body, status and keys, exactly as wide and high as the window.
func (s *setting) frame(current screen) string {
	if s.width == 0 {
		return "" // the first view comes before the window's size is known
	}
	if s.width < leastWidth || s.height < leastHeight {
		return wrap(s.words.Frame.TooSmall, s.width)
	}
	hints := s.footKeys(current.Hints(), current.Typing())
	foot := s.foot(hints)
	width, height := s.bodyOver(foot)
	seen := current.Body(width, height).window(height)

	var page []string
	page = append(page, s.heading(current), s.rule())
	left := strings.Repeat(" ", margin)
	for _, line := range seen.lines {
		if line != "" {
			line = left + line
		}
		page = append(page, ansi.Truncate(line, s.width, ""))
	}
	for range height - len(seen.lines) {
		page = append(page, "")
	}
	page = append(page, s.status(width, seen.above, seen.below, remarkOf(current))...)
	page = append(append(page, s.rule()), foot...)
	if s.theme.Signs == theme.OnlyASCII {
		for i := range page {
			page[i] = ansi.Truncate(theme.ASCII(page[i]), s.width, "")
		}
	}
	return tame(strings.Join(page, "\n"))
}

// tame is the one way out for all that is drawn: nothing of it commands the terminal, but for the theme's own colours, and what is read
// from right to left stays where it is drawn.
func tame(drawn string) string {
	var out strings.Builder
	for drawn != "" {
		from, to := nextColour(drawn)
		out.WriteString(assessment.TameFilled(drawn[:from]))
		out.WriteString(drawn[from:to])
		drawn = drawn[to:]
	}
	return bidi.OnScreen(out.String())
}

// nextColour gives where the first colour stands in a text; the text's end for none. Colours are the only sequences that a screen is drawn
// with; all the rest is Bubble Tea's.
func nextColour(text string) (from, to int) {
	for {
		at := strings.IndexByte(text[to:], '\x1b')
		if at < 0 {
			return len(text), len(text)
		}
		from = to + at
		if to = from + 1; to == len(text) || text[to] != '[' {
			continue
		}
		for to++; to < len(text) && '0' <= text[to] && text[to] <= ';'; to++ { // a digit, a colon or a semicolon
		}
		if to < len(text) && text[to] == 'm' {
			return from, to + 1
		}
	}
}

// bodySize is the room that a screen's body has just now.
func (s *setting) bodySize(hints []key.Binding) (width, height int) { return s.bodyOver(s.foot(hints)) }

func (s *setting) bodyOver(foot []string) (width, height int) {
	width = s.width - 2*margin
	return width, s.height - frameHeight + 2 - len(foot) - len(s.status(width, false, false, ""))
}

// heading is the program's name, the organisation's, and the page's. Where there is not room for all, the program's gives way: the
// number of one of two organisations with one name stands at the end of theirs.
func (s *setting) heading(current screen) string {
	middle, right := current.Heading()
	left := strings.Repeat(" ", margin)
	room := s.width - lipgloss.Width(right) - 2*margin - 3
	if own := s.theme.Title.Render(s.words.Product); middle == "" || lipgloss.Width(own+middle)+3 <= room {
		left += own + "   "
		room -= lipgloss.Width(own) + 3
	}
	if middle != "" && room > 4 {
		left += ansi.Truncate(middle, room, s.theme.Symbols.Ellipsis)
	}
	left = strings.TrimRight(left, " ")
	right = ansi.Truncate(right, max(0, s.width-lipgloss.Width(left)-margin-1), s.theme.Symbols.Ellipsis)
	gap := max(0, s.width-lipgloss.Width(left)-lipgloss.Width(right)-margin)
	return left + strings.Repeat(" ", gap) + s.theme.Quiet.Render(right)
}

func (s *setting) rule() string {
	return s.theme.Quiet.Render(" " + strings.Repeat(s.theme.Symbols.Rule, s.width-2))
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

// status is what stands under the body: a sentence for the person, and that there is more to see. At the right of it stands that
// the answer is saved, or the screen's remark, or else what has no room at the left; it never takes a line more.
func (s *setting) status(width int, above, below bool, remark string) []string {
	more := s.more(above, below)
	if s.said == "" {
		if s.saved {
			saved := s.words.Frame.Saved + " " + s.theme.Symbols.Chosen
			remark = strings.TrimLeft(remark+strings.Repeat(" ", leastBetween)+saved, " ")
		}
		return []string{s.apart(s.theme.Quiet.Render(more), remark, width)}
	}
	lines := strings.Split(styled(s.theme.Accent, wrap(s.said, width)), "\n")
	last := len(lines) - 1
	if last > 0 || remark == "" {
		remark = more
	}
	for i := range last {
		lines[i] = strings.Repeat(" ", margin) + lines[i]
	}
	lines[last] = s.apart(lines[last], remark, width)
	return lines
}

// more says in which directions there is more to see.
func (s *setting) more(above, below bool) string {
	var parts []string
	if above {
		parts = append(parts, s.theme.Symbols.Up+" "+s.words.Frame.MoreAbove)
	}
	if below {
		parts = append(parts, s.theme.Symbols.Down+" "+s.words.Frame.MoreBelow)
	}
	return strings.Join(parts, "   ")
}

// apart puts a quiet text at the right of another one, where there is room for it.
func (s *setting) apart(left, right string, width int) string {
	gap := width - lipgloss.Width(left) - lipgloss.Width(right)
	switch {
	case right != "" && (gap >= leastBetween || lipgloss.Width(left) == 0):
		left += strings.Repeat(" ", max(0, gap)) + s.theme.Quiet.Render(right)
	case lipgloss.Width(left) == 0:
		return ""
	}
	return strings.Repeat(" ", margin) + left
}

// footLines is the most lines that the keys may take.
const footLines = 2

// footKeys are the keys to show for a screen: its own, and the one that shows all of them.
func (s *setting) footKeys(hints []key.Binding, typing bool) []key.Binding {
	if typing {
		return hints
	}
	if s.script {
		return append(slices.Clone(hints), s.keys.Doing)
	}
	return append(slices.Clone(hints), s.keys.Help)
}

// foot lists the keys. Where they do not fit, those before the last two go first, from the end: the last two are the way
// out and the key that shows them all.
func (s *setting) foot(hints []key.Binding) []string {
	labels := make([]string, len(hints))
	for i, hint := range hints {
		labels[i] = s.theme.Accent.Render(hint.Help().Key) + " " + s.theme.Quiet.Render(hint.Help().Desc)
	}
	for {
		lines := s.footRows(labels)
		if len(lines) <= footLines || len(labels) < 2 {
			return lines
		}
		labels = slices.Delete(labels, max(0, len(labels)-3), max(0, len(labels)-3)+1)
	}
}

func (s *setting) footRows(labels []string) []string {
	const between = "   "
	left := strings.Repeat(" ", margin)
	var lines []string
	line := ""
	for _, label := range labels {
		switch {
		case line == "":
			line = label
		case lipgloss.Width(line)+len(between)+lipgloss.Width(label) <= s.width-2*margin:
			line += between + label
		default:
			lines, line = append(lines, left+line), label
		}
	}
	return append(lines, left+line)
}
