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

// reply is what was typed at a prompt, until it is known where it leads.
type reply struct {
	*voice
	to       prompt
	on       page                // where one stays when it leads nowhere
	commands func(p prompt) page // lists what can be typed
}

// leads gives the page that a line leads to.
func (r reply) leads(line heard) page {
	p, text := r.to, asked(line.text)
	switch {
	case line.noText:
		return r.stay(r.words.NoText)
	case line.noWords:
		return r.stay(r.words.Keys)
	case line.cut:
		return r.stay(r.words.Cut)
	case line.tooLong:
		return r.tooLong(cmp.Or(p.most, assessment.MaxNoteLength))
	case text == "":
		return r.enter()
	}
	if p.text != nil {
		return r.ownWords(text)
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
		return r.choose(found)
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
		return r.choose(found)
	}
	switch {
	case text == keyCommands:
		return r.commands(p)
	case otherScript(text):
		return r.stay(r.words.AnotherScript)
	default:
		return r.stay(content.Fill(r.words.NoSuch, "given", shorten(text)))
	}
}

// commanded says that a text, which names these choices in full, is a command, alone or with something after it.
func commanded(choices, found []choice, text string) bool {
	_, _, ok := withText(choices, text)
	return ok || slices.ContainsFunc(found, func(c choice) bool { return c.command })
}

// ownWords takes what was typed as it is, unless it is one of the commands, letter for letter.
func (r reply) ownWords(text string) page {
	literal := func(text string) []choice {
		return which(r.to.choices, func(c choice) bool {
			return slices.ContainsFunc(slices.Concat(c.names, []string{c.key}), func(name string) bool { return strings.EqualFold(name, text) })
		})
	}
	if found := literal(text); len(found) > 0 {
		return r.choose(found)
	}
	inside, inQuotes := quoted(text)
	switch looks, ok := r.looksLike(r.to.guard, cmp.Or(inside, text)); {
	case inQuotes && (ok || len(literal(inside)) > 0):
		text = inside
	case ok:
		return r.stay(content.Fill(r.words.LooksLike, "given", shorten(text), "command", looks))
	}
	if utf8.RuneCountInString(text) > r.to.most {
		return r.tooLong(r.to.most)
	}
	return r.to.text(text)
}

// stay says something and leaves it at that.
func (r reply) stay(text string) page {
	r.line(text)
	return r.on
}

func (r reply) tooLong(most int) page {
	r.sayTooLong(most)
	return r.on
}

func (r reply) enter() page {
	for _, choice := range r.to.choices {
		if choice.enter {
			return choice.act()
		}
	}
	return r.stay(cmp.Or(r.to.empty, r.words.Empty))
}

// choose does the one that was meant, or asks which.
func (r reply) choose(found []choice) page {
	if len(found) == 1 {
		return found[0].act()
	}
	r.saySeveral(found)
	return r.on
}

// sayTooLong says that a text has more characters than are taken.
func (v *voice) sayTooLong(most int) {
	v.line(content.Fill(v.words.TooLong, "count", v.book.Number(most)))
}

// mostNamed is how many choices are named when it is not clear which is meant: more could not be kept in mind.
const mostNamed = 6

// saySeveral names the choices that may be meant.
func (v *voice) saySeveral(found []choice) {
	var named []string
	for _, choice := range found[:min(len(found), mostNamed)] {
		named = append(named, v.name(choice))
	}
	if more := len(found) - mostNamed; more > 0 {
		named = append(named, v.book.Count(v.words.More, more))
	}
	v.line(content.Fill(v.words.Several, "choices", v.book.Series(named)))
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
