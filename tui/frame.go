package tui

import (
	"strings"

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
	foot := s.foot(current.Hints())
	width, height := s.bodySize(current.Hints())
	lines, above, below := current.Body(width, height).window(height)

	var page []string
	page = append(page, s.heading(current), s.rule())
	left := strings.Repeat(" ", margin)
	for _, line := range lines {
		if line != "" {
			line = left + line
		}
		page = append(page, ansi.Truncate(line, s.width, ""))
	}
	for range height - len(lines) {
		page = append(page, "")
	}
	page = append(page, s.status(width, above, below)...)
	page = append(page, s.rule())
	return strings.Join(append(page, foot...), "\n")
}

// bodySize is the room that a screen's body has just now.
func (s *setting) bodySize(hints []key.Binding) (width, height int) {
	width = s.width - 2*margin
	return width, s.height - frameHeight + 2 - len(s.foot(hints)) - len(s.status(width, false, false))
}

func (s *setting) heading(current screen) string {
	middle, right := current.Heading()
	left := strings.Repeat(" ", margin) + s.theme.Title.Render(s.words.Product)
	room := s.width - lipgloss.Width(left) - lipgloss.Width(right) - margin - 4
	if middle != "" && room > 4 {
		left += "   " + ansi.Truncate(middle, room, s.theme.Symbols.Ellipsis)
	}
	gap := s.width - lipgloss.Width(left) - lipgloss.Width(right) - margin
	if gap < 1 {
		return ansi.Truncate(left, s.width, "")
	}
	return left + strings.Repeat(" ", gap) + s.theme.Quiet.Render(right)
}

func (s *setting) rule() string {
	return s.theme.Quiet.Render(" " + strings.Repeat(s.theme.Symbols.Rule, s.width-2))
}

// status is what stands under the body: a sentence for the person, or else, on one line, that there is more to see and
// that the answer is saved.
func (s *setting) status(width int, above, below bool) []string {
	left := strings.Repeat(" ", margin)
	if s.said != "" {
		lines := strings.Split(styled(s.theme.Accent, wrap(s.said, width)), "\n")
		for i := range lines {
			lines[i] = left + lines[i]
		}
		return lines
	}
	var parts []string
	if above {
		parts = append(parts, s.theme.Symbols.Up+" "+s.words.Frame.MoreAbove)
	}
	if below {
		parts = append(parts, s.theme.Symbols.Down+" "+s.words.Frame.MoreBelow)
	}
	more, saved := strings.Join(parts, "   "), ""
	if s.saved {
		saved = s.words.Frame.Saved + " " + s.theme.Symbols.Chosen
	}
	gap := width - lipgloss.Width(more) - lipgloss.Width(saved)
	if more+saved == "" || gap < 0 {
		return []string{""}
	}
	return []string{left + s.theme.Quiet.Render(more+strings.Repeat(" ", gap)+saved)}
}

// foot lists the keys on as many lines as they need, at most two; what does not fit is left to the page of all keys,
// which is always named.
func (s *setting) foot(hints []key.Binding) []string {
	hints = append(append([]key.Binding{}, hints...), s.keys.Help)
	const between = "   "
	room := s.width - 2*margin
	var lines []string
	line, used := "", 0
	for i, hint := range hints {
		label := s.theme.Accent.Render(hint.Help().Key) + " " + s.theme.Quiet.Render(hint.Help().Desc)
		need := lipgloss.Width(label)
		if used > 0 && used+len(between)+need > room {
			lines = append(lines, line)
			line, used = "", 0
		}
		if len(lines) == 2 {
			return s.footWithHelp(lines, hints[i:])
		}
		if used > 0 {
			line += between
			used += len(between)
		}
		line += label
		used += need
	}
	return inset(append(lines, line))
}

// footWithHelp makes room for the key of all keys at the end of a foot that is full.
func (s *setting) footWithHelp(lines []string, left []key.Binding) []string {
	if len(left) == 0 {
		return inset(lines)
	}
	help := s.theme.Accent.Render(s.keys.Help.Help().Key) + " " + s.theme.Quiet.Render(s.keys.Help.Help().Desc)
	last := len(lines) - 1
	room := s.width - 2*margin - lipgloss.Width(help) - 3
	lines[last] = ansi.Truncate(lines[last], room, "") + "   " + help
	return inset(lines)
}

func inset(lines []string) []string {
	left := strings.Repeat(" ", margin)
	for i := range lines {
		lines[i] = left + lines[i]
	}
	return lines
}
