package plain

// leave keeps that the person left of their own accord, and ends the conversation, with a sentence where there is one to say.
// What is kept, and how to come back, is said by whoever started it.
func (c *conversation) leave(said string) page {
	c.line(said)
	if form, ok := c.current.(*form); ok && form.unkept() {
		c.line(c.screens.Leaving.NotYet)
	}
	c.stack.Leave(c.current.shown())
	c.over = true
	return c.current
}

// interrupted is leave for Ctrl-C, which a terminal shows on the line that is being typed.
func (c *conversation) interrupted() {
	c.text.WriteByte('\n')
	c.leave("")
}
