package plain

import "strings"

// gathering puts together the lines of a pasted text when a page asks for people's own words: otherwise the lines after the first would
// be taken for answers, and change what nobody meant to change.
type gathering struct {
	*voice
	lines []string // until the text ends
}

// takes says that a line is part of such a text, or ends it.
func (g *gathering) takes(p prompt, line heard) bool {
	return p.text != nil && !line.noText && !line.tooLong && (line.more && line.text != "" || g.lines != nil)
}

// add says whether there is more to come, and gives the text once there is not.
func (g *gathering) add(line heard) (text string, waits bool) {
	switch {
	case line.text != "":
		g.lines = append(g.lines, line.text)
		if !line.more {
			g.line(g.words.Gathered)
		}
		return "", true
	case line.more:
		return "", true
	default:
		text = strings.Join(g.lines, "\n")
		g.lines = nil
		return text, false
	}
}
