package fullscreen

import (
	"equalfooting/tui/pages"
	"slices"
	"strconv"
	"strings"
)

// step does one thing that can be done on the page that is open, in both fronts.
func (w *walk) step() {
	switch page := w.wizard.current.(type) {
	case *organisations:
		w.stepCaseload(page)
	case *naming:
		w.stepNaming(page)
	case *form:
		w.stepForm(page)
	case *listing:
		switch page.page.Kind {
		case pages.TaskList:
			w.stepTasks(page)
		case pages.AnswersList:
			w.stepCheck(page)
		case pages.ReadList:
			w.stepReadList(page)
		default:
			w.stepListing(page)
		}
	case *text:
		w.stepText(page)
	case *question:
		w.stepQuestion(page)
	}
}

func (w *walk) leaves() {
	w.press("ctrl+c")
	w.either("quit", "save") // there may be a row called Q
}

// retypes puts another text in place of the one in a field.
func (w *walk) retypes(old, text string) {
	for range []rune(old) {
		w.press("backspace")
	}
	w.typed(text)
}

// words is a text for a name, a note or a reason, as it is typed line by line: in quotes where it is also a command.
func (w *walk) words() (text, line string) {
	text = []string{"Example Elders", "Café Women", "back", "Q", "clear", "not sure", "3", "مركز", "the treasurer: knows, more", "Next?", "no"}[w.random.IntN(11)]
	line = text
	if slices.Contains([]string{"back", "Q", "clear"}, text) {
		line = `"` + text + `"`
	}
	return text, line
}

func (w *walk) stepNaming(page *naming) {
	text, line := w.words()
	if text == "clear" { // no command here
		line = text
	}
	deleting := page.title == page.words.Delete.Title
	if deleting && w.random.IntN(3) == 0 {
		text, line = strings.ToUpper(page.row.Name), strings.ToUpper(page.row.Name)
		if slices.Contains([]string{"BACK", "Q"}, text) { // to be typed as it stands
			line = `"` + text + `"`
		}
	}
	if w.random.IntN(4) == 0 {
		w.press("esc")
		w.either("", "back", "list")
		return
	}
	w.retypes(page.initial, text)
	w.press("enter")
	w.line(line)
}

func (w *walk) stepTasks(page *listing) {
	rows := page.page.Rows
	i := w.random.IntN(len(rows))
	if w.random.IntN(6) == 0 { // what is seldom come to: the visits, or the end of a day
		i = len(rows) - 1
		if rows[i].To.Page == pages.ExamplesPage {
			i--
		}
	}
	switch choice := w.random.IntN(12); {
	case choice == 0:
		w.press("esc")
		w.either("back", "b")
	case choice <= 6 && !w.wanders || choice <= 2:
		w.goTo(page.page.Start)
		w.press("enter")
		w.line("")
	default:
		w.goTo(i)
		w.press("enter")
		w.either(strconv.Itoa(i+1), rows[i].Name)
	}
}

func (w *walk) stepCheck(page *listing) {
	rows := page.page.Rows[:len(page.page.Rows)-1] // the last one leads on
	switch choice := w.random.IntN(10); {
	case choice == 0:
		w.press("esc")
		w.line("tasks")
	case choice == 1:
		w.press("left")
		w.either("b", "back")
	case choice == 2 && page.page.At.View == 0:
		w.press("end", "enter")
		w.line("results")
	case choice <= 5:
		w.press("right")
		w.either("", "next")
	default:
		if len(rows) == 0 {
			return
		}
		i := w.random.IntN(len(rows))
		w.goTo(i)
		w.press("enter")
		w.either(strconv.Itoa(i+1), rows[i].Name)
	}
}

// stepReadList turns a page on or back, gives a command, ticks a row, or chooses one.
func (w *walk) stepReadList(page *listing) {
	rows, commands := page.page.Rows, possible(page.page.Commands, true)
	switch choice := w.random.IntN(10); {
	case choice == 0 || len(rows) == 0:
		w.press("left")
		w.either("b", "back")
	case choice <= 2:
		if page.page.After != nil {
			w.press("right")
		} else {
			w.press("esc")
		}
		w.either("", "next")
	case choice == 3 && len(commands) > 0:
		w.commands(commands[w.random.IntN(len(commands))], rows, w.start)
	case choice <= 5 && page.page.Ticks():
		w.ticks(rows)
	default:
		i := w.random.IntN(len(rows))
		w.goTo(i)
		w.press("enter")
		if typed := rows[i].Typed; typed != nil {
			w.line(typed.Words[0])
			return
		}
		w.line(strconv.Itoa(i + 1))
	}
}

// ticks ticks a row, or unticks it.
func (w *walk) ticks(rows []pages.Row) {
	i := w.random.IntN(len(rows))
	if rows[i].Tick == nil {
		return
	}
	w.did["ticked"]++
	w.goTo(i)
	w.press("space")
	if len(rows) == 1 {
		w.line("tick")
		return
	}
	w.either("tick "+strconv.Itoa(i+1), "untick "+strconv.Itoa(i+1))
}
