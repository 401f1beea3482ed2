package plain

import (
	"slices"
	"strings"
	"unicode"

	"equalfooting/content"
	"equalfooting/tui/pages"
)

// keyCommands is the number by which the commands are listed, to be chosen by their numbers: a keyboard of another script has none of
// the letters of their words.
const keyCommands = "0"

// commanding asks which of a page's commands is meant.
type commanding struct {
	*conversation
	from page
	list []choice
}

// commands lists the commands that can be typed on the page that is open.
func (c *conversation) commands(p prompt) page {
	asks := &commanding{conversation: c, from: c.current}
	for _, each := range p.choices {
		if !each.command || len(each.names) == 0 || each.does == "" {
			continue
		}
		act := each.act
		asks.list = append(asks.list, choice{key: number(len(asks.list) + 1), names: []string{content.Fill(c.words.Help.Row, "typed", each.names[0], "does", each.does)},
			act: func() page {
				c.current = asks.from // what a command does, it does on that page
				return act()
			}})
	}
	return asks
}

func (a *commanding) here() []string { return append([]string{a.words.Help.Title}, a.from.here()...) }

func (a *commanding) say() {
	a.line(a.words.Help.Title)
	a.numbered(a.list)
}

func (a *commanding) prompt() prompt {
	words := a.words.Help.Which
	return prompt{kind: "commands", whole: words.Whole, short: words.Short, choices: append(slices.Clip(a.list), choice{key: keyCommands, enter: true, act: a.leaveIt})}
}

func (a *commanding) leaveIt() page {
	a.line(a.words.Kept)
	a.current = a.from
	return a.from
}

func (a *commanding) shown() pages.Page { return a.from.shown() }

// otherScript says that there are letters in a text, and that none is Latin.
func otherScript(text string) bool {
	latin := func(r rune) bool { return unicode.Is(unicode.Latin, r) }
	return strings.ContainsFunc(text, unicode.IsLetter) && !strings.ContainsFunc(text, latin)
}

// asked gives the sign that asks for help as it is typed on keyboards of other scripts.
func asked(text string) string {
	switch text {
	case "؟", "？", "\u037e", "՞", "፧":
		return keyHelp
	default:
		return text
	}
}
