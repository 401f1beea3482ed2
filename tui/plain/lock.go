package plain

import (
	"time"

	"equalfooting/content"
	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"
)

// idleLook is how often it is looked whether somebody still types.
const idleLook = 10 * time.Second

// halfPreference is the name under which a line that was not ended is kept while the program is locked.
const halfPreference = "half a line"

// isIdle says that nobody has typed for long enough. The time is the clock's, which goes on while a laptop is shut.
func (c *conversation) isIdle() bool {
	patience := fronts.Idle(c.Store)
	return patience > 0 && c.Store.Now().Round(0).Sub(c.lastHeard) >= patience
}

// lockIdle ends the conversation to have what is kept locked, and keeps the half line that was typed.
func (c *conversation) lockIdle(half string) {
	if half != "" {
		_ = c.Store.Preferences().Save(halfPreference, half) // where that cannot be kept it is lost, but nobody else reads it
	}
	c.leaveFor(fronts.LockIdle)
}

// sayHalf says the line that was being typed when the program locked itself.
func (c *conversation) sayHalf() {
	half := c.Store.Preferences().Get(halfPreference)
	if half == "" {
		return
	}
	c.line(content.Fill(c.Book.Passphrase().HalfLine, "text", half))
	_ = c.Store.Preferences().Save(halfPreference, "")
}

// leaveFor ends the conversation for something after which it goes on.
func (c *conversation) leaveFor(errand error) page {
	c.errand, c.over = errand, true
	return c.current
}

// lock has what is kept locked; where there is no passphrase, it leads to the page about it.
func (c *conversation) lock() page {
	if c.Store.Passphrase().IsSet() {
		return c.leaveFor(fronts.Lock)
	}
	return c.follow(pages.GoTo(pages.Place{Page: pages.PassphrasePage}).And(c.Book.Passphrase().NoLock))
}
