package fullscreen

import (
	"strings"

	"equalfooting/content"
	"equalfooting/tui/pages"

	"charm.land/lipgloss/v2"
)

func (l *listing) Body(width, height int) body {
	width = min(width, measure)
	var b body
	l.top(&b, width)
	b.gap()
	if !l.onRow() {
		b.add(styled(l.theme.Quiet, wrap(l.page.Empty, width)))
	}
	// Only what can be in the window is drawn: there may be hundreds.
	for i := max(0, l.at-height); i < min(len(l.page.Rows), l.at+height); i++ {
		row := l.page.Rows[i]
		if row.Heading != "" && (i == 0 || l.page.Rows[i-1].Heading != row.Heading) {
			if i > 0 {
				b.gap()
			}
			b.add(styled(l.theme.Title, wrap(row.Heading, width)))
		} else if i > 0 && apart(l.page.Rows[i-1], row) {
			b.gap()
		}
		b.put(i, i == l.at, l.line(row, i == l.at, width))
	}
	l.bottom(&b, width, height)
	if b.tight() <= height || l.page.About || l.page.Kind != pages.Plain { // what has to scroll anyway reads better with its air
		b.tighten(height)
	}
	return b
}

// apart says that an empty line stands between two rows.
func apart(before, row pages.Row) bool {
	return row.Apart || len(row.Beside) > 0 || len(before.Beside) > 0 || before.Heading != row.Heading
}

// top is what stands over the rows.
func (l *listing) top(b *body, width int) {
	if l.page.Heading != "" {
		b.gap()
		b.add(styled(l.theme.Title, wrap(l.page.Heading, width)))
		if len(l.page.Says) > 0 {
			b.gap()
			b.add(wrap(strings.Join(l.page.Says, "\n"), width))
		}
		return
	}
	for i, text := range l.page.Says {
		b.gap()
		switch {
		case i == 0 && l.page.About:
			b.add(styled(l.theme.Strong, wrap(text, width)))
			b.pinned = len(b.lines)
		case l.page.Quiet:
			b.add(styled(l.theme.Quiet, wrap(text, width)))
		default:
			b.add(wrap(text, width))
		}
	}
}

// introRows is how many lines the sentences about a row may take.
const introRows = 2

// bottom is what stands under the rows. Where it would crowd them, what a row is about is left out for all of them.
func (l *listing) bottom(b *body, width, height int) {
	if l.page.Below != "" {
		b.gap()
		b.add(styled(l.theme.Quiet, wrap(l.page.Below, width)))
	}
	if l.onRow() && l.page.Rows[l.at].Intro != "" && len(b.lines)+1+introRows <= height {
		b.gap()
		b.add(styled(l.theme.Quiet, wrap(l.page.Rows[l.at].Intro, width)))
	}
}

// line draws a row: its name on the left, a few words at the right, and what stands under it.
func (l *listing) line(row pages.Row, here bool, width int) string {
	name, right := row.Name, row.Status+row.Rank // a row has one of the two
	ranked := row.Typed == nil && (l.page.Kind == pages.AdviceList || l.page.Kind == pages.AskList)
	if ranked {
		name = content.Fill(l.words.Recommendations.Priority, "number", row.Key, "title", name)
	}
	if about := l.Book.Label(name, row.About); row.About != "" && lipgloss.Width(about)+lipgloss.Width(right)+6 < width {
		name = about
	}
	if right == "" && !ranked {
		return l.with(row, l.row(here, name, width), width)
	}
	lines := strings.Split(l.row(here, name, width-lipgloss.Width(right)-2), "\n")
	at := len(lines) - 1
	if row.Rank != "" {
		at = 0
	}
	if gap := width - lipgloss.Width(lines[at]) - lipgloss.Width(right); gap > 0 {
		lines[at] += strings.Repeat(" ", gap) + l.theme.Quiet.Render(right)
	}
	return l.with(row, strings.Join(lines, "\n"), width)
}

// with adds what stands under a row: line by line, or, of an answer, all on one line.
func (l *listing) with(row pages.Row, text string, width int) string {
	under := row.Beside
	if l.page.Kind == pages.AnswersList && len(under) > 0 {
		under = []string{l.Book.Series(under)}
	}
	for _, beside := range under {
		text += "\n" + l.beside(beside, width)
	}
	return text
}
