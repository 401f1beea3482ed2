package bidi

import (
	"regexp"
	"strings"
	"sync"
)

// columns are where what stands at the right of a line begins.
var columns = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`  +`) })

// OnScreen returns lines as they go to a terminal. Terminals that reverse right-to-left letters do so over a whole line, and few of them
// know isolates; the others show a box for such marks. Both know the mark that counts as a letter of ours: it goes at the start of a line,
// around each isolated text and between columns, so that the line begins at the left and what is at its right stays there. It takes no
// room, and comes after the spaces: a terminal attaches it to what it drew just before, and before the first column there is nothing. A
// line without right-to-left letters has no marks at all.
func OnScreen(text string) string {
	if !Has(text) {
		return Bare(text)
	}
	const mark = string(leftToRight)
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if !Has(line) {
			lines[i] = Bare(line)
			continue
		}
		line = strings.Map(func(r rune) rune {
			switch {
			case r == Open || r == Close:
				return leftToRight
			case Turns(r):
				return -1
			}
			return r
		}, line)
		line = columns().ReplaceAllString(line, "$0"+mark)
		if begins := strings.TrimLeft(line, " "); !strings.HasPrefix(begins, mark) {
			line = line[:len(line)-len(begins)] + mark + begins
		}
		for strings.Contains(line, mark+mark) {
			line = strings.ReplaceAll(line, mark+mark, mark)
		}
		lines[i] = line
	}
	return strings.Join(lines, "\n")
}
