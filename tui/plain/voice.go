package plain

import (
	"strings"

	"equalfooting/content"
	"equalfooting/tui/pages"
)

// voice puts into lines what pages are made of: texts, lists, choices, and what was kept. It passes over choices that were heard before,
// if the person asked for that.
type voice struct {
	*speech
	book         *content.Book
	words        *content.Plain
	terse        bool            // choices that stay the same are said once
	heardChoices map[string]bool // those that were said
	told         map[string]bool // the kinds of prompts whose instructions were said
	repeating    bool            // the page is read out whole, as the person asked for that
}

// tell says that something could not be read or done; nothing where there is no error.
func (v *voice) tell(err error) {
	if err != nil {
		v.line(v.book.Explain(err))
	}
}

// numbered reads out choices, one on a line.
func (v *voice) numbered(choices []choice) {
	for _, each := range choices {
		v.line(content.Fill(v.words.Numbered, "key", each.key, "name", each.names[0]))
	}
}

// once reads out choices that are the same everywhere: each time or, if the person asked for that, only the first time. It says whether
// they were passed over.
func (v *voice) once(choices []choice) (passed bool) {
	passed = v.unsaid(choices)
	if !passed {
		v.numbered(choices)
	}
	return passed
}

// unsaid says that choices are passed over, as they were heard before.
func (v *voice) unsaid(choices []choice) bool {
	var names []string
	for _, each := range choices {
		names = append(names, each.names[0])
	}
	list := strings.Join(names, "\n")
	heard := v.heardChoices[list]
	v.heardChoices[list] = true
	return heard && v.terse && !v.repeating
}

// together says sentences, each on a line of its own or, where one asked for few lines, on one.
func (v *voice) together(sentences ...string) {
	if v.terse {
		sentences = []string{strings.Join(sentences, " ")}
	}
	for _, each := range sentences {
		v.line(each)
	}
}

// sayLength says how long a list is of which only some rows are read out, from the first on.
func (v *voice) sayLength(count, from, to int) {
	v.line(content.Fill(v.words.Listing.Length, "count", v.book.Number(count), "from", v.book.Number(from+1), "to", v.book.Number(to)))
}

// sayMore says how many rows are still to come, where there are any.
func (v *voice) sayMore(count int) {
	if count > 0 {
		v.line(v.book.Count(v.words.Listing.More, count))
	}
}

// also tells of a page's commands: most people will not ask for help first.
func (v *voice) also(commands []pages.Command) string {
	words := v.words.Listing
	var all, onRow []string
	for _, each := range commands {
		word := each.Words.Words[0]
		all = append(all, word)
		if each.OnRow {
			onRow = append(onRow, word)
		}
	}
	var said string
	if len(all) > 0 {
		said = " " + content.Fill(words.Also, "words", v.book.Either(all))
	}
	if len(onRow) > 0 {
		said += " " + content.Fill(words.OnRow, "words", v.book.Either(onRow), "example", onRow[0]+" "+number(1))
	}
	return said
}

// sayPrompt says what can be typed: in full the first time, and short after that.
func (v *voice) sayPrompt(p prompt) {
	if !v.told[p.kind] {
		v.told[p.kind] = true
		v.part()
		v.line(p.whole)
	}
	v.line(content.Fill(p.short, "help", keyHelp))
	v.flush()
}
