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

// noteEditor is where a note, or the reason why a question does not apply, is typed. Both ways out of it keep what was
// typed: nothing that was written is thrown away by the wrong key.
type noteEditor struct {
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

func (q *question) openNote(of noteKind) {
	area := textarea.New()
	area.ShowLineNumbers = false
	mark := q.theme.Symbols.Cursor + " "
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
	styles.Focused = textarea.StyleState{Prompt: q.theme.Accent, Base: q.theme.Plain, Text: q.theme.Plain,
		CursorLine: q.theme.Plain, Placeholder: q.theme.Quiet, EndOfBuffer: q.theme.Quiet}
	area.SetStyles(styles)
	q.note = &noteEditor{area: area, of: of}
	q.note.area.SetValue(q.kept(of))
	q.note.area.Focus()
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
	if most := assessment.MaxNoteLength; pages.Letters(q.note.area.Value()) > most {
		q.say(pages.TooLong(q.Book, q.note.area.Value(), most))
		if q.note.warned {
			q.say(joined(q.said, q.words.Typing.OnceMore))
		}
		return
	}
	keep := map[noteKind]func(assessment.Answer, string) assessment.Answer{
		theNote: questions.WithNote, theReason: questions.WithReason, theChange: questions.WithChange}[q.note.of]
	answer := keep(q.page.Given, q.note.area.Value())
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
	if q.note == nil || q.note.area.Value() == q.kept(q.note.of) {
		return store.Draft{}
	}
	return store.Draft{Place: q.page.Where(), Kind: draftKinds[q.note.of], Text: q.note.area.Value()}
}

// draftKinds are the names by which drafts are kept.
var draftKinds = []string{theNote: "note", theReason: "reason", theChange: "change"}

// kept is what is kept of what an editor is for.
func (q *question) kept(of noteKind) string {
	return map[noteKind]string{theNote: q.page.Given.Note, theReason: q.page.Given.Reason, theChange: q.page.Given.Change}[of]
}

// keepTyping keeps what stands in an open editor, before the program is left.
func (q *question) keepTyping() {
	if q.note != nil {
		q.keepNote()
	}
}

func (q *question) noteBody(b *body, width int) {
	words := q.words.Question
	title := map[noteKind]string{theNote: words.NoteTitle, theReason: words.ReasonTitle, theChange: words.ChangeTitle}[q.note.of]
	hint := words.NoteHint
	b.add(styled(q.theme.Strong, wrap(title, width)))
	b.add(styled(q.theme.Quiet, wrap(hint, width)))
	b.gap()
	q.note.area.SetWidth(width)
	b.from = len(b.lines)
	b.add(q.note.area.View())
	b.to = len(b.lines) - 1
}
