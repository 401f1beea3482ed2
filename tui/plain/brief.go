package plain

// briefPreference is the name under which it is kept that choices which stay the same are said once.
const (
	briefPreference = "line by line"
	briefly         = "brief"
)

// setBrief has choices that stay the same said once from now on, or each time.
func (c *conversation) setBrief(brief bool) page {
	c.terse = brief
	kept, said := "", c.words.Brief.Off
	if brief {
		kept, said = briefly, c.words.Brief.On
	}
	_ = c.Store.Preferences().Save(briefPreference, kept) // for the next time; where that cannot be kept, it is so for this time
	return c.stay(said)
}

// repeat reads the page out again, with all its choices.
func (c *conversation) repeat() page {
	c.repeating = true
	c.current.say()
	c.repeating = false
	return c.current
}
