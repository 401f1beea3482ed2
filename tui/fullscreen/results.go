package fullscreen

import (
	"strings"

	"equalfooting/assessment/report"
	"equalfooting/store"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// results shows what the answers come to, a page at a time: what is strong first, what not to read into it last.
type results struct {
	reading
	visit    *pages.Visit
	sections []report.Section
	at       int
}

func newResults(s *setting, visit *pages.Visit) *results {
	r := &results{reading: reading{setting: s}, visit: visit, sections: visit.Results()}
	r.show(0)
	if visit.Unfinished() {
		s.say(s.words.Results.Unfinished)
	}
	return r
}

func (r *results) show(at int) {
	r.at, r.section, r.offset = at, r.sections[at], 0
}

func (r *results) Update(msg tea.Msg) screen {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok || r.scrolled(press, r.Hints()) {
		return r
	}
	last := r.at+1 == len(r.sections)
	switch {
	case key.Matches(press, r.keys.Esc), key.Matches(press, r.keys.Back) && r.at == 0:
		return newTasksFrom(r.setting, r.visit, pages.ResultsPage)
	case key.Matches(press, r.keys.Back):
		r.show(r.at - 1)
	case key.Matches(press, r.keys.On, r.keys.Enter) && last:
		return newRecommendations(r.setting, r.visit)
	case key.Matches(press, r.keys.On, r.keys.Enter):
		r.show(r.at + 1)
	default:
		if command, ok := commanded(r.commands(), strings.ToLower(press.String()), false); ok {
			return r.follow(command.Do(-1), r)
		}
		r.noSuchKey()
	}
	return r
}

func (r *results) commands() []pages.Command {
	return r.visit.ResultCommands()
}

func (r *results) Heading() (middle, right string) {
	return r.visit.Organisation().Name, r.words.Results.Title + ", " + r.pageOf(r.at, len(r.sections))
}

func (r *results) Hints() []key.Binding {
	next := r.keys.Next
	if r.at+1 == len(r.sections) {
		next = r.keys.Recommendations
	}
	return append(append([]key.Binding{r.keys.Previous, next}, r.commandKeys(r.commands(), false)...), r.keys.Tasks)
}

func (r *results) Place() store.Place { return r.visit.Place(pages.ResultsPage, "") }

func (r *results) Typing() bool { return false }
