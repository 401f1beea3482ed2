package fullscreen

import (
	"slices"
	"strings"

	"equalfooting/assessment/report"
	"equalfooting/content"

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
	left := min(width-leastPanel, measure)
	right := min(width-left-4, measure)
	b := q.questionBody(left, height)
	panel := q.panel(right, height)
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

// panel draws why the question is asked, and the examples that go with it. It never takes more room than there is, as that would push the
// answers out of view: if it would, it leaves out what comes last and names the key that shows everything.
func (q *question) panel(width, height int) []string {
	examples := q.page.Examples()
	r := reading{setting: q.setting, section: q.page.Why(), further: examples}
	lines := r.lines(width, height)
	if len(lines) <= height {
		return lines
	}
	press := report.Paragraph(q.words.Question.Why.Press)
	if r.further = nil; len(examples) > 0 {
		press = report.Paragraph(q.Book.Examples().Press)
	}
	for blocks := r.section.Blocks; ; blocks = withoutLast(blocks) {
		r.section.Blocks = append(slices.Clone(blocks), press)
		if lines = r.lines(width, height); len(lines) <= height || len(blocks) == 0 {
			return lines
		}
	}
}

// withoutLast leaves out the last of the blocks, and the heading over it.
func withoutLast(blocks []report.Block) []report.Block {
	blocks = blocks[:len(blocks)-1]
	if last := len(blocks) - 1; last >= 0 {
		if _, heading := blocks[last].(report.Heading); heading {
			return blocks[:last]
		}
	}
	return blocks
}

// leastPanel is the room for why a question is asked, beside levels that have one line each.
const leastPanel = 44

// inView is what a question's page has room for.
type inView struct {
	helps []string // the hint, and the question to ask aloud
	brief bool     // the levels by their short names, and only one of them whole
	air   int      // the fewest empty lines, so that the page is not crowded
}

// questionBody draws as much as fits with some space left. The hint is the easiest to do without, and then the question to ask aloud;
// both are among the reasons, one key away. Short names replace described levels last.
func (q *question) questionBody(width, height int) body {
	views := []inView{
		{helps: []string{q.page.Hint, q.prompt()}, air: 2},
		{helps: []string{q.prompt()}, air: 2},
		{},
		{brief: true},
	}
	var b body
	for _, view := range views {
		b = q.drawQuestion(width, view)
		b.tighten(height)
		if len(b.lines) <= height && len(b.lines)-b.tight() >= view.air {
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
