package plain

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// choice is something that can be typed at a prompt: one of the answers, or a command.
type choice struct {
	key     string                 // a number or a letter; "" where it has none
	names   []string               // its words, the usual one first
	does    string                 // for help; "" where the page has said it already
	command bool                   // no answer: it can be typed by the start of a word, and not by some part of it
	enter   bool                   // an empty line means it too
	act     func() page            // does it, and gives the page that comes next
	with    func(text string) page // does it with what was typed after it; nil where nothing can be
}

// is says whether a text is the choice's key or one of its names, whole.
func (c choice) is(text string) bool {
	if c.key != "" && (strings.EqualFold(text, c.key) || fold(text) == fold(c.key) && fold(text) != "") {
		return true
	}
	return c.any(func(name string) bool { return name == fold(text) })
}

// any says whether one of the names is so, as fold gives it.
func (c choice) any(so func(name string) bool) bool {
	for _, name := range c.names {
		if name = fold(name); name != "" && so(name) {
			return true
		}
	}
	return false
}

// fold gives a text as it is compared: without regard to capitals, to marks on letters, to punctuation and to spaces.
func fold(text string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(text) {
		switch {
		case unicode.Is(unicode.Mn, r) || r == '\'' || r == '’':
		case unicode.IsLetter(r) || unicode.IsNumber(r):
			b.WriteRune(unicode.ToLower(r))
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// exactly gives the choices that a text names in full.
func exactly(choices []choice, text string) []choice {
	return which(choices, func(c choice) bool { return c.is(text) })
}

// nearly gives the choices that a text begins, or else the answers that it is a part of.
func nearly(choices []choice, text string) []choice {
	typed := fold(text)
	if typed == "" {
		return nil
	}
	found := which(choices, func(c choice) bool {
		return c.any(func(name string) bool { return strings.HasPrefix(name, typed) })
	})
	if len(found) > 0 || len([]rune(typed)) < 2 {
		return found
	}
	return which(choices, func(c choice) bool {
		return !c.command && c.any(func(name string) bool { return strings.Contains(name, typed) })
	})
}

// withText finds a command with something typed after it: "note: the treasurer knows", "rename 2". Without a colon the
// command must be a whole word, as a letter may well begin something else.
func withText(choices []choice, text string) (found choice, rest string, ok bool) {
	before, after, colon := strings.Cut(text, ":")
	if !colon {
		before, after, _ = strings.Cut(text, " ")
	}
	after = strings.TrimSpace(after)
	for _, c := range choices {
		word := c
		if !colon {
			word.key = ""
		}
		if c.with != nil && after != "" && word.is(strings.TrimSpace(before)) {
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
