package fullscreen

import (
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"

	"charm.land/lipgloss/v2"
)

// drawQuestion draws the page with what there is room for.
func (q *question) drawQuestion(width int, view inView) body {
	l := &layout{question: q, width: width, view: view}
	l.gap()
	l.add(styled(q.theme.Strong, wrap(q.page.Statement, width)))
	l.pinned = len(l.lines)
	switch {
	case q.note != nil:
		l.addNote()
	case q.showing:
		l.addShowing()
	default:
		l.addHelps()
		if q.confirms() {
			l.addLastTime()
		}
		l.gap()
		l.addLevels()
		l.gap()
		l.addFlow(otherStop, q.page.Others)
		l.addDetails()
	}
	return l.body
}

// layout is a question's page while it is drawn.
type layout struct {
	*question
	body
	width int
	view  inView
}

// addHelps draws the hint and the question to ask aloud.
func (l *layout) addHelps() {
	for _, text := range l.view.helps {
		if text != "" {
			l.gap()
			l.add(styled(l.theme.Quiet, wrap(text, l.width)))
		}
	}
}

// addNote draws the editor, and over it what it is about.
func (l *layout) addNote() {
	l.addHelps()
	if l.note.of == theChange {
		l.addLastTime()
	}
	l.gap()
	l.note.draw(&l.body, l.width)
}

// addShowing draws the level that was given, and in place of the others what could be shown.
func (l *layout) addShowing() {
	l.gap()
	for i, level := range l.page.Levels {
		if at := (stop{levelStop, i}); chosen(l.page, at) {
			l.add(l.option(at, level))
		}
	}
	if l.confirms() {
		l.addLastTime()
	}
	l.gap()
	from := len(l.lines)
	l.add(styled(l.theme.Strong, wrap(l.page.EvidenceQuestion, l.width)))
	for i, option := range l.page.Evidence {
		at := stop{evidenceStop, i}
		l.put(l.index(at), at == l.at, l.option(at, option))
	}
	if l.at == (stop{}) { // the choices are what to look at, also in a window of a large font
		l.from, l.to = from, from
	}
	l.together(from)
	l.addDetails()
}

// addLevels draws the levels. In brief they have their short names, and what somebody would see there stands under the one with
// the cursor alone, or under the one given.
func (l *layout) addLevels() {
	from := len(l.lines)
	whole := l.at
	if whole == (stop{}) {
		whole = given(l.page, false)
	}
	for i, option := range l.page.Levels {
		at, sentence := stop{levelStop, i}, option.Name
		if l.view.brief {
			option.Name = option.Short
		}
		text := l.option(at, option)
		if l.view.brief && at == whole {
			text += "\n" + styled(l.theme.Quiet, indent("     ", sentence, l.width))
		}
		l.put(l.index(at), at == l.at, text)
	}
	if l.view.brief && whole.kind != levelStop {
		l.add(styled(l.theme.Quiet, indent("     ", content.Fill(l.words.Question.ReadLevel, "down", l.theme.Symbols.Down), l.width)))
	}
	l.together(from)
}

// addLastTime draws what was said last time, with the key that keeps it.
func (l *layout) addLastTime() {
	words := l.words.Question
	answer, rows := l.page.LastSaid, detailRows
	if l.view.brief {
		answer, rows = l.page.LastBrief, 1
	}
	said := content.Fill(words.LastTime, "answer", answer)
	if shown, ok := l.page.ConfirmsShown(); ok && l.showing {
		said = content.Fill(words.LastEvidence, "evidence", l.page.Evidence[shown].Name)
	}
	if l.confirms() {
		said = joined(said, words.LastKey)
	}
	l.gap()
	l.add(styled(l.theme.Accent, wrap(said, l.width)))
	if l.page.LastNote != "" {
		note := content.Fill(words.LastNote, "note", l.page.LastNote)
		l.add(styled(l.theme.Quiet, shorten(note, l.width, rows, l.theme.Symbols.Ellipsis)))
	}
}

// option draws a choice: the cursor, its key, its name, and whether it is the answer given.
func (l *layout) option(at stop, option pages.Option) string {
	mark, style := "  ", l.theme.Plain
	if at == l.at {
		mark, style = l.theme.Symbols.Cursor+" ", l.theme.Accent
	}
	given := chosen(l.page, at)
	room := l.width
	if given { // the mark has room after the last line
		room -= lipgloss.Width("  " + l.theme.Symbols.Chosen)
	}
	lines := strings.Split(indent(mark+option.Key+"  ", option.Name, room), "\n")
	last := len(lines) - 1
	end := ""
	if given {
		if at != l.at {
			style = l.theme.Strong
		}
		given := l.theme.Symbols.Chosen + " " + l.words.Question.Chosen
		if lipgloss.Width(lines[last]+given)+2 > l.width {
			given = l.theme.Symbols.Chosen
		}
		end = "  " + l.theme.Quiet.Render(given)
	}
	return styled(style, strings.Join(lines, "\n")) + end
}

// addFlow draws choices side by side, on as many lines as they need.
func (l *layout) addFlow(kind stopKind, options []pages.Option) {
	const between = 2
	l.gap()
	for i, option := range options {
		at := stop{kind, i}
		item := l.option(at, option)
		last := len(l.lines) - 1
		used := lipgloss.Width(l.lines[last])
		switch {
		case used == 0:
		case used+between+lipgloss.Width(item) <= l.width:
			l.lines[last] += strings.Repeat(" ", between)
			used += between
		default:
			l.gap()
			last, used = last+1, 0
		}
		l.lines[last] += item
		l.target(l.index(at), last, used, lipgloss.Width(item))
		if at == l.at {
			l.from, l.to = last, last
		}
	}
}

// addDetails draws what goes with the answer: what could be shown, the note, the reason, the flag, and last time's.
func (l *layout) addDetails() {
	words, given := l.words.Question, l.page.Given
	var said []string
	if given.Evidence != nil && len(l.page.Evidence) > 0 && !l.showing {
		said = append(said, content.Fill(words.Shown, "evidence", l.page.Evidence[*given.Evidence].Name))
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
	if l.page.LastSaid != "" && !l.confirms() {
		last := content.Fill(words.LastTime, "answer", l.page.LastSaid)
		if lipgloss.Height(wrap(last, l.width)) > detailRows { // the levels stand above in full
			last = content.Fill(words.LastTime, "answer", l.page.LastBrief)
		}
		said = append(said, last)
		if l.page.LastNote != "" {
			said = append(said, content.Fill(words.LastNote, "note", l.page.LastNote))
		}
	}
	if len(said) == 0 {
		return
	}
	l.gap()
	for _, text := range said {
		l.add(styled(l.theme.Quiet, shorten(text, l.width, detailRows, l.theme.Symbols.Ellipsis)))
	}
}

// detailRows is how many lines a note may take on the question page; it opens whole with its key.
const detailRows = 2

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
