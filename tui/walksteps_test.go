package tui

import (
	"slices"
	"strconv"
	"strings"

	"equalfooting/tui/pages"
)

// step does one thing that can be done on the page that is open, in both fronts.
func (w *walk) step() {
	switch page := w.wizard.current.(type) {
	case *caseload:
		w.stepCaseload(page)
	case *naming:
		w.stepNaming(page)
	case *about:
		w.stepAbout(page)
	case *tasks:
		w.stepTasks(page)
	case *question:
		w.stepQuestion(page)
	case *check:
		w.stepCheck(page)
	case *results:
		w.stepResults(page)
	case *recommendations:
		w.stepRecommendations(page)
	case *recommendation:
		w.stepRecommendation(page)
	}
}

func (w *walk) leaves() {
	w.press("ctrl+c")
	w.either("q", "quit", "save", "Q")
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

func (w *walk) stepCaseload(page *caseload) {
	if len(page.rows) == 0 || w.random.IntN(4) == 0 {
		w.press("n")
		w.either("new", "n", "NEW")
		return
	}
	row := w.random.IntN(len(page.rows))
	id := page.rows[row].ID.String()
	w.goTo(row + 1)
	switch w.random.IntN(8) {
	case 0:
		w.press("r")
		w.either("rename "+id, "rename: "+id)
	case 1:
		w.press("d")
		w.either("delete "+id, "d: "+id)
	default:
		w.press("enter")
		w.line(id)
	}
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

func (w *walk) stepAbout(page *about) {
	known := page.form.Visit() != nil
	switch w.random.IntN(12) {
	case 0:
		w.press("esc")
		if known {
			w.line("tasks")
		} else {
			w.line("list")
		}
	case 1:
		w.press("shift+tab")
		w.either("back", "b")
	case 2, 3, 4:
		if page.field.Kind == pages.One && page.field.Values[0] == "" && page.field.Required {
			return // there the full screen has the first one under the cursor already
		}
		w.press("enter")
		w.either("", "skip", "next")
	default:
		w.answersField(page)
	}
}

func (w *walk) answersField(page *about) {
	options := page.field.Options
	switch page.field.Kind {
	case pages.Text:
		text, line := w.words()
		w.retypes(page.field.Values[0], text)
		w.press("enter")
		w.line(line)
	case pages.One:
		i := w.random.IntN(len(options))
		w.goTo(i)
		w.press("enter")
		w.either(strconv.Itoa(i+1), options[i].Name, strings.ToUpper(options[i].Name))
	case pages.Many:
		var numbers []string
		for i, option := range options {
			ticked := slices.Contains(page.field.Values, option.Value)
			wanted := w.random.IntN(3) == 0
			if wanted {
				numbers = append(numbers, strconv.Itoa(i+1))
			}
			if ticked != wanted {
				w.goTo(i)
				w.press("space")
			}
		}
		w.press("enter")
		if len(numbers) == 0 {
			w.line("none")
			return
		}
		w.either(strings.Join(numbers, " "), strings.Join(numbers, ", "), strings.Join(numbers, " and "))
	}
}

func (w *walk) stepTasks(page *tasks) {
	i := w.random.IntN(len(page.list))
	switch w.random.IntN(12) {
	case 0:
		w.press("esc")
		w.either("back", "b", "list")
	case 1, 2, 3, 4, 5, 6:
		w.press("enter")
		w.line("")
	default:
		w.goTo(i)
		w.press("enter")
		w.either(strconv.Itoa(i+1), page.list[i].Name)
	}
}

func (w *walk) stepCheck(page *check) {
	switch w.random.IntN(10) {
	case 0:
		w.press("esc")
		w.line("tasks")
	case 1:
		w.press("left")
		w.either("b", "back")
	case 2:
		w.press("end", "enter")
		w.line("results")
	case 3, 4, 5:
		w.press("right")
		w.either("", "next")
	default:
		if len(page.rows()) == 0 {
			return
		}
		i := w.random.IntN(len(page.rows()))
		w.goTo(i)
		w.press("enter")
		w.either(strconv.Itoa(i+1), page.groups[page.group].Rows[i].Statement)
	}
}

func (w *walk) stepResults(page *results) {
	switch w.random.IntN(6) {
	case 0:
		w.press("esc")
		w.line("tasks")
	case 1:
		w.press("left")
		w.either("b", "back")
	default:
		w.press("enter")
		w.either("", "next", "skip")
	}
}

func (w *walk) stepRecommendations(page *recommendations) {
	rows := page.rows()
	switch choice := w.random.IntN(8); {
	case choice == 0:
		w.press("esc")
		w.line("tasks")
	case choice == 1:
		w.press("left")
		w.either("b", "back")
	case choice == 2 && !page.asking:
		w.press("right")
		w.line("asks")
	case choice == 2 && page.hasLastRow():
		w.press("end", "enter")
		w.line("others")
	case len(rows) > 0:
		i := w.random.IntN(len(rows))
		w.goTo(i)
		w.press("enter")
		w.either(strconv.Itoa(rows[i].Number), rows[i].Title)
	}
}

func (w *walk) stepRecommendation(page *recommendation) {
	switch w.random.IntN(6) {
	case 0:
		w.press("w")
		w.either("w", "answers")
	case 1:
		w.press("left")
		w.either("b", "back")
	default:
		w.press("enter")
		w.either("", "next")
	}
}
