package plain

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// understand gives the page that a line leads to.
func (c *conversation) understand(p prompt, line heard) page {
	text := asked(line.text)
	switch {
	case line.noText:
		return c.stay(c.words.NoText)
	case line.noWords:
		return c.stay(c.words.Keys)
	case line.cut:
		return c.stay(c.words.Cut)
	case line.tooLong:
		return c.tooLong(cmp.Or(p.most, assessment.MaxNoteLength))
	case text == "":
		return c.enter(p)
	}
	if p.text != nil {
		return c.ownWords(p, text)
	}
	text = pages.Digits(text)
	if p.rows != nil {
		p.choices = append(p.rows(text), p.choices...)
	}
	found := exactly(p.choices, text)
	if p.named != nil && !commanded(p.choices, found, text) {
		p.choices = p.named(text)
		found = exactly(p.choices, text)
	}
	if len(found) > 0 {
		return c.choose(found)
	}
	if found, rest, ok := withText(p.choices, text); ok {
		return found.with(rest)
	}
	if p.many != nil {
		if next, ok := p.many(text); ok {
			return next
		}
	}
	if found := nearly(p.choices, text); len(found) > 0 {
		return c.choose(found)
	}
	switch {
	case text == keyCommands:
		return c.commands(p)
	case otherScript(text):
		return c.stay(c.words.AnotherScript)
	default:
		return c.stay(content.Fill(c.words.NoSuch, "given", shorten(text)))
	}
}

// commanded says that a text, which names these choices in full, is a command, alone or with something after it.
func commanded(choices, found []choice, text string) bool {
	_, _, ok := withText(choices, text)
	return ok || slices.ContainsFunc(found, func(c choice) bool { return c.command })
}

// ownWords takes what was typed as it is, unless it is one of the commands, letter for letter.
func (c *conversation) ownWords(p prompt, text string) page {
	literal := func(text string) []choice {
		return which(p.choices, func(c choice) bool {
			return slices.ContainsFunc(slices.Concat(c.names, []string{c.key}), func(name string) bool { return strings.EqualFold(name, text) })
		})
	}
	if found := literal(text); len(found) > 0 {
		return c.choose(found)
	}
	inside, inQuotes := quoted(text)
	switch looks, ok := c.looksLike(p.guard, cmp.Or(inside, text)); {
	case inQuotes && (ok || len(literal(inside)) > 0):
		text = inside
	case ok:
		return c.stay(content.Fill(c.words.LooksLike, "given", shorten(text), "command", looks))
	}
	if utf8.RuneCountInString(text) > p.most {
		return c.tooLong(p.most)
	}
	return p.text(text)
}

// stay says something and leaves it at that.
func (c *conversation) stay(text string) page {
	c.line(text)
	return c.current
}

func (c *conversation) tooLong(most int) page {
	return c.stay(content.Fill(c.words.TooLong, "count", c.Book.Number(most)))
}

func (c *conversation) enter(p prompt) page {
	for _, choice := range p.choices {
		if choice.enter {
			return choice.act()
		}
	}
	return c.stay(cmp.Or(p.empty, c.words.Empty))
}

// mostNamed is how many choices are named when it is not clear which is meant: more could not be kept in mind.
const mostNamed = 6

// choose does the one that was meant, or asks which.
func (c *conversation) choose(found []choice) page {
	if len(found) == 1 {
		return found[0].act()
	}
	var named []string
	for _, choice := range found[:min(len(found), mostNamed)] {
		named = append(named, c.name(choice))
	}
	if more := len(found) - mostNamed; more > 0 {
		named = append(named, c.Book.Count(c.words.More, more))
	}
	return c.stay(content.Fill(c.words.Several, "choices", c.Book.Series(named)))
}

// chooseFor does what is meant by a text after a command, or goes on to the page that asks which: a number typed then
// would mean something else on the page before it.
func (c *conversation) chooseFor(asking page, found []choice, text string) page {
	switch len(found) {
	case 0:
		return c.stay(content.Fill(c.words.NoSuch, "given", shorten(text)))
	case 1:
		return found[0].act()
	default:
		c.choose(found)
		return asking
	}
}

// name is how a choice is named to a person, with what chooses it for certain. It stands within a sentence.
func (v *voice) name(choice choice) string {
	name := strings.TrimSuffix(choice.names[0], ".")
	if choice.key == "" {
		return name
	}
	return v.book.List(choice.key, name)
}

// mostQuoted is how much of a line is said back.
const mostQuoted = 40

func shorten(text string) string {
	if letters := []rune(text); len(letters) > mostQuoted {
		return string(letters[:mostQuoted]) + "..."
	}
	return text
}
