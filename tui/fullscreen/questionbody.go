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
	left := min(width-leastPanel, measure)
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

// leastPanel is the room for why a question is asked, beside levels that have one line each.
const leastPanel = 44

// inView is what a question's page has room for.
type inView struct {
	helps []string // the hint, and the question to ask aloud
	brief bool     // the levels by their short names, and only one of them whole
	air   int      // how many empty lines are left at least, so that the page is not crowded
}

// questionBody draws as much as fits with some air left. The hint is what can be missed most easily, and then the question
// to ask aloud; both stand among the reasons, one key away. Short names take the place of described levels last.
func (q *question) questionBody(width, height int) body {
	views := []inView{
		{helps: []string{q.page.Hint, q.prompt()}, air: 2},
		{helps: []string{q.prompt()}, air: 2},
		{},
	}
	if q.page.Described {
		views = append(views, inView{brief: true})
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

func (q *question) drawQuestion(width int, view inView) body {
	var b body
	b.gap()
	b.add(styled(q.theme.Strong, wrap(q.page.Statement, width)))
	b.pinned = len(b.lines)
	if q.showing && q.note == nil {
		q.addShowing(&b, width)
		return b
	}
	for _, text := range view.helps {
		if text != "" {
			b.gap()
			b.add(styled(q.theme.Quiet, wrap(text, width)))
		}
	}
	changed := q.note != nil && q.note.of == theChange
	if q.confirms() && q.note == nil || changed {
		q.addLastTime(&b, width, view.brief)
	}
	b.gap()
	if q.note != nil {
		q.noteBody(&b, width)
		return b
	}
	q.addLevels(&b, width, view.brief)
	b.gap()
	q.addFlow(&b, otherStop, q.page.Others, width)
	q.addBeside(&b, width)
	return b
}

// addShowing draws the level that was given, and in the place of the others what could be shown.
func (q *question) addShowing(b *body, width int) {
	b.gap()
	for i, level := range q.page.Levels {
		if at := (stop{levelStop, i}); chosen(q.page, at) {
			b.add(q.option(at, level, width))
		}
	}
	if q.confirms() {
		q.addLastTime(b, width, false)
	}
	b.gap()
	from := len(b.lines)
	b.add(styled(q.theme.Strong, wrap(q.page.EvidenceQuestion, width)))
	for i, option := range q.page.Evidence {
		at := stop{evidenceStop, i}
		b.put(q.index(at), at == q.at, q.option(at, option, width))
	}
	b.together(from)
	q.addBeside(b, width)
}

// addLevels draws the levels. In brief they have their short names, and what somebody would see there stands under the one
// with the cursor alone, or under the one given.
func (q *question) addLevels(b *body, width int, brief bool) {
	from := len(b.lines)
	whole := q.at
	if whole == (stop{}) {
		whole = given(q.page, false)
	}
	for i, option := range q.page.Levels {
		at, sentence := stop{levelStop, i}, option.Name
		if brief {
			option.Name = option.Short
		}
		text := q.option(at, option, width)
		if brief && at == whole {
			text += "\n" + styled(q.theme.Quiet, indent("     ", sentence, width))
		}
		b.put(q.index(at), at == q.at, text)
	}
	if brief && whole.kind != levelStop {
		b.add(styled(q.theme.Quiet, indent("     ", content.Fill(q.words.Question.ReadLevel, "down", q.theme.Symbols.Down), width)))
	}
	b.together(from)
}

// addLastTime draws what was said last time, with the key that keeps it.
func (q *question) addLastTime(b *body, width int, brief bool) {
	words := q.words.Question
	answer, rows := q.page.LastSaid, besideRows
	if brief {
		answer, rows = q.page.LastBrief, 1
	}
	said := content.Fill(words.LastTime, "answer", answer)
	if shown, ok := q.page.ConfirmsShown(); ok && q.showing {
		said = content.Fill(words.LastEvidence, "evidence", q.page.Evidence[shown].Name)
	}
	if q.confirms() {
		said = joined(said, words.LastKey)
	}
	b.gap()
	b.add(styled(q.theme.Accent, wrap(said, width)))
	if q.page.LastNote != "" {
		note := content.Fill(words.LastNote, "note", q.page.LastNote)
		b.add(styled(q.theme.Quiet, shorten(note, width, rows, q.theme.Symbols.Ellipsis)))
	}
}

// option draws a choice: the cursor, its key, its name, and whether it is the answer given.
func (q *question) option(at stop, option pages.Option, width int) string {
	mark, style := "  ", q.theme.Plain
	if at == q.at {
		mark, style = q.theme.Symbols.Cursor+" ", q.theme.Accent
	}
	given := chosen(q.page, at)
	room := width
	if given { // the mark has room after the last line
		room -= lipgloss.Width("  " + q.theme.Symbols.Chosen)
	}
	lines := strings.Split(indent(mark+option.Key+"  ", option.Name, room), "\n")
	last := len(lines) - 1
	end := ""
	if given {
		if at != q.at {
			style = q.theme.Strong
		}
		given := q.theme.Symbols.Chosen + " " + q.words.Question.Chosen
		if lipgloss.Width(lines[last]+given)+2 > width {
			given = q.theme.Symbols.Chosen
		}
		end = "  " + q.theme.Quiet.Render(given)
	}
	return styled(style, strings.Join(lines, "\n")) + end
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

// addBeside draws what stands beside the answer: what could be shown, the note, the reason, the flag, and last time's.
func (q *question) addBeside(b *body, width int) {
	words, given := q.words.Question, q.page.Given
	var said []string
	if given.Evidence != nil && len(q.page.Evidence) > 0 && !q.showing {
		said = append(said, content.Fill(words.Shown, "evidence", q.page.Evidence[*given.Evidence].Name))
	}
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
	if q.page.LastSaid != "" && !q.confirms() {
		said = append(said, content.Fill(words.LastTime, "answer", q.page.LastSaid))
		if q.page.LastNote != "" {
			said = append(said, content.Fill(words.LastNote, "note", q.page.LastNote))
		}
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
