package plain

import "equalfooting/tui/fronts"

// lookOver looks over the file while the first page is read out, where that was not done when it was opened.
func (c *conversation) lookOver() {
	c.Store.LookOver()
	c.damaged()
}

// damaged ends the front where the file was found damaged since it was opened, and nothing was given by then that would be lost: what is to
// become of it is asked as at the start. It says whether it does.
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
