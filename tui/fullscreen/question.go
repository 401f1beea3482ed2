package fullscreen

import (
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/questions"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// question is the page of one question. Choosing keeps the answer at once and moves the cursor on; nothing else has to
// be pressed to save.
type question struct {
	*setting
	page  *questions.Question
	at    stop
	fresh bool        // it had no answer when it was opened: going on leads to the next one without
	note  *noteEditor // open while a note or a reason is typed
}

func newQuestion(s *setting, page *questions.Question) *question {
	return &question{setting: s, page: page, at: arrival(page), fresh: page.Missing() != questions.NoPart}
}

func (q *question) Update(msg tea.Msg) screen {
	if q.note != nil {
		q.typeNote(msg)
		return q
	}
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return q
	}
	switch {
	case key.Matches(press, q.keys.Esc):
		return q.follow(q.page.Up(), q)
	case key.Matches(press, q.keys.Back):
		return q.follow(q.page.Turn(q.page.Previous), q)
	case key.Matches(press, q.keys.On):
		return q.follow(q.page.Turn(q.page.Next), q)
	case key.Matches(press, q.keys.Enter):
		return q.enter()
	case key.Matches(press, q.keys.Why) && !q.wide():
		return newWhy(q)
	case key.Matches(press, q.keys.Note):
		q.openNote(theNote)
		return q
	case key.Matches(press, q.keys.Confirm) && q.page.Confirms():
		q.confirm()
		return q
	case key.Matches(press, q.keys.Flag):
		q.flag()
		return q
	}
	list := stops(q.page)
	if i, ok := q.moved(press, q.index(q.at), len(list)); ok {
		q.at = list[i]
		return q
	}
	if at, ok := pressed(q.page, q.at, strings.ToLower(press.String())); ok {
		return q.give(at)
	}
	q.noSuchKey()
	if q.at.kind == evidenceStop {
		q.say(q.words.Question.NoEvidenceHere)
	}
	return q
}

// enter makes the choice under the cursor, or, where it is made already or there is none, goes on. On last time's answer it
// keeps all of that; but not while a paper form is typed in, which says itself what could be shown.
func (q *question) enter() screen {
	switch {
	case q.at.kind == continueStop && q.fresh && q.page.Missing() == questions.NoPart:
		return q.follow(q.page.Turn(q.page.NextOpen), q)
	case q.at.kind == continueStop:
		return q.follow(q.page.Turn(q.page.Next), q)
	case chosen(q.page, q.at):
		q.moveOn()
		return q
	case q.page.Confirms() && q.page.OnForm == 0 && q.at == lastTime(q.page):
		q.confirm()
		return q
	default:
		return q.give(q.at)
	}
}

// give keeps the answer at a stop. What is typed in from a paper form goes on by itself once all is answered.
func (q *question) give(at stop) screen {
	if q.page.OnForm == 0 {
		q.choose(at)
		return q
	}
	o, ok := option(q.page, at)
	if !ok || !q.save(o.Choose(q.page.Given)) {
		return q
	}
	q.at = at
	q.moveOn()
	if q.page.Missing() != questions.NoPart || q.page.At.Alone {
		return q
	}
	typed := content.Fill(q.words.Question.TypedIn, "number", q.Book.Number(q.page.OnForm), "answer", q.Book.Scale().AnswerName(q.page.Given))
	next := q.follow(q.page.Turn(q.page.NextOpen), q)
	q.say(typed)
	return next
}

// index gives a stop's place from top to bottom.
func (q *question) index(at stop) int { return slices.Index(stops(q.page), at) }

func (q *question) click(at int) screen {
	if q.note != nil {
		return q
	}
	q.at = stops(q.page)[at]
	return q.enter()
}

// choose keeps the answer at a stop and moves the cursor on. "Does not apply" goes on to ask for the reason, which may
// be left empty.
func (q *question) choose(at stop) {
	o, ok := option(q.page, at)
	again := ok && o.Chosen(q.page.Given)
	if !ok || !q.save(o.Choose(q.page.Given)) {
		return
	}
	q.at = at
	q.moveOn()
	switch {
	case o.AsksReason():
		q.openNote(theReason)
	case at.kind == levelStop && !again && q.page.AsksChange():
		q.openNote(theChange)
	}
}

// confirm keeps last time's answer as this visit's.
func (q *question) confirm() {
	if q.save(q.page.Confirmed()) {
		q.at = arrival(q.page)
	}
}

// moveOn puts the cursor on the evidence if it is still asked, or on going on.
func (q *question) moveOn() {
	if q.at.kind != evidenceStop && q.page.Missing() == questions.EvidencePart {
		q.at = lastShown(q.page)
		return
	}
	q.at = stop{kind: continueStop}
}

// save keeps an answer and reads the page anew; it says whether the answer is kept.
func (q *question) save(answer assessment.Answer) bool {
	if !q.wrote(q.page.Give(answer)) {
		return false
	}
	q.page = q.page.Again()
	return true
}

func (q *question) flag() {
	answer := q.page.Given
	answer.Flagged = !answer.Flagged
	if !q.save(answer) {
		return
	}
	if answer.Flagged {
		q.say(q.words.Question.Flagged)
	} else {
		q.say(q.words.Question.Unflagged)
	}
}

func (q *question) Heading() (middle, right string) {
	return q.page.Name, q.page.Position
}

func (q *question) Hints() []key.Binding {
	if q.note != nil {
		return []key.Binding{q.keys.Keep}
	}
	up := q.keys.Tasks
	if q.page.At.Alone {
		up = q.keys.Esc
	}
	hints := []key.Binding{q.keys.Back, q.keys.On}
	if q.page.Confirms() {
		hints = append(hints, q.keys.Confirm)
	}
	hints = append(hints, q.keys.Note, q.keys.Flag)
	if !q.wide() {
		hints = append(hints, q.keys.Why)
	}
	return append(hints, up)
}

// allKeys are the keys for the page of all keys: the foot leaves out those that the choices themselves show.
func (q *question) allKeys() []key.Binding {
	return append([]key.Binding{q.keys.Level, q.keys.NotSure, q.keys.DoesNotApply, q.keys.RatherNotSay,
		q.keys.Move, q.keys.Choose}, q.Hints()...)
}

func (q *question) Page() pages.Page { return q.page }

func (q *question) Typing() bool { return q.note != nil }
