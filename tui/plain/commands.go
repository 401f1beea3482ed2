package plain

import (
	"cmp"
	"slices"

	"equalfooting/content"
	"equalfooting/tui/pages"
)

// The letters that give a command: the full screen's keys. The letters of answers come with the pages.
const (
	keyHelp   = "?"
	keyBack   = "b"
	keyQuit   = "q"
	keyNote   = "n"
	keyWhy    = "w"
	keyFlag   = "f"
	keyNew    = "n"
	keyRename = "r"
	keyDelete = "d"
)

// command makes a choice of one of the words that can be typed.
func command(key string, words content.PlainCommand, act func() page) choice {
	return choice{key: key, names: words.Words, does: words.Does, command: true, act: act}
}

// answers makes choices of a page's options, numbered or lettered as the page has them.
func answers(options []pages.Option, choose func(pages.Option) page) []choice {
	list := make([]choice, len(options))
	for i, o := range options {
		list[i] = choice{key: o.Key, names: slices.Compact([]string{o.Name, cmp.Or(o.Short, o.Name)}), does: o.Means, act: func() page { return choose(o) }}
	}
	return list
}

// back is the command to go back.
func (c *conversation) back(act func() page) choice {
	return command(keyBack, c.words.Commands.Back, act)
}

// next is the command to go on in what is read; an empty line means it too.
func (c *conversation) next(act func() page) choice {
	next := command("", c.words.Commands.Next, act)
	next.enter = true
	return next
}

// skip is the command to go on from what is asked without another answer; where enter is set an empty line means it
// too.
func (c *conversation) skip(enter bool, act func() page) choice {
	skip := command("", c.words.Commands.Skip, act)
	skip.enter = enter
	return skip
}

// everywhere are the commands that every page has, after the page's own; at is the page's place.
func (c *conversation) everywhere(at pages.Place, own ...choice) []choice {
	words := c.words.Commands
	goTo := func(place pages.Place) func() page {
		return func() page { return c.follow(pages.GoTo(place)) }
	}
	if at.Case != 0 {
		own = append(own, command("", words.Tasks, goTo(pages.Place{Page: pages.TasksPage, Case: at.Case, View: at.View})))
	}
	fullWords := command("", words.FullWords, func() page { return c.setBrief(false) })
	fullWords.whole = true
	return append(own,
		command("", words.List, c.all),
		command("", words.Repeat, c.repeat),
		command("", words.Brief, func() page { return c.setBrief(true) }),
		fullWords,
		command("", words.Glossary, func() page { c.glossary.say(c.speaks()); return c.current }),
		command("", content.PlainCommand{Words: c.Book.Passphrase().Lock.Words, Does: c.Book.Passphrase().Lock.Means}, c.lock),
		command(keyHelp, words.Help, func() page { help{c.voice, c.Desk, c.current}.say(); return c.current }),
		command(keyQuit, words.Quit, func() page { return c.leave("") }),
	)
}
