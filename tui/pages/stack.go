package pages

import (
	"errors"
	"slices"

	"equalfooting/assessment"
	"equalfooting/store"
)

// Stack is the way that a person came: the pages from the caseload to the current one, each with its cursor. It is saved with every move,
// so that a program that was cut off reopens where it was.
type Stack struct {
	desk   Desk
	routes Routes
	stops  []stop                            // the first is the caseload
	shown  Page                              // the page last made for the top
	last   store.Trail                       // the last trail that led to an organisation, which the caseload offers to resume
	met    map[assessment.ID]assessment.Date // the day on which somebody who came back to it last saw the page for that
}

// stop is a page on the way.
type stop struct {
	store.Stop
	page Page // if it is in memory; nil if it is made from its place each time
}

func at(place Place) stop { return stop{Stop: store.Stop{Place: place}} }

// Shown is a page to be shown, with the place of its cursor.
type Shown struct {
	Page Page
	Row  int // the row; -1 for where the page itself starts
}

func (s *Stack) top() *stop { return &s.stops[len(s.stops)-1] }

// Top is the place of the current page.
func (s *Stack) Top() Place { return s.top().Place }

// Below is the place of the page above the current one, where up leads; the caseload if there is none.
func (s *Stack) Below() Place {
	if len(s.stops) < 2 {
		return Place{}
	}
	return s.stops[len(s.stops)-2].Place
}

// Title is the title of a place's page.
func (s *Stack) Title(place Place) string {
	c, err := s.desk.Case(place)
	route, known := s.routes[place.Page]
	if err != nil || !known {
		return s.desk.Book.Screens().Tasks.Title
	}
	return route.Title(c)
}

// Stand records the cursor's row before a move.
func (s *Stack) Stand(row int) { s.top().Row = row }

// Show makes the current page. A page that no longer exists gives way to the one above, and one of a damaged organisation to the page about
// that. The errors are those of store.Get.
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

// make returns the top page: the one in memory, or else the one for its place; false if there is none.
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

// Follow goes where a choice leads. If that cannot be read, it stays where it was.
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
	row := s.top().Row // of the page that is shown, which may be above the one where the move led
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
	case to.Page == TasksPage && to.View == 0 && to.Visit == 0: // never below a page of its own, such as a late action
		s.stops = s.stops[:1]
	case through >= 0:
		s.stops = s.stops[:through]
	}
	s.stops = append(s.stops, to)
}

// returned is where the cursor goes on a page that somebody comes back to: the row that leads to where they were, or else its earlier
// row.
func returned(page Page, left Place, row int) int {
	if page, ok := page.(interface{ Return(left Place) (int, bool) }); ok {
		if at, ok := page.Return(left); ok {
			return at
		}
	}
	return row
}

// move records where a page is, once it is made or has moved on by itself, as a form does from field to field. A page of an
// organisation that was just begun gets its task list above it.
func (s *Stack) move(page Page) {
	place := page.Where()
	if begun := s.Top().Case == 0 && place.Case != 0; begun {
		s.stops = slices.Insert(s.stops, len(s.stops)-1, at(Place{Page: TasksPage, Case: place.Case}))
	}
	s.top().Place = place
}
