package plain

import "strings"

// gather puts together what was pasted in several lines where a text of one's own is asked: the lines after the first would be taken for
// answers, and change what nobody meant to change. It says whether there is more to come, and gives the text once there is not.
func (c *conversation) gather(line heard) (text string, waits bool) {
	switch {
	case line.text != "":
		c.gathered = append(c.gathered, line.text)
		if !line.more {
			c.line(c.words.Gathered)
		}
		return "", true
	case line.more:
		return "", true
	default:
		text = strings.Join(c.gathered, "\n")
		c.gathered = nil
		return text, false
	}
}
