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
	levelStop stopKind = iota
	otherStop          // not sure, does not apply, rather not say
	evidenceStop
	continueStop
)

// stops gives the places of a question page, from top to bottom.
func stops(page *questions.Question) []stop {
	var list []stop
	add := func(kind stopKind, count int) {
		for i := range count {
			list = append(list, stop{kind, i})
		}
	}
	add(levelStop, len(page.Levels))
	add(otherStop, len(page.Others))
	add(evidenceStop, len(page.Evidence))
	add(continueStop, 1)
	return list
}

// lastTime is the answer of last time, so that pressing Enter too soon confirms it; the first level where there is none.
func lastTime(page *questions.Question) stop {
	if !page.Confirms() {
		return stop{levelStop, 0}
	}
	for _, at := range stops(page) {
		if o, ok := option(page, at); ok && at.kind != evidenceStop && o.Chosen(page.Confirmed()) {
			return at
		}
	}
	return stop{levelStop, 0}
}

// lastShown is what could be shown last time; the first evidence where nothing was said of it.
func lastShown(page *questions.Question) stop {
	at, _ := page.LastShown()
	return stop{evidenceStop, at}
}

// arrival is where the cursor stands when the page is opened: on what is still asked, or on going on when nothing is.
func arrival(page *questions.Question) stop {
	switch page.Missing() {
	case questions.AnswerPart:
		return lastTime(page)
	case questions.EvidencePart:
		return lastShown(page)
	default:
		return stop{kind: continueStop}
	}
}

// option gives the choice at a stop; false at the one for going on.
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

// pressed gives the stop that a key chooses; false when it chooses none. A digit means an evidence while the cursor
// stands there, and a level everywhere else.
func pressed(page *questions.Question, at stop, key string) (stop, bool) {
	for i, option := range page.Others {
		if option.Key == key {
			return stop{otherStop, i}, true
		}
	}
	digit, err := strconv.Atoi(key)
	if err != nil || digit < 1 {
		return stop{}, false
	}
	kind, count := levelStop, len(page.Levels)
	if at.kind == evidenceStop {
		kind, count = evidenceStop, len(page.Evidence)
	}
	return stop{kind, digit - 1}, digit <= count
}
