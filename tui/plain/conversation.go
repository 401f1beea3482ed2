package plain

import (
	"io"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// page is one thing that is read out or asked. A page moves on by giving the next one, as on the full screen; by giving
// itself it stays, and only asks again.
type page interface {
	// say reads the page out.
	say()
	// prompt is what is asked just now, and what can be typed.
	prompt() prompt
	// place is where the wizard opens again after it was cut off here.
	place() store.Place
}

// prompt is what stands before an answer is typed.
type prompt struct {
	kind    string // what is asked: the whole instructions are said once for each kind
	whole   string
	short   string
	choices []choice
	named   func(text string) []choice     // the choices for a text that is no command; nil where choices are all there are
	many    func(text string) (page, bool) // takes several choices at once; false when it can make nothing of the text
	text    func(text string) page         // takes words of one's own; nil where only the choices can be typed
	most    int                            // the most characters that text takes
}

// conversation is the whole program line by line: what every page needs, and which page is open.
type conversation struct {
	*speech
	book    *content.Book
	words   *content.Plain
	screens *content.Screens
	store   *store.Store
	current page
	kept    store.Place     // where the store knows the person to be
	told    map[string]bool // the kinds of prompts whose instructions were said
	over    bool
	full    bool // the person goes on on the full screen
}

func newConversation(book *content.Book, kept *store.Store, out io.Writer, utf8 bool) *conversation {
	return &conversation{speech: &speech{out: out, ascii: !utf8}, book: book, words: book.Plain(), screens: book.Screens(),
		store: kept, told: make(map[string]bool)}
}

// start reads out the first page: the one that the last session was cut off at, or the caseload.
func (c *conversation) start() {
	c.line(sentence(c.screens.Product))
	visit, place, cutOff := pages.Opening(c.book, c.store)
	if cutOff {
		c.line(c.screens.Tasks.Resumed)
		c.line(sentence(visit.Organisation().Name))
		c.current = c.at(visit, place)
	} else {
		c.line(c.screens.Caseload.Welcome)
		for _, sentence := range c.words.HowTo {
			c.line(sentence)
		}
		c.current = newCaseload(c)
	}
	c.kept, _ = c.store.Place()
	c.part()
	c.current.say()
}

// at gives the page of a place.
func (c *conversation) at(visit *pages.Visit, place store.Place) page {
	if place.Voice != 0 {
		visit = visit.AsVoice(place.Voice)
	}
	if of, ok := visit.Page(place); ok {
		return c.open(of)
	}
	switch place.Page {
	case pages.QuestionPage:
		if q, ok := newQuestion(c, visit, place.Question, nil); ok {
			return q
		}
	case pages.AboutPage:
		return newAbout(c, visit, place)
	case pages.CheckPage:
		return newCheck(c, visit)
	case pages.ResultsPage:
		return newResults(c, visit)
	case pages.RecommendationsPage:
		return newAdvice(c, visit)
	}
	return newTasks(c, visit)
}

// ask says what can be typed: in full the first time, and short after that.
func (c *conversation) ask() {
	p := c.current.prompt()
	if !c.told[p.kind] {
		c.told[p.kind] = true
		c.part()
		c.line(p.whole)
	}
	c.line(content.Fill(p.short, "help", keyHelp))
	c.flush()
}

// hear takes a line, does what it says, and keeps where that led.
func (c *conversation) hear(line heard) {
	if line.end {
		c.leave(c.words.Ended)
		return
	}
	next := c.understand(c.current.prompt(), line)
	if next != c.current {
		c.current = next
		c.part()
		next.say()
	}
	if place := c.current.place(); place != c.kept && !c.over {
		// A place that cannot be kept costs nothing but convenience.
		_ = c.store.SavePlace(place)
		c.kept = place
	}
}

// wrote says how a write went, and whether it held.
func (c *conversation) wrote(err error, said string) bool {
	if err != nil {
		said = content.Fill(c.book.Failures().NotSaved, "reason", c.book.Failures().Write)
	}
	c.line(said)
	return err == nil
}
