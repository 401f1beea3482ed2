package fullscreen

import (
	"strings"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/questions"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textarea"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

// noteEditor is where people type a note, or the reason why a question does not apply. Both ways out of it keep what was typed: a wrong
// key throws nothing away.
type noteEditor struct {
	*setting
	page   *questions.Question
	area   textarea.Model
	of     noteKind
	warned bool // it was said that what is too long is dropped with the next Esc
}

// noteKind is what is typed in the editor.
type noteKind int

const (
	theNote   noteKind = iota
	theReason          // why the question does not apply
	theChange          // why the answer is not what it was last time
)

const noteRows = 4

func newNoteEditor(s *setting, page *questions.Question, of noteKind) *noteEditor {
	n := &noteEditor{setting: s, page: page, area: textarea.New(), of: of}
	area := &n.area
	area.ShowLineNumbers = false
	mark := s.theme.Symbols.Cursor + " "
	area.SetPromptFunc(lipgloss.Width(mark), func(line textarea.PromptInfo) string {
		if line.LineNumber > 0 {
			return strings.Repeat(" ", lipgloss.Width(mark))
		}
		return mark
	})
	area.CharLimit, area.MaxHeight = 0, 0 // what is too long is said, and not cut off
	area.SetHeight(noteRows)
	styles := area.Styles()
	styles.Cursor.Blink, styles.Cursor.Color = false, nil
	styles.Focused = textarea.StyleState{Prompt: s.theme.Accent.Style, Base: s.theme.Plain.Style, Text: s.theme.Plain.Style,
		CursorLine: s.theme.Plain.Style, Placeholder: s.theme.Quiet.Style, EndOfBuffer: s.theme.Quiet.Style}
	area.SetStyles(styles)
	area.SetValue(n.kept())
	area.Focus()
	return n
}

// typeNote passes keys to the editor, and keeps the note when it is closed. After a reason it goes on, as after the answer
// that it belongs to.
func (q *question) typeNote(msg tea.Msg) screen {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok || !key.Matches(press, q.keys.Keep, q.keys.KeepEsc) {
		if q.note.of != theNote {
			msg = q.inOneLine(msg)
		}
		q.note.warned = false
		q.note.area, _ = q.note.area.Update(msg)
		return q
	}
	esc := key.Matches(press, q.keys.KeepEsc)
	if esc && q.note.warned {
		q.note = nil
		q.say(q.words.Typing.Dropped)
		return q
	}
	q.note.warned = esc
	of := q.note.of
	q.keepNote()
	if q.note != nil || of == theNote {
		return q
	}
	return q.next()
}

func (q *question) keepNote() {
	if q.note.isTooLong() {
		return
	}
	answer := q.note.answer()
	if answer == q.page.Given {
		q.note = nil
		return
	}
	// When it cannot be saved the editor stays open, so that what was typed is not lost.
	if q.save(answer) {
		q.note = nil
	}
}

// draft is what stands in the editor, where it is not what is kept.
func (q *question) draft() store.Draft {
	if q.note == nil || q.note.area.Value() == q.note.kept() {
		return store.Draft{}
	}
	return store.Draft{Place: q.page.Where(), Kind: draftKinds[q.note.of], Text: q.note.area.Value()}
}

// draftKinds are the names by which drafts are kept.
var draftKinds = []string{theNote: "note", theReason: "reason", theChange: "change"}

// keepTyping keeps what stands in an open editor, before the program is left.
func (q *question) keepTyping() {
	if q.note != nil {
		q.keepNote()
	}
}

// answer is the question's with what was typed.
func (n *noteEditor) answer() assessment.Answer {
	with := map[noteKind]func(assessment.Answer, string) assessment.Answer{
		theNote: questions.WithNote, theReason: questions.WithReason, theChange: questions.WithChange}[n.of]
	return with(n.page.Given, n.area.Value())
}

// kept is what is kept of what the editor is for.
func (n *noteEditor) kept() string {
	return map[noteKind]string{theNote: n.page.Given.Note, theReason: n.page.Given.Reason, theChange: n.page.Given.Change}[n.of]
}

// isTooLong says, to the person too, that there is more than can be kept.
func (n *noteEditor) isTooLong() bool {
	if pages.Letters(n.area.Value()) <= assessment.MaxNoteLength {
		return false
	}
	n.say(pages.TooLong(n.Book, n.area.Value(), assessment.MaxNoteLength))
	if n.warned {
		n.say(joined(n.said, n.words.Typing.OnceMore))
	}
	return true
}

func (n *noteEditor) draw(b *body, width int) {
	words := n.words.Question
	title := map[noteKind]string{theNote: words.NoteTitle, theReason: words.ReasonTitle, theChange: words.ChangeTitle}[n.of]
	hint := words.NoteHint
	b.add(styled(n.theme.Strong, wrap(title, width)))
	b.add(styled(n.theme.Quiet, wrap(hint, width)))
	b.gap()
	n.area.SetWidth(width)
	b.from = len(b.lines)
	b.add(n.area.View())
	b.to = len(b.lines) - 1
}
