package plain

import "strings"

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
	_ = c.Store.SavePreference(briefPreference, kept) // for the next time; where that cannot be kept, it is so for this time
	return c.stay(said)
}

// once reads out choices that are the same wherever they stand: each time, or where one asked for it only the first. It says whether they
// were passed over.
func (c *conversation) once(choices []choice) (passed bool) {
	passed = c.unsaid(choices)
	if !passed {
		c.numbered(choices)
	}
	return passed
}

// together says sentences, each on a line of its own or, where one asked for few lines, on one.
func (c *conversation) together(sentences ...string) {
	if c.terse {
		sentences = []string{strings.Join(sentences, " ")}
	}
	for _, each := range sentences {
		c.line(each)
	}
}

// unsaid says that choices are passed over, as they were heard before.
func (c *conversation) unsaid(choices []choice) bool {
	var names []string
	for _, each := range choices {
		names = append(names, each.names[0])
	}
	list := strings.Join(names, "\n")
	heard := c.heardChoices[list]
	c.heardChoices[list] = true
	return heard && c.terse && !c.repeating
}

// repeat reads the page out again, with all its choices.
func (c *conversation) repeat() page {
	c.repeating = true
	c.current.say()
	c.repeating = false
	return c.current
}
