package plain

import (
	"io"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/places"
)

// page is one thing that is read out or asked. A page moves on by giving the next one, as on the full screen; by giving
// itself it stays, and only asks again.
type page interface {
	// say reads the page out.
	say()
	// prompt is what is asked just now, and what can be typed.
	prompt() prompt
	// shown is what is read out, or what lies under it.
	shown() pages.Page
	// here says where the person is, from what is asked just now to what that belongs to.
	here() []string
}

// prompt is what stands before an answer is typed.
type prompt struct {
	kind    string // what is asked: the whole instructions are said once for each kind
	whole   string
	short   string
	empty   string // said to an empty line that means nothing; "" for what is said everywhere
	choices []choice
	rows    func(text string) []choice     // choices of which there may be thousands: those that a text may mean, before the others
	named   func(text string) []choice     // the choices for a text that is no command; nil where choices are all there are
	many    func(text string) (page, bool) // takes several choices at once; false when it can make nothing of the text
	text    func(text string) page         // takes words of one's own; nil where only the choices can be typed
	most    int                            // the most characters that text takes
	guard   guard                          // what is not taken for such words
}

// conversation is the whole program line by line: what every page needs, and which page is open.
type conversation struct {
	*voice
	pages.Desk
	screens *content.Screens
	stack   *pages.Stack
	current page
	readOut map[pages.Place]*pages.Listing // the listings whose rows were, as they were then
	looked  looked                         // on the list

	over   bool
	errand error // what it ends for, to come back; nil for nothing

	gathered *gathering // a text that was pasted in several lines
	draft    *draft
	glossary *glossary
	idle     *idle
	behind   behind
}

func newConversation(book *content.Book, st *store.Store, out io.Writer, utf8 bool) *conversation {
	voice := &voice{speech: &speech{out: out, width: func() int { return measureOf(out) }, ascii: !utf8}, book: book, words: book.Plain(),
		terse: st.Preferences().Get(briefPreference) == briefly, heardChoices: make(map[string]bool), told: make(map[string]bool)}
	desk := pages.Desk{Book: book, Store: st}
	return &conversation{voice: voice, Desk: desk, screens: book.Screens(), behind: behind{voice: voice, Desk: desk},
		readOut: make(map[pages.Place]*pages.Listing), gathered: &gathering{voice: voice},
		draft: &draft{voice, st.Session(), st.Session().Draft()}, glossary: &glossary{voice: voice}, idle: &idle{st: st}}
}

// start reads out the first page: the one that the last session was cut off at, or the caseload.
func (c *conversation) start() {
	c.line(sentence(c.screens.Product))
	for _, damage := range c.Store.Damage() {
		c.line(c.Book.Explain(damage))
	}
	var resumed bool
	c.stack, resumed = pages.Start(c.Desk, places.Routes())
	shown, err := c.stack.Show()
	if c.damaged() {
		return
	}
	if err != nil { // it was read a moment ago, so only the file itself can be at fault
		panic(err)
	}
	if resumed {
		c.line(c.screens.Tasks.Resumed)
		if of, err := c.Case(c.stack.Top()); err == nil {
			c.line(sentence(of.Name()))
		}
	} else {
		c.line(c.screens.Caseload.Welcome)
		for _, sentence := range c.words.HowTo {
			c.line(sentence)
		}
	}
	c.current = c.open(shown)
	c.part()
	c.current.say()
	if half := c.idle.takeHalf(); half != "" {
		c.line(content.Fill(c.Book.Passphrase().HalfLine, "text", half))
	}
	c.idle.starts()
}

// ask asks what comes next.
func (c *conversation) ask() { c.sayPrompt(c.current.prompt()) }

// hear takes a line, does what it says, and keeps where that led.
func (c *conversation) hear(line heard) {
	c.idle.starts()
	if line.end {
		c.ended()
		return
	}
	p := c.current.prompt()
	if c.gathered.takes(p, line) {
		text, waits := c.gathered.add(line)
		if waits {
			return
		}
		line.text = text
	}
	next := reply{c.voice, p, c.current, c.commands}.leads(line)
	if next != c.current {
		c.current = next
		c.part()
		next.say()
	}
	if !c.over {
		c.stack.Keep(c.current.shown())
		c.rescue(false)
	}
}

// rescue opens the page that offers to save everything in another place, if that has to be done now, and ends the conversation once it is
// done. It says whether the person has to stay.
func (c *conversation) rescue(leaving bool) bool {
	if c.damaged() {
		return true
	}
	switch shown, opens := c.stack.Rescue(leaving); {
	case opens:
		if c.current.shown().Where().Page == pages.RescuePage {
			c.line(c.Book.Rescue().First)
		}
		c.current = c.open(shown)
		c.part()
		c.current.say()
		return true
	case !leaving && c.stack.Over():
		c.leave("")
	}
	return false
}

// wrote says how a write went, and whether it held.
func (c *conversation) wrote(err error, said string) bool {
	if err != nil {
		said = c.Book.Explain(err)
	}
	if err == nil || c.Store.Unsaved().Lost() == nil { // otherwise the page that comes says it
		c.line(said)
	}
	return err == nil
}

// stay says something and leaves it at that.
func (c *conversation) stay(text string) page {
	c.line(text)
	return c.current
}

func (c *conversation) tooLong(most int) page {
	c.sayTooLong(most)
	return c.current
}

// chooseFor does what a text after a command means, or goes on to the page that asks which: on the page before it, a number typed then
// would mean something else.
func (c *conversation) chooseFor(asking page, found []choice, text string) page {
	switch len(found) {
	case 0:
		return c.stay(content.Fill(c.words.NoSuch, "given", shorten(text)))
	case 1:
		return found[0].act()
	default:
		c.saySeveral(found)
		return asking
	}
}

// speaks is the book as it speaks to the organisation that is open.
func (c *conversation) speaks() *content.Book {
	if of, err := c.Case(c.stack.Top()); err == nil {
		return of.Book
	}
	return c.Book
}
