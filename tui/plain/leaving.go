package plain

// leave keeps that the person left of their own accord, and ends the conversation with a sentence.
func (c *conversation) leave(said string) page {
	if form, ok := c.current.(*form); ok && form.unkept() {
		said = c.words.NotKeptYet + " " + said
	}
	c.line(said)
	c.stack.Leave(c.current.shown())
	c.over = true
	return c.current
}

// interrupted is leave for Ctrl-C, which a terminal shows on the line that is being typed.
func (c *conversation) interrupted() {
	c.text.WriteByte('\n')
	c.leave(c.words.Left)
}
