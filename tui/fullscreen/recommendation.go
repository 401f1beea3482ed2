package fullscreen

import (
	"equalfooting/content"
	"equalfooting/store"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// recommendation is one action point on a page of its own.
type recommendation struct {
	reading
	list *recommendations
	at   int
	why  bool // all the answers behind it are shown instead
}

func newRecommendation(list *recommendations, at int) *recommendation {
	r := &recommendation{reading: reading{setting: list.setting}, list: list}
	r.show(at, false)
	return r
}

func (r *recommendation) show(at int, why bool) {
	r.at, r.why, r.offset = at, why, 0
	r.section = r.list.rows()[at].Page
	if why {
		r.section = r.list.rows()[at].Why
	}
}

func (r *recommendation) Update(msg tea.Msg) screen {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok || r.scrolled(press, r.Hints()) {
		return r
	}
	switch {
	case key.Matches(press, r.keys.Answers):
		r.show(r.at, !r.why)
	case key.Matches(press, r.keys.Esc) && r.why:
		r.show(r.at, false)
	case key.Matches(press, r.keys.Esc), key.Matches(press, r.keys.Back) && r.at == 0:
		return r.up()
	case key.Matches(press, r.keys.Back):
		r.show(r.at-1, false)
	case key.Matches(press, r.keys.On, r.keys.Enter) && r.at+1 == len(r.list.rows()):
		r.list.at = r.at + 1
		return r.list
	case key.Matches(press, r.keys.On, r.keys.Enter):
		r.show(r.at+1, false)
	default:
		r.noSuchKey()
	}
	return r
}

// up goes back to the list, with the cursor on what was read last.
func (r *recommendation) up() screen {
	r.list.at = r.at
	return r.list
}

func (r *recommendation) Heading() (middle, right string) {
	item := r.list.rows()[r.at]
	right = content.Fill(r.book.Results().Actions.Number, "number", r.book.Number(item.Number))
	if item.Own {
		right += ", " + item.Priority
	}
	return r.list.visit.Organisation().Name, right
}

func (r *recommendation) Hints() []key.Binding {
	return []key.Binding{r.keys.Previous, r.keys.Next, r.keys.Answers, r.keys.Esc}
}

func (r *recommendation) Place() store.Place { return r.list.Place() }

func (r *recommendation) Typing() bool { return false }
