package tui

import (
	"slices"
	"strings"

	"equalfooting/store"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// about asks about the organisation, one field on a page.
type about struct {
	*setting
	form  *pages.Form
	field pages.Field
	input fieldForm
}

func newAbout(s *setting, visit *pages.Visit, place store.Place) *about {
	a := &about{setting: s, form: pages.NewForm(s.book, s.store, visit)}
	a.form.Resume(place)
	a.show()
	return a
}

// show draws the field that is asked now, with what is kept of it.
func (a *about) show() {
	a.field = a.form.Field()
	a.input = newFieldForm(a.setting, a.field)
}

func (a *about) Update(msg tea.Msg) screen {
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch {
		case key.Matches(press, a.keys.Esc):
			return a.up()
		case key.Matches(press, a.keys.FormBack), a.field.Kind != pages.Text && key.Matches(press, a.keys.Back):
			if !a.form.Back() {
				return a.up()
			}
			a.show()
			return a
		}
	}
	if !a.input.Update(msg) {
		return a
	}
	return a.answer(a.input.Values())
}

func (a *about) answer(values []string) screen {
	missing, err := a.form.Answer(values)
	a.wrote(err)
	if missing != "" {
		a.saved = false
		a.say(missing)
	}
	if a.form.Done() {
		a.say(a.words.About.Done)
		return newTasks(a.setting, a.form.Visit())
	}
	a.show()
	return a
}

func (a *about) up() screen {
	if a.form.Visit() == nil {
		return newCaseload(a.setting)
	}
	return newTasks(a.setting, a.form.Visit())
}

func (a *about) Heading() (middle, right string) { return a.form.Name(), a.form.Position() }

func (a *about) Body(width, height int) body {
	width = min(width, measure)
	var b body
	b.gap()
	view := a.input.View(width, height-1)
	a.addTargets(&b, view, width)
	b.add(view)
	b.more = a.input.rows(width) > height-1
	optional := wrap(a.words.About.Optional, width)
	if !a.field.Required && len(b.lines)+lines(optional, width) < height {
		b.gap()
		b.add(styled(a.theme.Quiet, optional))
	}
	b.tighten(height)
	return b
}

// addTargets marks the options as places to click, where all of them are in view.
func (a *about) addTargets(b *body, view string, width int) {
	at := len(b.lines) + lines(a.field.Label, width) + lines(a.field.Hint, width)
	end := len(b.lines) + strings.Count(view, "\n") + 1
	var targets []target
	for i, option := range a.field.Options {
		next := at + lines(option.Name, width-optionMark)
		targets = append(targets, target{from: at, to: next - 1, right: width, at: i})
		at = next
	}
	if at <= end {
		b.targets = append(b.targets, targets...)
	}
}

// click chooses an option, or ticks it.
func (a *about) click(at int) screen {
	value := a.field.Options[at].Value
	if a.field.Kind == pages.One {
		return a.answer([]string{value})
	}
	ticked := a.input.Ticked()
	if i := slices.Index(ticked, value); i >= 0 {
		ticked = slices.Delete(ticked, i, i+1)
	} else {
		ticked = append(ticked, value)
	}
	a.field.Values = ticked
	a.input = newFieldForm(a.setting, a.field)
	return a
}

func (a *about) Hints() []key.Binding {
	switch a.field.Kind {
	case pages.One:
		return []key.Binding{a.keys.Move, a.keys.Choose, a.keys.Back, a.escape()}
	case pages.Many:
		return []key.Binding{a.keys.Move, a.keys.Toggle, a.keys.GoOn, a.keys.Back, a.escape()}
	default:
		return []key.Binding{a.keys.GoOn, a.keys.FormBack, a.escape()}
	}
}

func (a *about) escape() key.Binding {
	if a.form.Visit() == nil {
		return a.keys.Caseload
	}
	return a.keys.Tasks
}

func (a *about) Place() store.Place {
	if place, ok := a.form.Place(); ok {
		return place
	}
	return a.leftOff()
}

func (a *about) Typing() bool { return a.field.Kind == pages.Text }
