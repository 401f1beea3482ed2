package pages

import (
	"errors"
	"slices"

	"equalfooting/assessment"
	"equalfooting/store"
)

// Stack is the way that a person came: the pages from the caseload to the one that is open, each with its cursor. It is
// kept with every move, so that a program that was cut off opens again where it was.
type Stack struct {
	desk   Desk
	routes Routes
	stops  []stop                            // the first is the caseload
	shown  Page                              // the last one that was made for the top
	last   store.Trail                       // the last one that led to an organisation, where the caseload says that one left off
	met    map[assessment.ID]assessment.Date // the day on which somebody who came back to it was met last
}

// stop is a page that one came through.
type stop struct {
	store.Stop
	page Page // where it is in memory; nil where it is made of its place each time
}

func at(place Place) stop { return stop{Stop: store.Stop{Place: place}} }

// Shown is a page that is to be shown, and where its cursor stands.
type Shown struct {
	Page Page
	Row  int // the row; -1 for the page's own first
}

func (s *Stack) top() *stop { return &s.stops[len(s.stops)-1] }

// Top is the place of the page that is open.
func (s *Stack) Top() Place { return s.top().Place }

// Below is the place of the page above the one that is open, as one goes up; the caseload where there is none.
func (s *Stack) Below() Place {
	if len(s.stops) < 2 {
		return Place{}
	}
	return s.stops[len(s.stops)-2].Place
}

// Title is what the page of a place is called.
func (s *Stack) Title(place Place) string {
	c, err := s.desk.Case(place)
	route, known := s.routes[place.Page]
	if err != nil || !known {
		return s.desk.Book.Screens().Tasks.Title
	}
	return route.Title(c)
}

// Stand notes on which row the cursor stands before one goes on.
func (s *Stack) Stand(row int) { s.top().Row = row }

// Show makes the page that is open. One that there is no more gives way to the page above, and one of an organisation that is damaged
// to the page about that. The errors are those of store.Get.
func (s *Stack) Show() (Shown, error) {
	for {
		page, ok, err := s.make()
		if unreadable, damaged := errors.AsType[*store.UnreadableError](err); damaged {
			s.stops = append(s.stops[:1:1], at(Place{Page: DamagedPage, Case: unreadable.Case}))
			page, ok, err = s.make()
		}
		if err != nil {
			return Shown{}, err
		}
		if ok {
			s.shown = page
			s.move(page)
			return Shown{page, -1}, nil
		}
		s.stops = s.stops[:len(s.stops)-1]
	}
}

// make gives the page on top: the one in memory, or else the one of its place; false where there is none.
func (s *Stack) make() (Page, bool, error) {
	if page := s.top().page; page != nil {
		return page, true, nil
	}
	c, err := s.desk.Case(s.Top())
	if err != nil {
		return nil, false, err
	}
	route, known := s.routes[s.Top().Page]
	if !known {
		return nil, false, nil
	}
	page, ok := route.Make(c)
	return page, ok, nil
}

// Follow goes where a choice leads. Where that cannot be read, it stays where it was.
func (s *Stack) Follow(next Next) (Shown, error) {
	before, left := slices.Clone(s.stops), s.Top()
	to := at(next.To)
	if next.Page != nil {
		to = stop{store.Stop{Place: next.Page.Where()}, next.Page}
		s.top().page = s.shown
	}
	switch next.Move {
	case Open:
		s.open(to)
	case Turn:
		s.up()
		s.open(to)
	case Up, Past:
		s.up()
	case Out:
		s.up()
		left = s.Top()
		s.up()
	case Stay, Quit:
	}
	shown, err := s.Show()
	if err != nil {
		s.stops = before
		return Shown{}, err
	}
	row := s.top().Row // of the page that is shown, which may be one above where the move led
	switch next.Move {
	case Stay, Quit:
		shown.Row = row
	case Up, Out:
		shown.Row = returned(shown.Page, left, row)
	case Past:
		shown.Row = returned(shown.Page, left, row) + 1
	case Open, Turn:
	}
	return shown, nil
}

func (s *Stack) up() { s.stops = s.stops[:max(1, len(s.stops)-1)] }

func (s *Stack) open(to stop) {
	through := slices.IndexFunc(s.stops, func(one stop) bool { return Same(one.Place, to.Place) })
	switch {
	case to.Page == TasksPage && to.View == 0 && to.Visit == 0: // never below a page of its own, as of an action that is late
		s.stops = s.stops[:1]
	case through >= 0:
		s.stops = s.stops[:through]
	}
	s.stops = append(s.stops, to)
}

// returned is where the cursor stands on a page that one comes back to: on the row that leads to where one was, or else
// where it stood before.
func returned(page Page, left Place, row int) int {
	if page, ok := page.(interface{ Return(left Place) (int, bool) }); ok {
		if at, ok := page.Return(left); ok {
			return at
		}
	}
	return row
}

// move notes where a page is, once it is made or has moved on by itself, as a form does from field to field. A page of an
// organisation that was just begun has its task list above it.
func (s *Stack) move(page Page) {
	place := page.Where()
	if begun := s.Top().Case == 0 && place.Case != 0; begun {
		s.stops = slices.Insert(s.stops, len(s.stops)-1, at(Place{Page: TasksPage, Case: place.Case}))
	}
	s.top().Place = place
}
