package fullscreen

import (
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"

	"charm.land/lipgloss/v2"
)

// wideWidth is the window from which the "why we ask" panel stands beside the question.
const wideWidth = 116

func (q *question) wide() bool { return q.width >= wideWidth }

// Body draws the question, and beside it on a wide window why it is asked.
func (q *question) Body(width, height int) body {
	if !q.wide() {
		return q.questionBody(min(width, measure), height)
	}
	left := min(width*3/5, measure)
	right := min(width-left-4, measure)
	b := q.questionBody(left, height)
	panel := reading{setting: q.setting, section: q.page.Why()}.lines(right, height)
	for i := range max(len(b.lines), len(panel)) {
		if i >= len(b.lines) {
			b.lines = append(b.lines, "")
		}
		if i < len(panel) {
			b.lines[i] += strings.Repeat(" ", left+2-lipgloss.Width(b.lines[i])) + "  " + panel[i]
		}
	}
	return b
}

func (q *question) questionBody(width, height int) body {
	// The hint is what can be missed most easily, and then the question to ask aloud; both stand among the reasons, one
	// key away.
	var b body
	for _, helps := range [][]string{{q.page.Hint, q.prompt()}, {q.prompt()}, nil} {
		b = q.drawQuestion(width, helps)
		b.tighten(height)
		if len(b.lines) <= height {
			break
		}
	}
	return b
}

// prompt is the question to ask aloud; "" where nobody does.
func (q *question) prompt() string {
	if q.page.Prompt == "" {
		return ""
	}
	return content.Fill(q.words.Question.AskAloud, "prompt", q.page.Prompt)
}

func (q *question) drawQuestion(width int, helps []string) body {
	var b body
	b.gap()
	b.add(styled(q.theme.Strong, wrap(q.page.Statement, width)))
	b.pinned = len(b.lines)
	for _, text := range helps {
		if text != "" {
			b.gap()
			b.add(styled(q.theme.Quiet, wrap(text, width)))
		}
	}
	if q.page.Confirms() && q.note == nil {
		b.gap()
		b.add(styled(q.theme.Accent, wrap(content.Fill(q.words.Question.LastTime, "answer", q.page.LastSaid), width)))
	}
	b.gap()
	if q.note != nil {
		q.noteBody(&b, width)
		return b
	}
	from := len(b.lines)
	for i, option := range q.page.Levels {
		at := stop{levelStop, i}
		b.put(q.index(at), at == q.at, q.option(at, option, width))
	}
	b.together(from)
	b.gap()
	q.addFlow(&b, otherStop, q.page.Others, width)
	if len(q.page.Evidence) > 0 {
		b.gap()
		from = len(b.lines)
		b.add(styled(q.theme.Strong, wrap(q.page.EvidenceQuestion, width)))
		q.addFlow(&b, evidenceStop, q.page.Evidence, width)
		b.together(from)
	}
	b.gap()
	at := stop{kind: continueStop}
	b.put(q.index(at), at == q.at, q.row(at == q.at, q.words.Question.Continue, width))
	q.addBeside(&b, width)
	return b
}

// option draws a choice: the cursor, its key, its name, and whether it is the answer given.
func (q *question) option(at stop, option pages.Option, width int) string {
	mark, style := "  ", q.theme.Plain
	if at == q.at {
		mark, style = q.theme.Symbols.Cursor+" ", q.theme.Accent
	}
	name := option.Key + "  " + option.Name
	if !chosen(q.page, at) {
		return style.Render(mark + name)
	}
	if at != q.at {
		style = q.theme.Strong
	}
	given := q.theme.Symbols.Chosen + " " + q.words.Question.Chosen
	if lipgloss.Width(mark+name+given)+2 > width {
		given = q.theme.Symbols.Chosen
	}
	return style.Render(mark+name) + "  " + q.theme.Quiet.Render(given)
}

// addFlow draws choices side by side, on as many lines as they need.
func (q *question) addFlow(b *body, kind stopKind, options []pages.Option, width int) {
	const between = 2
	b.gap()
	for i, option := range options {
		at := stop{kind, i}
		item := q.option(at, option, width)
		last := len(b.lines) - 1
		used := lipgloss.Width(b.lines[last])
		switch {
		case used == 0:
		case used+between+lipgloss.Width(item) <= width:
			b.lines[last] += strings.Repeat(" ", between)
			used += between
		default:
			b.gap()
			last, used = last+1, 0
		}
		b.lines[last] += item
		b.target(q.index(at), last, used, lipgloss.Width(item))
		if at == q.at {
			b.from, b.to = last, last
		}
	}
}

// addBeside draws what stands beside the answer: the note, the reason, the flag.
func (q *question) addBeside(b *body, width int) {
	words, given := q.words.Question, q.page.Given
	var said []string
	if given.Flagged {
		said = append(said, words.Flagged)
	}
	if given.Reason != "" && given.Kind == assessment.DoesNotApply {
		said = append(said, content.Fill(words.Reason, "reason", given.Reason))
	}
	if given.Change != "" {
		said = append(said, content.Fill(words.Change, "change", given.Change))
	}
	if given.Note != "" {
		said = append(said, content.Fill(words.Note, "note", given.Note))
	}
	if len(said) == 0 {
		return
	}
	b.gap()
	for _, text := range said {
		b.add(styled(q.theme.Quiet, shorten(text, width, besideRows, q.theme.Symbols.Ellipsis)))
	}
}

// besideRows is how many lines a note may take on the question page; it opens whole with its key.
const besideRows = 2

// shorten wraps a text and keeps so many lines of it, with an ellipsis where something is left out.
func shorten(text string, width, rows int, ellipsis string) string {
	lines := strings.Split(wrap(text, width), "\n")
	if len(lines) <= rows {
		return strings.Join(lines, "\n")
	}
	last := lines[rows-1]
	if lipgloss.Width(last)+lipgloss.Width(ellipsis) > width {
		last = last[:strings.LastIndex(last, " ")+1]
	}
	lines[rows-1] = last + ellipsis
	return strings.Join(lines[:rows], "\n")
}
