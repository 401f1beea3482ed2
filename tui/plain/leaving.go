package plain

import (
	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"
)

// leave notes that the person left on purpose and ends the conversation, with a sentence if there is one to say, once it is settled what
// happens to what is not saved. The caller says what is kept, and how to come back.
func (c *conversation) leave(said string) page {
	c.ending(said)
	switch {
	case c.rescue(true):
	case c.stack.Held():
		c.line(c.Book.Rescue().First)
	default:
		c.over = true
	}
	return c.current
}

// ended is leave where the input has ended, and so nobody can be asked anything.
func (c *conversation) ended() {
	c.ending(c.words.Ended)
	c.over = true
}

func (c *conversation) ending(said string) {
	c.line(said)
	if form, ok := c.current.(*form); ok && form.unkept() {
		c.line(c.screens.Leaving.NotYet)
	}
	c.stack.Leave(c.current.shown())
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

// damaged ends the front if the file was found damaged after it was opened, and nothing was given by then that would be lost: then the
// program asks what to do about it, as at the start. It says whether it ends the front.
func (c *conversation) damaged() bool {
	if c.stack.Rescuing() {
		return false
	}
	err := c.Store.Unsaved().Damaged()
	if err != nil {
		c.leaveFor(fronts.Damaged{Err: err})
	}
	return err != nil
}
