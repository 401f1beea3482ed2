package fullscreen

import (
	"strings"

	"equalfooting/assessment/report"
	"equalfooting/tui/pages"

	"charm.land/lipgloss/v2"
)

// Body draws the rows; on a wide window some of them, or what the other pages are called, stand beside the rest.
func (l *listing) Body(width, height int) body {
	if split := l.page.Split; split > 0 && split < len(l.page.Rows) && l.width >= wideWidth {
		left := min(width*3/5, measure)
		b, right := l.draw(0, split, left, height), l.draw(split, len(l.page.Rows), min(width-left-contentsGap, measure), height)
		b.beside(right, left+contentsGap)
		return b
	}
	b := l.draw(0, len(l.page.Rows), min(width, measure), height)
	b.reach(l.at == 0, l.at == len(l.page.Rows)-1, l.page.Quiet, height, l.scrolled)
	l.contents(&b, l.page.Contents, l.page.Part-1, width)
	return b
}

// draw draws the rows from one to before another; with the first of them what stands over all, with the last what stands
// under them.
func (l *listing) draw(from, to, width, height int) body {
	var b body
	if from == 0 {
		l.top(&b, width)
	}
	b.gap()
	if !l.onRow() {
		b.add(styled(l.theme.Quiet, wrap(l.page.Empty, width)))
	}
	bars := l.barsOf(width)
	// Only what can be in the window is drawn: there may be hundreds.
	for i := max(from, l.at-height); i < min(to, l.at+height); i++ {
		row, lead := l.page.Rows[i], len(b.lines)
		if row.Over != "" && i > from {
			b.gap()
			b.add(wrap(row.Over, width))
		}
		if row.Heading != "" && (i == 0 || l.page.Rows[i-1].Heading != row.Heading) {
			if i > from {
				b.gap()
				lead++
			}
			b.add(styled(l.theme.Title, wrap(row.Heading, width)))
		} else if i > from && apart(l.page.Rows[i-1], row) {
			b.gap()
			lead++
		}
		text := l.line(row, i == l.at, width)
		if row.Bar != nil {
			text = l.row(i == l.at, bars[i], width)
		}
		if i == l.at {
			b.lead = lead
		}
		b.put(i, i == l.at, text)
	}
	if to < len(l.page.Rows) {
		b.gap()
		b.add(wrap(l.page.Rows[to].Over, width))
	} else {
		l.bottom(&b, width, height)
	}
	if b.tight() <= height || l.page.About || l.page.Split > 0 || l.page.Kind != pages.Plain && l.page.Kind != pages.ReadList {
		b.tighten(height) // what has to scroll anyway reads better with space around it
	}
	return b
}

// barsOf draws the rows that have a bar, by their place.
func (l *listing) barsOf(width int) map[int]string {
	var bars report.Bars
	var rows []int
	for i, row := range l.page.Rows {
		if row.Bar != nil {
			bars, rows = append(bars, *row.Bar), append(rows, i)
		}
	}
	drawn := make(map[int]string)
	for i, line := range l.drawing().barLines(bars, width-choiceMark) {
		drawn[rows[i]] = line
	}
	return drawn
}

// apart says that an empty line stands between two rows.
func apart(before, row pages.Row) bool {
	return row.Apart || tall(row) || tall(before) || before.Heading != row.Heading
}

// tall says that something stands under a row's name.
func tall(row pages.Row) bool { return len(row.Under) > 0 || row.Tick != nil && row.Tick.Text != "" }

// top is what stands over the rows.
func (l *listing) top(b *body, width int) {
	if l.page.Heading != "" {
		b.gap()
		b.add(styled(l.theme.Title, wrap(l.page.Heading, width)))
		for i, text := range l.page.Says {
			if i == 0 || l.page.Told {
				b.gap()
			}
			b.add(wrap(text, width))
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

// bottom is what stands under the rows. If it would crowd them, what a row is about is left out for all of them.
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
	if row.Press != "" {
		name = indent(row.Press+"  ", name, width-choiceMark)
	}
	if about := l.Book.Label(name, row.About); row.About != "" && lipgloss.Width(about)+lipgloss.Width(right)+6 < width {
		name = about
	}
	if 2*lipgloss.Width(right) > width { // it would leave the name too little room
		row.Under, right = append([]string{right}, row.Under...), ""
	}
	if box := l.box(row.Tick); box != "" && row.Tick.Text == "" {
		room := width - choiceMark
		if right != "" {
			room -= lipgloss.Width(right) + 2
		}
		name = indent(box, name, room)
	}
	if right == "" {
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
	under := row.Under
	if l.page.Kind == pages.AnswersList && len(under) > 0 {
		under = []string{l.Book.Series(under)}
	}
	margin := ""
	if row.Tick != nil && row.Tick.Text == "" { // the name has a box before it
		margin = strings.Repeat(" ", optionMark-choiceMark-2)
	}
	for _, detail := range under {
		text += "\n" + l.detail(indent(margin, detail, width-choiceMark-2), width)
	}
	if row.Tick != nil && row.Tick.Text != "" {
		text += "\n" + indent(strings.Repeat(" ", choiceMark)+l.box(row.Tick), row.Tick.Text, width)
	}
	return text
}
