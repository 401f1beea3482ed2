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
	"charm.land/lipgloss/v2"
)

// question is the page of one question. Choosing keeps the answer at once and goes on: to what could be shown, in place of the levels,
// and then to the next question. Nothing is chosen, and there is no cursor, until a person chooses.
type question struct {
	*setting
	page    *questions.Question
	showing bool // it asks what could be shown
	at      stop
	gave    bool        // something was said on it since it was opened
	note    *noteEditor // open while a note or a reason is typed
}

func newQuestion(s *setting, page *questions.Question) *question {
	q := &question{setting: s, page: page, showing: page.Missing() == questions.EvidencePart}
	q.at = given(page, q.showing)
	if d, ok := s.waits(page.Where(), draftKinds...); ok {
		q.note = newNoteEditor(s, page, noteKind(slices.Index(draftKinds, d.Kind)))
		q.note.area.SetValue(d.Text)
	}
	return q
}

func (q *question) Update(msg tea.Msg) screen {
	if q.note != nil {
		return q.typeNote(msg)
	}
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return q
	}
	switch {
	case key.Matches(press, q.keys.Esc):
		return q.follow(q.page.Up(), q)
	case key.Matches(press, q.keys.Back) && q.showing:
		q.ask(false)
		return q
	case key.Matches(press, q.keys.Back):
		return q.follow(q.page.Back(), q)
	case key.Matches(press, q.keys.On) && q.showing:
		return q.goOn()
	case key.Matches(press, q.keys.On):
		return q.follow(q.page.Later(), q)
	case key.Matches(press, q.keys.Enter):
		return q.enter()
	case key.Matches(press, q.keys.Why):
		return newWhy(q)
	case key.Matches(press, q.keys.Note) && q.page.Fixed != "":
		q.say(q.page.Fixed)
		return q
	case key.Matches(press, q.keys.Note):
		q.note = newNoteEditor(q.setting, q.page, theNote)
		return q
	case key.Matches(press, q.keys.Confirm) && q.confirms():
		return q.confirm()
	case key.Matches(press, q.keys.Flag):
		q.flag()
		return q
	}
	if at, ok := q.movedTo(press); ok {
		q.at = at
		return q
	}
	typed := strings.ToLower(press.String())
	if at, ok := pressed(q.page, typed, q.showing); ok {
		return q.give(at)
	}
	q.noSuchKey()
	if _, other := pressed(q.page, typed, false); other {
		q.say(content.Fill(q.words.Question.AboutLevel, "left", q.theme.Symbols.Left, "right", q.theme.Symbols.Right))
	}
	return q
}

// movedTo gives the stop to which a key moves the cursor; false where it does not move it. From nowhere, down leads to the
// first and up to the last.
func (q *question) movedTo(press tea.KeyPressMsg) (stop, bool) {
	list := stops(q.page, q.showing)
	from := q.index(q.at)
	if from < 0 && key.Matches(press, q.keys.Up) {
		from = len(list)
	}
	i, ok := q.moved(press, from, len(list))
	if !ok {
		return stop{}, false
	}
	return list[i], true
}

// enter chooses what is under the cursor or, if that is chosen already, goes on. Without a cursor it chooses nothing, and says what to
// press. On an earlier visit there is nothing to choose.
func (q *question) enter() screen {
	words := q.words.Question
	switch {
	case q.page.Fixed != "":
		return q.goOn()
	case q.at == stop{} && q.showing:
		q.say(content.Fill(words.HowToShow, "keys", q.Book.Either(content.EvidenceKeys[:]), "down", q.theme.Symbols.Down))
		return q
	case q.at == stop{}:
		q.say(content.Fill(words.HowToChoose, "down", q.theme.Symbols.Down))
		return q
	case chosen(q.page, q.at):
		return q.next()
	default:
		return q.give(q.at)
	}
}

// give keeps the answer at a stop, and goes on. "Does not apply" asks for the reason first, and a level other than last time's for what
// has changed; both may be left empty, and neither is on a paper form.
func (q *question) give(at stop) screen {
	o, ok := option(q.page, at)
	again := ok && o.Chosen(q.page.Given)
	if !ok || !q.save(o.Choose(q.page.Given)) {
		return q
	}
	if at.kind != evidenceStop {
		q.ask(false)
	}
	q.at = at
	switch {
	case q.page.OnForm != 0:
		return q.next()
	case o.AsksReason():
		q.note = newNoteEditor(q.setting, q.page, theReason)
		return q
	case at.kind == levelStop && !again && q.page.AsksChange():
		q.note = newNoteEditor(q.setting, q.page, theChange)
		return q
	default:
		return q.next()
	}
}

// ask asks for the answer, or for what could be shown.
func (q *question) ask(showing bool) {
	q.showing = showing
	q.at = given(q.page, showing)
}

// next asks what could be shown, where that is asked and was not yet, or else goes on to another question.
func (q *question) next() screen {
	if q.showing || len(q.page.Evidence) == 0 {
		return q.goOn()
	}
	q.ask(true)
	return q
}

// goOn goes on to another question, and says there what was kept on this one, or that what could be shown was left open.
func (q *question) goOn() screen {
	words := q.words.Question
	var kept []string
	switch {
	case q.page.Missing() == questions.EvidencePart:
		kept = []string{words.LeftOpen}
	case q.gave && q.page.OnForm != 0:
		kept = []string{content.Fill(words.TypedIn, "number", q.Book.Number(q.page.OnForm), "answer", q.page.Said())}
	case q.gave:
		whole, brief := q.page.Kept()
		kept = []string{whole, brief, words.KeptOnly}
	}
	way := q.page.GoOn()
	next := q.follow(way, q)
	if next != screen(q) {
		q.sayOn(next, kept, way.Say)
	}
	return next
}

// sayOn says on the page that follows what was kept, as briefly as it must to fit one line, and something more.
func (s *setting) sayOn(next screen, kept []string, more string) {
	room := s.width - 2*margin
	if remark := remarkOf(next); remark != "" {
		room -= lipgloss.Width(remark) + leastBetween
	}
	for _, text := range kept {
		s.say(joined(text, more))
		if lipgloss.Width(s.said) <= room {
			return
		}
	}
}

// joined puts one sentence after the other.
func joined(sentences ...string) string {
	return strings.Join(slices.DeleteFunc(sentences, func(s string) bool { return s == "" }), " ")
}

// index gives a stop's place from top to bottom; -1 where it is none.
func (q *question) index(at stop) int { return slices.Index(stops(q.page, q.showing), at) }

func (q *question) click(at int) screen {
	if q.note != nil {
		return q
	}
	return q.give(stops(q.page, q.showing)[at])
}

// confirms says that what was said last time can be kept: the answer, or what could be shown.
func (q *question) confirms() bool {
	_, shown := q.page.ConfirmsShown()
	return q.page.Confirms() || q.showing && shown
}

// confirm keeps what was said last time, and goes on.
func (q *question) confirm() screen {
	if shown, ok := q.page.ConfirmsShown(); ok && q.showing {
		return q.give(stop{evidenceStop, shown})
	}
	if !q.save(q.page.Confirmed()) {
		return q
	}
	q.ask(q.page.Missing() == questions.EvidencePart)
	if q.showing {
		return q
	}
	return q.goOn()
}

// save keeps an answer and reads the page again; it says whether the answer is kept.
func (q *question) save(answer assessment.Answer) bool {
	if !q.wrote(q.page.Give(answer)) {
		return false
	}
	q.page, q.gave = q.page.Again(), true
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

// remark stands above the foot while nothing is chosen, on an earlier visit, and where what was chosen cannot be read.
func (q *question) remark() string {
	if q.page.Given.Kind == assessment.Unreadable {
		return q.page.Said()
	}
	if q.page.Fixed != "" {
		return q.page.Fixed
	}
	if q.note == nil && given(q.page, q.showing) == (stop{}) {
		return q.words.Question.NothingChosen
	}
	return ""
}

func (q *question) Hints() []key.Binding {
	if q.note != nil {
		return []key.Binding{q.keys.Keep}
	}
	up := q.keys.Tasks
	if q.page.At.Alone {
		up = q.keys.Esc
	}
	if q.page.Fixed != "" {
		return []key.Binding{q.keys.Back, q.keys.Why, up}
	}
	hints := []key.Binding{q.keys.Answer, q.keys.Back, q.keys.Later}
	if q.showing {
		hints = []key.Binding{q.keys.Show, q.keys.Correct, q.keys.Back, q.keys.Later}
	}
	if q.confirms() {
		hints = append(hints, q.keys.Confirm)
	}
	return append(hints, q.keys.Note, q.keys.Why, q.keys.Flag, up)
}

// allKeys are the keys for the page of all keys: the foot leaves out those that the choices themselves show.
func (q *question) allKeys() []key.Binding {
	if q.page.Fixed != "" {
		return append([]key.Binding{q.keys.Move}, q.Hints()...)
	}
	answers := []key.Binding{q.keys.Level, q.keys.NotSure, q.keys.DoesNotApply, q.keys.RatherNotSay}
	if q.showing {
		answers = []key.Binding{q.keys.Shown}
	}
	return slices.Concat(answers, []key.Binding{q.keys.Move, q.keys.Choose}, q.Hints()[1:])
}

func (q *question) Page() pages.Page { return q.page }

func (q *question) Typing() bool { return q.note != nil }
