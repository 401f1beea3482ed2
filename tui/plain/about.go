package plain

import (
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// about asks about the organisation, one field after the other.
type about struct {
	*conversation
	form  *pages.Form
	field pages.Field
}

// newAbout opens the form at the field that the place names, if it names one.
func newAbout(c *conversation, visit *pages.Visit, place store.Place) *about {
	form := pages.NewForm(c.book, c.store, visit)
	form.Resume(place)
	return aboutField(c, form)
}

// aboutField is the page of the field that is asked now.
func aboutField(c *conversation, form *pages.Form) *about {
	a := &about{conversation: c, form: form, field: form.Field()}
	a.field.Options = slices.Clone(a.field.Options)
	for i := range a.field.Options {
		a.field.Options[i].Key = number(i + 1)
	}
	return a
}

func (a *about) say() {
	a.line(sentence(a.form.Position()))
	a.line(a.field.Label)
	if a.field.Kind != pages.Many { // how to tick is another thing here
		a.line(a.field.Hint)
	}
	a.numbered(answers(a.field.Options, nil))
	if given := a.given(); given != "" {
		a.line(content.Fill(a.words.About.Given, "answer", given))
	}
}

// given words what is kept of the field; "" where nothing is.
func (a *about) given() string {
	if a.field.Kind == pages.Text {
		return a.field.Values[0]
	}
	var names []string
	for _, option := range a.field.Options {
		if option.Value != "" && slices.Contains(a.field.Values, option.Value) {
			names = append(names, option.Name)
		}
	}
	return strings.Join(names, a.words.Between)
}

func (a *about) prompt() prompt {
	words := a.words.About
	keep := a.skip(true, a.keep)
	own := []choice{keep, a.back(a.goBack)}
	var p prompt
	switch a.field.Kind {
	case pages.One:
		p = prompt{kind: "one", whole: words.One.Whole, short: words.One.Short}
		own = append(answers(a.field.Options, a.one), own...)
	case pages.Many:
		p = prompt{kind: "many", whole: words.Many.Whole, short: words.Many.Short, many: a.many}
		own = append(answers(a.field.Options, a.one), own...)
		own = append(own, command("", a.words.Commands.None, func() page { return a.answer(nil) }))
	default:
		p = prompt{kind: "text", whole: words.Text.Whole, short: words.Text.Short,
			text: func(text string) page { return a.answer([]string{text}) }, most: assessment.MaxNameLength}
		own = append(own, command("", a.words.Commands.Clear, func() page { return a.answer([]string{""}) }))
	}
	p.choices = a.everywhere(a.form.Visit(), own...)
	return p
}

func (a *about) one(o pages.Option) page { return a.answer([]string{o.Value}) }

// many takes the numbers of several answers at once.
func (a *about) many(text string) (page, bool) {
	var values []string
	for _, number := range strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == ',' || r == ';' || r == '.' }) {
		i := slices.IndexFunc(a.field.Options, func(o pages.Option) bool { return o.Key == number })
		if i < 0 && strings.TrimSpace(a.book.Results().And) != number {
			return nil, false
		}
		if i >= 0 {
			values = append(values, a.field.Options[i].Value)
		}
	}
	return a.answer(values), true
}

// keep goes on with what is there.
func (a *about) keep() page {
	if a.field.Required && a.field.Kind == pages.One && a.given() == "" {
		return a.stay(a.words.About.Must)
	}
	return a.goOn(a.field.Values, "")
}

func (a *about) answer(values []string) page {
	return a.goOn(values, a.words.Saved)
}

// goOn keeps an answer and goes on to the next field. What it says is left unsaid as long as there is too little to be
// kept of a new organisation.
func (a *about) goOn(values []string, said string) page {
	missing, err := a.form.Answer(values)
	switch {
	case missing != "":
		return a.stay(missing)
	case err != nil || a.form.Visit() != nil:
		if !a.wrote(err, said) {
			return a
		}
	}
	if a.form.Done() {
		a.line(a.screens.About.Done)
		return newTasks(a.conversation, a.form.Visit())
	}
	return aboutField(a.conversation, a.form)
}

func (a *about) goBack() page {
	switch {
	case a.form.Back():
		return aboutField(a.conversation, a.form)
	case a.form.Visit() == nil:
		return newCaseload(a.conversation)
	default:
		return newTasks(a.conversation, a.form.Visit())
	}
}

// unkept says that something was typed that is too little to be kept.
func (a *about) unkept() bool { return a.form.Visit() == nil && a.form.Name() != "" }

func (a *about) place() store.Place {
	if place, ok := a.form.Place(); ok {
		return place
	}
	return pages.LeftOff(a.store)
}
