package fullscreen

import (
	"slices"
	"strings"

	"equalfooting/store"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// form asks for one thing after the other, one field on a page.
type form struct {
	*setting
	form   *pages.Form
	field  pages.Field
	input  fieldForm
	fault  string // why the answer is not accepted; "" until there is a reason
	warned bool   // it was said that what is too long is dropped with the next Esc
}

func newForm(s *setting, of *pages.Form) *form {
	f := &form{setting: s, form: of}
	f.show()
	return f
}

// show draws the current field, with what is kept of it.
func (f *form) show() {
	f.field = f.form.Field()
	f.warned = false
	f.input = newFieldForm(f.setting, f.field)
	if f.field.Kind != pages.OneLine && f.field.Kind != pages.Long {
		return
	}
	if d, ok := f.waits(f.form.Where(), ""); ok {
		typed := f.field
		typed.Values = []string{d.Text}
		f.input = newFieldForm(f.setting, typed)
	}
}

func (f *form) Update(msg tea.Msg) screen {
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch {
		case key.Matches(press, f.keys.Esc):
			if f.holds() {
				return f
			}
			f.keepTyping()
			return f.up()
		case key.Matches(press, f.keys.FormBack), !f.Typing() && key.Matches(press, f.keys.Back):
			if f.holds() {
				return f
			}
			f.keepTyping()
			if !f.form.Back() {
				return f.up()
			}
			f.fault = ""
			f.show()
			return f
		}
	}
	if !f.input.Update(msg) {
		f.warned = false
		return f
	}
	return f.answer(f.input.Values())
}

func (f *form) answer(values []string) screen {
	missing, err := f.form.Answer(values)
	if f.wrote(err) && f.field.Passing || missing != "" {
		f.saved = false
	}
	f.fault = missing
	if f.field.TooLong(values) { // the field has all the room
		f.fault = ""
		f.say(missing)
	}
	if f.form.Ended() {
		return f.follow(f.form.Finish(), f)
	}
	f.show()
	return f
}

// refuse asks again, and says why what was typed will not do.
func (f *form) refuse(why string) {
	f.saved, f.fault = false, why
	f.show()
}

// holds says that the field is not left yet: what stands in it is too long to be kept, and would be lost. With the next such key it is
// left as it was.
func (f *form) holds() bool {
	given, _ := f.given()
	if f.warned || !f.field.TooLong(given) {
		return false
	}
	f.warned = true
	f.say(joined(pages.TooLong(f.Book, given[0], f.field.Most), f.words.Typing.OnceMore))
	return true
}

// draft is what stands in a field for text, where it is not what is kept; and the name of an organisation that still lacks what it needs.
func (f *form) draft() store.Draft {
	given, _ := f.given()
	if name := f.form.Named(); !f.Typing() && !f.form.Kept() && name != "" {
		return store.Draft{Place: f.form.First(), Text: name}
	}
	if !f.Typing() || given[0] == pages.First(f.form.Stored()) {
		return store.Draft{}
	}
	return store.Draft{Place: f.form.Where(), Text: given[0]}
}

func (f *form) up() screen { return f.follow(f.form.Leave(), f) }

// keepTyping keeps what stands in the field, or is ticked there, before the field is left without an answer: a wrong key throws nothing
// away. What cannot be kept anywhere yet, such as a name alone, is left.
func (f *form) keepTyping() {
	given, changed := f.given()
	if f.field.Passing || f.field.Begins || !changed {
		return
	}
	missing, err := f.form.Answer(given)
	if f.wrote(err) && missing == "" {
		f.form.Back() // here the person left
	}
}

// given is what stands in the field so far, and whether that differs from what is kept. A choice of one is given only with Enter.
func (f *form) given() (values []string, changed bool) {
	switch f.field.Kind {
	case pages.OneLine, pages.Long:
		typed := f.input.Typed()
		return []string{typed}, typed != valueOf(f.field)
	case pages.Many:
		ticked := f.input.Ticked()
		return ticked, !slices.Equal(ticked, f.field.Values)
	default:
		return nil, false
	}
}

func (f *form) Heading() (middle, right string) { return f.form.Named(), f.form.Position() }

func (f *form) Body(width, height int) body {
	width = min(width, measure)
	var b body
	b.gap()
	under := f.under(width, height-1)
	view := f.input.View(width, height-1-lines(under, width))
	f.addTargets(&b, view, width)
	b.add(view)
	b.more = f.input.rows(width) > height-1-lines(under, width)
	if under != "" {
		b.gap()
		b.add(styled(f.theme.Accent, wrap(under, width)))
	}
	optional := wrap(f.words.About.Optional, width)
	if !f.field.Required && len(f.field.Values) > 0 && f.field.Values[0] == "" && len(b.lines)+lines(optional, width) < height {
		b.gap()
		b.add(styled(f.theme.Quiet, optional))
	}
	b.tighten(height)
	return b
}

// under is what stands right under the field: what is wrong with the answer, or what to bear in mind with a choice, if there is room for
// that next to all the others.
func (f *form) under(width, height int) string {
	if means := f.input.Means(); f.fault == "" && f.input.rows(width)+lines(means, width) <= height {
		return means
	}
	return f.fault
}

// addTargets marks the options as places to click, where all of them are in view.
func (f *form) addTargets(b *body, view string, width int) {
	at := len(b.lines) + lines(f.field.Label, width) + lines(f.field.Hint, width)
	end := len(b.lines) + strings.Count(view, "\n") + 1
	var targets []target
	for i, option := range f.field.Options {
		next := at + lines(option.Name, width-f.input.mark())
		targets = append(targets, target{from: at, to: next - 1, right: width, at: i})
		at = next
	}
	if at <= end {
		b.targets = append(b.targets, targets...)
	}
}

// click chooses an option, or ticks it.
func (f *form) click(at int) screen {
	value := f.field.Options[at].Value
	if f.field.Kind == pages.One {
		return f.answer([]string{value})
	}
	ticked := f.input.Ticked()
	if i := slices.Index(ticked, value); i >= 0 {
		ticked = slices.Delete(ticked, i, i+1)
	} else {
		ticked = append(ticked, value)
	}
	f.field.Values = ticked
	f.input = newFieldForm(f.setting, f.field)
	return f
}

func (f *form) Hints() []key.Binding {
	switch f.field.Kind {
	case pages.One:
		return []key.Binding{f.keys.Move, f.keys.Choose, f.keys.Back, f.escape()}
	case pages.Many:
		return []key.Binding{f.keys.Move, f.keys.Toggle, f.keys.GoOn, f.keys.Back, f.escape()}
	case pages.Long:
		return []key.Binding{f.keys.GoOn, f.keys.NewLine, f.keys.FormBack, f.escape()}
	default:
		return []key.Binding{f.keys.GoOn, f.keys.FormBack, f.escape()}
	}
}

// escape says where Esc leads: up one level, or, while there is no organisation yet, to the caseload.
func (f *form) escape() key.Binding {
	if !f.form.Kept() {
		return f.keys.Caseload
	}
	return f.keys.Esc
}

func (f *form) Page() pages.Page { return f.form }

func (f *form) Typing() bool { return f.field.Kind == pages.OneLine || f.field.Kind == pages.Long }
