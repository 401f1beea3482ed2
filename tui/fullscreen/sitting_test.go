package fullscreen

import (
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/contenttest"
	"equalfooting/store"
	"equalfooting/store/answersfile"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages"
	"equalfooting/tui/screentest"
	"equalfooting/tui/theme"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
)

// sitting is a person in front of the wizard, without a terminal: keys go straight in, and what is drawn is read back
// through a terminal emulator.
type sitting struct {
	t             testing.TB
	st            *store.Store
	wizard        *wizard
	columns, rows int
	drawn         drawn // the last, as most of what is looked at is looked at several times
}

// drawn is what a terminal of some size shows of a view.
type drawn struct {
	view          string
	columns, rows int
	screen        string
}

func today() time.Time { return time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC) }

// sit opens the wizard on a new store that holds the example.
func sit(t testing.TB, columns, rows int) *sitting {
	t.Helper()
	return sitWith(t, english(t), columns, rows)
}

// sitWith is sit with other words.
func sitWith(t testing.TB, book *content.Book, columns, rows int) *sitting {
	t.Helper()
	st := storetest.Open(t, today)
	sheet, err := answersfile.Parse(book.Example().Now)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := st.Add(sheet, true); err != nil {
		t.Fatal(err)
	}
	s := &sitting{t: t, st: st, wizard: newWizard(book, st, theme.AnySigns)}
	s.wizard.Update(tea.ColorProfileMsg{Profile: colorprofile.TrueColor})
	s.resize(columns, rows)
	return s
}

// in is the organisation with this id, as it is kept.
func (s *sitting) in(id assessment.ID) storetest.Case {
	return storetest.Of(s.t, s.st, id)
}

func english(t testing.TB) *content.Book {
	t.Helper()
	return contenttest.English(t)
}

func (s *sitting) resize(columns, rows int) {
	s.columns, s.rows = columns, rows
	s.wizard.Update(tea.WindowSizeMsg{Width: columns, Height: rows})
}

var namedKeys = map[string]tea.Key{
	"enter": {Code: tea.KeyEnter}, "esc": {Code: tea.KeyEscape}, "up": {Code: tea.KeyUp}, "down": {Code: tea.KeyDown},
	"left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight}, "space": {Code: tea.KeySpace, Text: " "},
	"shift+tab": {Code: tea.KeyTab, Mod: tea.ModShift}, "ctrl+c": {Code: 'c', Mod: tea.ModCtrl}, "ctrl+l": {Code: 'l', Mod: tea.ModCtrl},
	"home": {Code: tea.KeyHome}, "end": {Code: tea.KeyEnd}, "pgdown": {Code: tea.KeyPgDown}, "pgup": {Code: tea.KeyPgUp},
	"backspace": {Code: tea.KeyBackspace}, "tab": {Code: tea.KeyTab},
}

// press sends keys, each by its name or as the character it types, and gives the last command that came of them.
func (s *sitting) press(keys ...string) tea.Cmd {
	s.t.Helper()
	var last tea.Cmd
	for _, name := range keys {
		pressed, ok := namedKeys[name]
		if !ok {
			pressed = tea.Key{Code: []rune(name)[0], Text: name}
		}
		_, last = s.wizard.Update(tea.KeyPressMsg(pressed))
	}
	return last
}

// typed sends a text letter by letter.
func (s *sitting) typed(text string) {
	for _, r := range text {
		s.wizard.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
}

// pasted sends a text at once.
func (s *sitting) pasted(text string) { s.wizard.Update(tea.PasteMsg{Content: text}) }

// screen gives what the person sees.
func (s *sitting) screen() string {
	view := s.wizard.View().Content
	if d := s.drawn; d.view != view || d.columns != s.columns || d.rows != s.rows {
		s.drawn = drawn{view, s.columns, s.rows, screentest.Draw(view, s.columns, s.rows)}
	}
	return s.drawn.screen
}

// sees fails unless the screen holds a text; line ends count as spaces.
func (s *sitting) sees(texts ...string) {
	s.t.Helper()
	screen := s.screen()
	for _, text := range texts {
		if !strings.Contains(flat(screen), flat(text)) {
			s.t.Fatalf("the screen does not say %q:\n%s", text, screen)
		}
	}
}

// seesAny fails unless the screen holds one of the texts.
func (s *sitting) seesAny(texts ...string) {
	s.t.Helper()
	if !slices.ContainsFunc(texts, func(text string) bool { return shows(s, text) }) {
		s.t.Fatalf("the screen says none of %q:\n%s", texts, s.screen())
	}
}

// seesNot fails when the screen holds a text.
func (s *sitting) seesNot(text string) {
	s.t.Helper()
	if screen := s.screen(); strings.Contains(flat(screen), flat(text)) {
		s.t.Fatalf("the screen says %q:\n%s", text, screen)
	}
}

func flat(text string) string { return strings.Join(strings.Fields(text), " ") }

// whole fails unless the frame is exactly as wide and high as the window, with nothing cut off at its edges.
func (s *sitting) whole() {
	s.t.Helper()
	view := s.wizard.View().Content
	lines := strings.Split(view, "\n")
	if len(lines) != s.rows {
		s.t.Fatalf("%d lines in a window of %d:\n%s", len(lines), s.rows, view)
	}
	for _, line := range lines {
		if w := lipgloss.Width(line); w > s.columns {
			s.t.Fatalf("a line of %d in a window of %d: %q", w, s.columns, line)
		}
	}
	s.uncut()
	if strings.ContainsAny(view, "{}") {
		s.t.Fatalf("something was not filled in:\n%s", view)
	}
}

// uncut fails when a line of the page is longer than there is room, and would be cut at the edge.
func (s *sitting) uncut() {
	s.t.Helper()
	current := s.wizard.current
	width, height := s.wizard.bodySize(current.Hints(), current.Typing())
	for _, line := range current.Body(width, height).lines {
		if lipgloss.Width(line) > width {
			s.t.Fatalf("there is room for %d, and this is cut: %q\n%s", width, line, s.screen())
		}
	}
}

// newOrganisation begins one with a name, for the full check, and lands on the task list.
func (s *sitting) newOrganisation(name string) {
	s.t.Helper()
	s.startsAnew(name, assessment.Full)
	s.press("esc")
	s.sees(name, "Capacity", "Not started")
}

// startsAnew begins an organisation with a name, and lands on its first question.
func (s *sitting) startsAnew(name string, edition assessment.Edition) {
	s.t.Helper()
	s.press("n")
	s.typed(name)
	s.press("enter", "enter", "enter")
	if edition == assessment.Full {
		s.press("down")
	}
	s.press("enter")
	s.sees(s.wizard.words.About.Done)
}

// says changes something about the organisation that is open: the row, and the choice or what is typed, field by field.
func (s *sitting) says(row string, values ...string) {
	s.t.Helper()
	s.atTasks()
	s.task(s.wizard.words.Tasks.About)
	s.onto(row)
	s.press("enter")
	for _, value := range values {
		if s.wizard.current.Typing() {
			s.typed(value)
		} else {
			s.onto(value)
		}
		s.press("enter")
	}
	if at := s.wizard.current.Page().Where(); at.Page != pages.AboutPage {
		s.t.Fatalf("at %+v:\n%s", at, s.screen())
	}
	s.atTasks()
}

// capacity is the name of the first part.
func (s *sitting) capacity() string {
	return s.wizard.Book.Domain(assessment.BME, assessment.Capacity).Name
}

// showing says that a question is open, and asks what could be shown.
func (s *sitting) showing() bool {
	page, ok := s.wizard.current.(*question)
	return ok && page.showing
}

// shows says whether the screen holds a text.
func shows(s *sitting, text string) bool { return strings.Contains(flat(s.screen()), flat(text)) }
