package fullscreen

import "strings"

func (w *walk) stepQuestion(page *question) {
	if page.page.Fixed != "" {
		w.stepFixed(page)
		return
	}
	if page.confirms() && w.random.IntN(3) == 0 {
		w.did["kept as last time"]++
		w.press("c")
		w.either("c", "same", "as last time")
		w.asksToShow(page)
		return
	}
	switch w.random.IntN(17) {
	case 0:
		w.press("left")
		w.either("b", "back")
		if w.wizard.current == screen(page) { // from what could be shown one comes back to the answer
			w.asked = append(w.asked, answersOf(page.page))
		}
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
			if page.showing {
				w.line("back")
				w.asked = append(w.asked, answersOf(page.page))
			}
			w.line("back")
		} else {
			w.line("tasks")
		}
		w.press("esc")
	case 8, 9:
		w.says(page, w.random.IntN(len(page.page.Others)))
	case 10:
		w.entersAlone(page)
	default:
		w.rates(page)
	}
}

// stepFixed looks at an answer of an earlier visit, which nothing changes.
func (w *walk) stepFixed(page *question) {
	w.did["looked at an earlier answer"]++
	switch w.random.IntN(6) {
	case 0:
		w.press("left")
		w.either("b", "back")
	case 1:
		w.press("enter")
		w.line("")
	case 2:
		w.press("w", "esc")
		w.either("w", "why")
	case 3:
		w.press("n")
		w.either("n", "note", "note: Nothing of this is kept")
	case 4:
		w.press("f")
		w.either("f", "flag")
	default:
		option := page.page.Levels[w.random.IntN(len(page.page.Levels))]
		w.press(option.Key)
		w.either(option.Key, option.Name)
	}
}

// asksToShow notes that the same page has gone on to ask what could be shown, if it has.
func (w *walk) asksToShow(page *question) {
	if w.wizard.current == screen(page) && page.showing && page.note == nil {
		w.asked = append(w.asked, evidenceOf(page.page))
	}
}

// entersAlone presses Enter where the cursor stands when one comes: on what was said, or nowhere, and then nothing is chosen.
func (w *walk) entersAlone(page *question) {
	if page.at != given(page.page, page.showing) {
		return
	}
	showed := page.showing
	w.press("enter")
	w.line("")
	if !showed {
		w.asksToShow(page)
	}
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

// says gives one of the answers that are not a level. Where it is asked what could be shown, they mean nothing.
func (w *walk) says(page *question, i int) {
	option := page.page.Others[i]
	showed := page.showing
	w.press(option.Key)
	w.either(option.Key, option.Name, strings.ToUpper(option.Key))
	if showed || page.note == nil {
		return
	}
	old := page.page.Given.Reason // why it does not apply
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

// rates gives a level, also where it is asked what could be shown; or that.
func (w *walk) rates(page *question) {
	if page.showing && w.random.IntN(4) > 0 {
		w.shows(page)
		return
	}
	level := w.random.IntN(len(page.page.Levels))
	option := page.page.Levels[level]
	switch at := (stop{levelStop, level}); {
	case page.showing:
		w.press(option.Key)
		w.line(option.Key)
	case chosen(page.page, at): // Enter would only go on
		w.press(option.Key)
		w.either(option.Key, option.Name)
	default:
		w.chooses(page, at)
		w.either(option.Key, option.Name)
	}
	if page.note != nil { // why it is not what it was last time
		if text, line := w.words(); w.random.IntN(2) == 0 {
			w.typed(text)
			w.line(line)
		} else {
			w.line("")
		}
		w.press("enter")
	}
	w.asksToShow(page)
}

// shows gives the evidence.
func (w *walk) shows(page *question) {
	evidence := w.random.IntN(len(page.page.Evidence))
	option := page.page.Evidence[evidence]
	if at := (stop{evidenceStop, evidence}); w.random.IntN(2) == 0 {
		w.chooses(page, at)
	} else {
		w.press(option.Key)
	}
	w.either(option.Key, option.Name)
}

// chooses makes a choice by the arrows.
func (w *walk) chooses(page *question, at stop) {
	w.goTo(page.index(at))
	w.press("enter")
}
