package fullscreen

import (
	tea "charm.land/bubbletea/v2"
)

// enterKey is what a click on a row stands for.
var enterKey = tea.KeyPressMsg{Code: tea.KeyEnter}

// mousePreference is kept as "off" if somebody turned the mouse off.
const mousePreference = "mouse"

// clicker is a screen whose choices can be clicked. Nothing needs the mouse: each choice has a key.
type clicker interface {
	click(at int) screen
}

// clicked gives the screen after a click at a column and line of the window.
func (w *wizard) clicked(column, line int) screen {
	current, ok := w.current.(clicker)
	if !ok {
		return w.current
	}
	width, height := w.bodySize(w.current.Hints(), w.current.Typing())
	at, ok := w.current.Body(width, height).clicked(height, column-margin, line-headHeight)
	if !ok {
		return w.current
	}
	return current.click(at)
}

// wheel gives the key that a turn of the wheel stands for.
func wheel(button tea.MouseButton) (tea.KeyPressMsg, bool) {
	switch button {
	case tea.MouseWheelUp:
		return tea.KeyPressMsg{Code: tea.KeyUp}, true
	case tea.MouseWheelDown:
		return tea.KeyPressMsg{Code: tea.KeyDown}, true
	default:
		return tea.KeyPressMsg{}, false
	}
}

// turnMouse turns the mouse on or off, and keeps that. While it is on, most terminals select text only with Shift held.
func (w *wizard) turnMouse() {
	w.mouse = !w.mouse
	state, said := "off", w.words.Frame.MouseOff
	if w.mouse {
		state, said = "on", w.words.Frame.MouseOn
	}
	if w.wrote(w.Store.Preferences().Save(mousePreference, state)) {
		w.saved = false
		w.say(said)
	}
}
