package pages

// The way on the stack is saved with every move, and followed again after the program was cut off or left.

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/store"
)

// Start returns the stack as the program opens: where it was cut off, or at the caseload if the person left on purpose, since somebody else
// may be there by now. resumed says that it was cut off.
func Start(d Desk, routes Routes) (s *Stack, resumed bool) {
	s = &Stack{desk: d, routes: routes, stops: []stop{{}}, last: d.Store.Session().Trail()}
	s.last.Stops = s.opens(s.last.Stops)
	if s.last.Left || len(s.last.Stops) == 0 {
		return s, false
	}
	if s.meets(s.last.Place().Case, s.last.Stops) {
		return s, false
	}
	s.stops = append(s.stops, stopsOf(s.last.Stops)...)
	return s, true
}

// opens returns as much of a trail as may open by itself, or from the caseload. A mentor's own view may not: it is sealed, and the next
// person may be the one it is sealed from.
func (s *Stack) opens(stops []store.Stop) []store.Stop {
	closed := slices.IndexFunc(stops, func(stop store.Stop) bool {
		route, known := s.routes[stop.Page]
		return !known || route.Passing || stop.View != 0 || s.gone(stop.Case)
	})
	if closed >= 0 {
		stops = stops[:closed]
	}
	return slices.Clone(stops)
}

func (s *Stack) gone(id assessment.ID) bool {
	if id == 0 {
		return false
	}
	_, err := s.desk.Store.Get(id)
	return err != nil
}

// LeftOff says where the person left off, and that page's title; false if that is not known.
func (s *Stack) LeftOff() (place Place, title string, ok bool) {
	place = store.Trail{Stops: s.opens(s.last.Stops)}.Place()
	if place.Case == 0 {
		return Place{}, "", false
	}
	return place, s.Title(place), true
}

// OpenCase opens an organisation where the person left off, or else at its task list.
func (s *Stack) OpenCase(id assessment.ID) (Shown, error) {
	s.desk.Store.Unreadable().LookNoMore()
	stops := s.opens(s.last.Stops)
	if (store.Trail{Stops: stops}).Place().Case != id {
		return s.OpenAtStart(id)
	}
	before := s.stops
	if !s.meets(id, stops) {
		s.stops = append(slices.Clone(s.stops[:1]), stopsOf(stops)...)
	}
	shown, err := s.Show()
	if err != nil {
		s.stops = before
		return Shown{}, err
	}
	if s.Top().Case != id { // what was left there has all gone
		s.stops = before
		return s.OpenAtStart(id)
	}
	return shown, nil
}

// OpenAtStart opens an organisation at its task list; the example, which has been through everything more than once, at its results.
func (s *Stack) OpenAtStart(id assessment.ID) (Shown, error) {
	s.desk.Store.Unreadable().LookNoMore()
	if s.meets(id, nil) {
		return s.Show()
	}
	page := TasksPage
	if id == 0 { // one is missing, and it is not known which
		page = DamagedPage
	}
	shown, err := s.Follow(GoTo(Place{Page: page, Case: id}))
	if err != nil {
		return Shown{}, err
	}
	if r, err := s.desk.Store.Get(id); err != nil || !r.Example || !r.Visits.Returning() || !r.Sheet().Progress().Done() {
		return shown, nil
	}
	return s.Follow(GoTo(Place{Page: ResultsPage, Case: id}))
}

// Keep records where a page is and saves the way to it, so that a session that is cut off reopens there. Failing to save it only costs
// convenience: every answer says for itself whether it was saved.
func (s *Stack) Keep(page Page) {
	s.move(page)
	now := store.Trail{Stops: trail(s.stops[1:])}
	if s.Top().Case == 0 { // the person has left the organisation
		now.Stops = s.opens(s.last.Stops) // it may have been deleted since
		now.Left = len(now.Stops) > 0
	}
	if slices.Equal(now.Stops, s.last.Stops) && now.Left == s.last.Left {
		return
	}
	s.last = now
	_ = s.desk.Store.Session().SaveTrail(now)
}

// Leave records that the person leaves on purpose.
func (s *Stack) Leave(page Page) {
	s.Keep(page)
	s.last.Left = len(s.last.Stops) > 0
	_ = s.desk.Store.Session().SaveTrail(s.last)
}

// stopsOf returns the stops of a trail.
func stopsOf(trail []store.Stop) []stop {
	list := make([]stop, len(trail))
	for i, one := range trail {
		list[i].Stop = one
	}
	return list
}

// trail is what is stored of the stops.
func trail(stops []stop) []store.Stop {
	list := make([]store.Stop, len(stops))
	for i, one := range stops {
		list[i] = one.Stop
	}
	return list
}
