package plain

import (
	"cmp"
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// form asks for one thing after the other, one field on a page.
type form struct {
	*conversation
	form  *pages.Form
	field pages.Field
}

// newForm is the page of the field that a form asks now.
func newForm(c *conversation, of *pages.Form) *form {
	f := &form{conversation: c, form: of, field: of.Field()}
	f.field.Options = slices.Clone(f.field.Options)
	for i := range f.field.Options {
		f.field.Options[i].Key = number(i + 1)
	}
	return f
}

func (f *form) here() []string { return []string{f.field.Label, f.form.Position()} }

func (f *form) say() {
	f.line(sentence(f.form.Position()))
	f.line(sentence(f.field.Label))
	if f.field.Kind != pages.Many { // how to tick is another thing here
		f.line(f.field.Hint)
	}
	f.once(answers(f.field.Options, nil))
	f.sayGiven()
	f.draft.say(f.form.Where())
}

// sayGiven says what is kept of the field, where something is; a text of several lines as it stands.
func (f *form) sayGiven() {
	given, words := f.given(), f.words.Form.Given
	if strings.Contains(given, "\n") {
		f.line(content.Fill(words, "answer", ""))
		for line := range strings.Lines(given) {
			f.line(line)
		}
	} else if given != "" {
		f.line(sentence(content.Fill(words, "answer", given)))
	}
}

// given words what is kept of the field; "" where nothing is.
func (f *form) given() string { return f.field.Given(f.Book) }

// saidBack words an answer that was kept; the choice to leave something unsaid is one as well.
func (f *form) saidBack(values []string) string {
	answered := f.field
	answered.Values = values
	said := answered.Given(f.Book)
	switch i := slices.IndexFunc(answered.Options, func(o pages.Option) bool { return o.Value == "" }); {
	case f.typing() && said != "":
		said = cmp.Or(f.form.SaidBack(answered), said)
	case said == "" && i >= 0:
		said = answered.Options[i].Name
	}
	return f.keptAs(said)
}

// typing says that the field takes words of one's own.
func (f *form) typing() bool { return f.field.Kind == pages.OneLine || f.field.Kind == pages.Long }

func (f *form) prompt() prompt {
	words := f.words.Form
	keep := f.skip(true, f.keep)
	own := []choice{keep, f.back(f.goBack)}
	var p prompt
	first := words.First.Text
	switch f.field.Kind {
	case pages.One:
		first = words.First.One
		p = prompt{kind: "one", whole: words.One.Whole, short: words.One.Short}
		own = append(answers(f.field.Options, f.one), own...)
	case pages.Many:
		first = words.First.Many
		p = prompt{kind: "many", whole: words.Many.Whole, short: words.Many.Short, many: f.many}
		own = append(answers(f.field.Options, f.one), own...)
		own = append(own, command("", f.words.Commands.None, func() page { return f.answer(nil) }))
	case pages.Long:
		p = prompt{kind: "long", whole: words.Long.Whole, short: words.Long.Short}
	default:
		p = prompt{kind: "text", whole: words.Text.Whole, short: words.Text.Short}
	}
	if f.given() == "" { // there is nothing to be left as it is
		p.kind, p.whole = p.kind+", first", first
		if !f.field.Required {
			p.kind, p.whole = p.kind+", optional", first+" "+words.First.LeaveOut
		}
	}
	if f.typing() {
		p.text, p.most = func(text string) page { return f.answer([]string{text}) }, cmp.Or(f.field.Most, assessment.MaxNoteLength)
		switch {
		case f.field.Number:
			p.guard = commandsAlone
		case f.field.Kind == pages.OneLine:
			p.guard = commandsWithColon
		}
		own = append(own, command("", f.words.Commands.Clear, func() page { return f.answer([]string{""}) }))
	}
	own = append(own, f.draft.commands(f.form.Where(), f, func(d store.Draft) page { return f.answer([]string{d.Text}) })...)
	p.choices = f.everywhere(f.form.Where(), own...)
	return p
}

func (f *form) one(o pages.Option) page { return f.answer([]string{o.Value}) }

// many takes the numbers of several answers at once.
func (f *form) many(text string) (page, bool) {
	var values []string
	for _, number := range strings.FieldsFunc(assessment.Digits(text), func(r rune) bool { return strings.ContainsRune(" ,;.،؛、，", r) }) {
		i := slices.IndexFunc(f.field.Options, func(o pages.Option) bool { return o.Key == number })
		if i < 0 && strings.TrimSpace(f.Book.Language().And) != number {
			return nil, false
		}
		if i >= 0 {
			values = append(values, f.field.Options[i].Value)
		}
	}
	return f.answer(values), true
}

// keep goes on with what is there.
func (f *form) keep() page {
	if f.field.Required && f.field.Kind == pages.One && f.given() == "" {
		return f.stay(f.words.Form.Must)
	}
	return f.goOn(f.field.Values, false)
}

func (f *form) answer(values []string) page {
	field := f.field
	next := f.take(values)
	if next != page(f) { // it was kept
		for _, means := range field.Meaning(values) {
			f.line(means)
		}
	}
	return next
}

// take keeps an answer that was given.
func (f *form) take(values []string) page {
	return f.goOn(values, !f.field.Passing && !f.field.Told)
}

// goOn keeps an answer and goes on to the next field. With saying it reads back what is kept now, unless there is too little of a new
// organisation to keep.
func (f *form) goOn(values []string, saying bool) page {
	missing, err := f.form.Answer(values)
	switch {
	case missing != "":
		return f.stay(missing)
	case err != nil || f.form.Kept():
		said := ""
		if saying && err == nil {
			said = f.saidBack(values)
		}
		if !f.wrote(err, said) {
			return f
		}
	}
	if !f.form.Ended() {
		return newForm(f.conversation, f.form)
	}
	return f.finish()
}

// finish goes on after the last field; where that leads nowhere, the form stays on it.
func (f *form) finish() page {
	return f.follow(f.form.Finish())
}

func (f *form) goBack() page {
	if f.form.Back() {
		return newForm(f.conversation, f.form)
	}
	return f.follow(f.form.Leave())
}

// unkept says that something was typed that is too little to be kept.
func (f *form) unkept() bool { return !f.form.Kept() && f.form.Named() != "" }

func (f *form) shown() pages.Page { return f.form }
