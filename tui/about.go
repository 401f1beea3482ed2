package tui

import (
	"strconv"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// about asks about the organisation, one field on a page. A new organisation is kept from the moment that it has a name
// and an audience; from then on each field is kept as it is answered.
type about struct {
	*setting
	visit        *pages.Visit // nil until a new organisation is kept
	organisation assessment.Organisation
	fields       []pages.Field
	at           int
	form         fieldForm
}

func newAbout(s *setting, visit *pages.Visit) *about {
	a := &about{setting: s, visit: visit}
	if visit != nil {
		a.organisation = visit.Organisation()
	}
	a.show(0)
	return a
}

// show goes to a field, with what is kept of it.
func (a *about) show(at int) {
	a.at = at
	a.fields = pages.About(a.book, a.organisation)
	a.form = newFieldForm(a.setting, a.fields[at])
}

func (a *about) Update(msg tea.Msg) screen {
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch {
		case key.Matches(press, a.keys.Esc):
			return a.up()
		case key.Matches(press, a.keys.FormBack), a.fields[a.at].Kind != pages.Text && key.Matches(press, a.keys.Back):
			if a.at == 0 {
				return a.up()
			}
			a.show(a.at - 1)
			return a
		}
	}
	if !a.form.Update(msg) {
		return a
	}
	return a.answer(a.form.Values())
}

func (a *about) answer(values []string) screen {
	organisation, missing := a.fields[a.at].Answer(a.organisation, values)
	if missing != "" {
		a.say(missing)
		a.show(a.at)
		return a
	}
	if !a.keep(organisation) {
		a.show(a.at)
		return a
	}
	if a.at+1 < len(a.fields) {
		a.show(a.at + 1)
		return a
	}
	a.say(a.words.About.Done)
	return newTasks(a.setting, a.visit)
}

// keep writes the organisation once there is enough to keep, and says whether all is well.
func (a *about) keep(o assessment.Organisation) bool {
	switch {
	case a.visit != nil:
		if !a.wrote(a.visit.SaveOrganisation(o)) {
			return false
		}
	case o.Name != "" && o.Audience != "":
		kept, err := a.store.Create(o, assessment.Full)
		if !a.wrote(err) {
			return false
		}
		a.visit = pages.NewVisit(a.book, kept)
	}
	a.organisation = o
	return true
}

func (a *about) up() screen {
	if a.visit == nil {
		return newCaseload(a.setting)
	}
	return newTasks(a.setting, a.visit)
}

func (a *about) Heading() (middle, right string) {
	return a.organisation.Name, a.words.About.Title + ", " + content.Fill(a.words.About.Position,
		"number", strconv.Itoa(a.at+1), "of", strconv.Itoa(len(a.fields)))
}

func (a *about) Body(width, height int) body {
	width = min(width, measure)
	var b body
	b.gap()
	room := height - 1
	if !a.fields[a.at].Required {
		room -= 2
	}
	b.add(a.form.View(width, room))
	if !a.fields[a.at].Required {
		b.gap()
		b.add(styled(a.theme.Quiet, wrap(a.words.About.Optional, width)))
	}
	return b
}

func (a *about) Hints() []key.Binding {
	switch a.fields[a.at].Kind {
	case pages.One:
		return []key.Binding{a.keys.Move, a.keys.Choose, a.keys.Back, a.escape()}
	case pages.Many:
		return []key.Binding{a.keys.Move, a.keys.Toggle, a.keys.GoOn, a.keys.Back, a.escape()}
	default:
		return []key.Binding{a.keys.GoOn, a.keys.FormBack, a.escape()}
	}
}

func (a *about) escape() key.Binding {
	if a.visit == nil {
		return a.keys.Caseload
	}
	return a.keys.Tasks
}

func (a *about) Place() store.Place {
	if a.visit == nil {
		return store.Place{}
	}
	return a.visit.Place(pages.AboutPage, "")
}

func (a *about) Typing() bool { return a.fields[a.at].Kind == pages.Text }
