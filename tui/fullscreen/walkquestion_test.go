package fullscreen

import (
	"equalfooting/tui/pages/questions"
	"strconv"
	"strings"
)

func (w *walk) stepQuestion(page *question) {
	if page.page.Confirms() && !w.showing && w.random.IntN(3) == 0 {
		w.confirms()
		return
	}
	switch w.random.IntN(16) {
	case 0:
		w.backs(page)
		w.press("left")
	case 1, 2:
		w.press("right")
		w.either("skip", "next", "on")
	case 3:
		w.press("f")
		w.either("f", "flag")
	case 4:
		w.press("w", "esc")
		w.either("w", "why")
	case 5, 6:
		w.notesDown(page)
	case 7:
		if page.page.At.Alone {
			w.backs(page)
		} else {
			w.line("tasks")
		}
		w.press("esc")
	case 8, 9:
		w.says(page, w.random.IntN(len(page.page.Others)))
	default:
		w.rates(page)
	}
}

// backs goes back from a question. From its evidence one first comes to its answer, which line by line is offered again.
func (w *walk) backs(page *question) {
	if w.showing {
		w.line("back")
		w.asked = append(w.asked, answersOf(page.page))
	}
	w.either("b", "back")
}

// confirms keeps the answer of last time.
func (w *walk) confirms() {
	w.did["kept as last time"]++
	w.press("k")
	w.either("k", "same", "as last time")
	page := w.wizard.current.(*question)
	if page.page.Missing() == questions.NoPart {
		w.press("enter")
		return
	}
	w.asked = append(w.asked, evidenceOf(page.page))
	w.showing = true
}

// notesDown writes a note, or takes it away.
func (w *walk) notesDown(page *question) {
	old := page.page.Given.Note
	text, line := w.words()
	w.press("n")
	switch w.random.IntN(4) {
	case 0:
		w.press("enter")
		w.line("note")
		w.line("")
	case 1:
		w.retypes(old, "")
		w.press("esc")
		w.line("note")
		w.line("clear")
	case 2:
		w.retypes(old, text)
		w.press("enter")
		w.line("n")
		w.line(line)
	default:
		w.retypes(old, text)
		w.press("enter")
		w.either("note: "+text, "n:"+text)
	}
}

// says gives one of the answers that are not a level.
func (w *walk) says(page *question, i int) {
	option := page.page.Others[i]
	w.press(option.Key)
	w.either(option.Key, option.Name, strings.ToUpper(option.Key))
	if page.note != nil { // why it does not apply
		old := page.page.Given.Reason
		text, line := w.words()
		switch w.random.IntN(3) {
		case 0:
			w.line("")
		case 1:
			w.retypes(old, "")
			w.line("clear")
		default:
			w.retypes(old, text)
			w.line(line)
		}
		w.press("enter")
	}
	w.goesOn(page)
}

// goesOn presses "Go on", to which line by line one comes without a word; so does one who types in from paper.
func (w *walk) goesOn(page *question) {
	if w.wizard.current == screen(page) {
		w.press("enter")
	}
}

// rates gives a level, and evidence where it is asked.
func (w *walk) rates(page *question) {
	if w.showing {
		w.shows(page)
		return
	}
	level, shown := w.random.IntN(len(page.page.Levels)), page.page.Given.Evidence
	w.chooses(page, stop{levelStop, level})
	w.either(strconv.Itoa(level+1), page.page.Levels[level].Name)
	if page.note != nil { // why it is not what it was last time
		if text, line := w.words(); w.random.IntN(2) == 0 {
			w.typed(text)
			w.line(line)
		} else {
			w.line("")
		}
		w.press("enter")
	}
	typedIn := page.page.OnForm != 0 && page.page.Missing() == questions.NoPart
	if w.wizard.current != screen(page) || len(page.page.Evidence) == 0 || typedIn {
		w.goesOn(page)
		return
	}
	w.asked = append(w.asked, evidenceOf(page.page))
	w.showing = true
	if w.random.IntN(5) > 0 {
		w.shows(page)
	} else if page.page.Missing() == questions.NoPart { // nothing is left open: the cursor has gone on
		w.press("enter")
		if shown == nil { // last time's answer was under the cursor, and was kept with what could be shown
			w.either("k", "same", "as last time")
		} else {
			w.either("", "skip")
		}
	}
}

// shows gives the evidence.
func (w *walk) shows(page *question) {
	evidence := w.random.IntN(len(page.page.Evidence))
	w.chooses(page, stop{evidenceStop, evidence})
	w.either(strconv.Itoa(evidence+1), page.page.Evidence[evidence].Name)
	w.goesOn(page)
}

// chooses makes a choice by the arrows.
func (w *walk) chooses(page *question, at stop) {
	w.goTo(page.index(at))
	w.press("enter")
}
