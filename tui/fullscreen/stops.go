package fullscreen

import (
	"strconv"

	"equalfooting/tui/pages"
	"equalfooting/tui/pages/questions"
)

// stop is one place on the question page where the cursor can stand.
type stop struct {
	kind  stopKind
	index int
}

type stopKind int

const (
	noStop stopKind = iota // nothing is chosen, and so the cursor stands nowhere
	levelStop
	otherStop // not sure, does not apply, rather not say
	evidenceStop
)

// stops gives the places of a question page from top to bottom: those of the answer, or, once it is given, those of what
// could be shown.
func stops(page *questions.Question, showing bool) []stop {
	var list []stop
	add := func(kind stopKind, count int) {
		for i := range count {
			list = append(list, stop{kind, i})
		}
	}
	if showing {
		add(evidenceStop, len(page.Evidence))
		return list
	}
	add(levelStop, len(page.Levels))
	add(otherStop, len(page.Others))
	return list
}

// given is the stop of what was said so far; no stop where nothing was.
func given(page *questions.Question, showing bool) stop {
	for _, at := range stops(page, showing) {
		if chosen(page, at) {
			return at
		}
	}
	return stop{}
}

// option gives the choice at a stop; false where there is none.
func option(page *questions.Question, at stop) (pages.Option, bool) {
	switch at.kind {
	case levelStop:
		return page.Levels[at.index], true
	case otherStop:
		return page.Others[at.index], true
	case evidenceStop:
		return page.Evidence[at.index], true
	default:
		return pages.Option{}, false
	}
}

// chosen says whether the answer so far is the one at this stop.
func chosen(page *questions.Question, at stop) bool {
	o, ok := option(page, at)
	return ok && o.Chosen(page.Given)
}

// pressed gives the stop that a key chooses; false when it chooses none. A digit, of any script, is always a level; what
// could be shown has letters, which mean something only while it is asked.
func pressed(page *questions.Question, key string, showing bool) (stop, bool) {
	kind, options := otherStop, page.Others
	if showing {
		kind, options = evidenceStop, page.Evidence
	}
	for i, o := range options {
		if o.Key == key {
			return stop{kind, i}, true
		}
	}
	digit, err := strconv.Atoi(pages.Digits(key))
	return stop{levelStop, digit - 1}, err == nil && 1 <= digit && digit <= len(page.Levels)
}
