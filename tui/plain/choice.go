package plain

import (
	"strconv"
	"strings"

	"equalfooting/assessment"
)

// choice is something that can be typed at a prompt: one of the answers, or a command.
type choice struct {
	key     string                 // a number or a letter; "" where it has none
	names   []string               // its words, the usual one first
	does    string                 // for help; "" where the page has said it already
	command bool                   // no answer: it can be typed by the start of a word, and not by some part of it
	whole   bool                   // only all of a word means it: its start is an answer's somewhere
	enter   bool                   // an empty line means it too
	act     func() page            // does it, and gives the page that comes next
	with    func(text string) page // does it with what was typed after it; nil where nothing can be
}

// is says whether a text, which is typed when folded, is the choice's key or one of its names, whole.
func (c choice) is(text, typed string) bool {
	if c.key != "" && (strings.EqualFold(text, c.key) || typed != "" && assessment.Folded(c.key) == typed) {
		return true
	}
	return c.any(func(name string) bool { return name == typed })
}

// any says whether one of the names is so, as assessment.Folded gives it.
func (c choice) any(so func(name string) bool) bool {
	for _, name := range c.names {
		if name = assessment.Folded(name); name != "" && so(name) {
			return true
		}
	}
	return false
}

// meant gives the choices that a text names in full, or else nearly.
func meant(choices []choice, text string) []choice {
	if found := exactly(choices, text); len(found) > 0 {
		return found
	}
	return nearly(choices, text)
}

// exactly gives the choices that a text names in full. A number means the row that it stands before, even if something else has that
// number as its name: otherwise there would be no way to that row.
func exactly(choices []choice, text string) []choice {
	typed := assessment.Folded(text)
	found := which(choices, func(c choice) bool { return c.is(text, typed) })
	if _, err := strconv.Atoi(typed); err == nil && len(found) > 1 {
		if numbered := which(found, func(c choice) bool { return c.key == typed }); len(numbered) == 1 {
			return numbered
		}
	}
	return found
}

// nearly gives the choices that begin with a text, or else the answers whose name contains it: the short name if there are two, because a
// word may well be in a whole sentence by chance.
func nearly(choices []choice, text string) []choice {
	typed := assessment.Folded(text)
	if typed == "" {
		return nil
	}
	found := which(choices, func(c choice) bool {
		return !c.whole && c.any(func(name string) bool { return strings.HasPrefix(name, typed) })
	})
	if len(found) > 0 || len([]rune(typed)) < 2 {
		return found
	}
	return which(choices, func(c choice) bool {
		c.names = c.names[max(0, len(c.names)-1):]
		return !c.command && c.any(func(name string) bool { return strings.Contains(name, typed) })
	})
}

// withText finds a command with something typed after it: "note: the treasurer knows", "rename 2". Without a colon the
// command must be its whole words, as a letter may well begin something else.
func withText(choices []choice, text string) (found choice, rest string, ok bool) {
	if before, after, colon := strings.Cut(text, ":"); colon {
		if found, rest, ok = withTextAfter(choices, before, after); ok {
			return found, rest, ok
		}
	}
	var worded []choice
	for _, c := range choices {
		if c.with != nil {
			c.key = ""
			worded = append(worded, c)
		}
	}
	words := strings.Fields(text)
	for count := min(len(words)-1, mostWords); count > 0 && !ok; count-- {
		found, rest, ok = withTextAfter(worded, strings.Join(words[:count], " "), strings.Join(words[count:], " "))
	}
	return found, rest, ok
}

// mostWords is the most words that a command has.
const mostWords = 4

func withTextAfter(choices []choice, before, after string) (found choice, rest string, ok bool) {
	before, after = strings.TrimSpace(before), strings.TrimSpace(after)
	typed := assessment.Folded(before)
	for _, c := range choices {
		if c.with != nil && after != "" && c.is(before, typed) {
			return c, after, true
		}
	}
	return choice{}, "", false
}

func which(choices []choice, so func(choice) bool) []choice {
	var found []choice
	for _, c := range choices {
		if so(c) {
			found = append(found, c)
		}
	}
	return found
}

// quoted gives what stands between quotation marks, where that is all of a text.
func quoted(text string) (string, bool) {
	if len(text) < 3 || text[0] != '"' || text[len(text)-1] != '"' {
		return "", false
	}
	return strings.TrimSpace(text[1 : len(text)-1]), true
}
