package pages

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/store"
)

// Somebody who comes back to an organisation on a later day first sees a page that says where things stand, and leads on. On the same
// day they go straight on.

// meets puts that page on top, above the task list, when somebody comes back to an organisation on a later day. stops are where they left
// off there; none if that is not known. It returns false if it did not add the page.
func (s *Stack) meets(id assessment.ID, stops []store.Stop) bool {
	r, err := s.desk.Store.Get(id)
	today := s.desk.Store.Today()
	if err != nil || r.Example || len(r.Unread) > 0 || !r.HasAnswers() && len(r.Days) == 0 ||
		!assessment.DateOf(r.Touched.In(time.Local)).Before(today) || s.met[id] == today {
		return false
	}
	if s.met == nil {
		s.met = make(map[assessment.ID]assessment.Date)
	}
	s.met[id] = today
	again := Place{Page: AgainPage, Case: id}
	if len(stops) > 1 && stops[0].Page == TasksPage && stops[1].Case == id {
		again.Field, again.Question = stops[1].Page, stops[1].Question
	}
	s.stops = append(s.stops[:1:1], at(Place{Page: TasksPage, Case: id}), at(again))
	return true
}
