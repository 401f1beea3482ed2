package assessment

import (
	"slices"
	"time"
)

// ViewKind is whose answers a view is.
type ViewKind string

// The kinds of view.
const (
	MentorView   ViewKind = "mentor"   // a mentor's own
	ImportedView ViewKind = "imported" // another person's, from an answers file
	FirstView    ViewKind = "first"    // what the organisation had said itself, before it agreed on something else
)

// View is a further set of answers to a visit, which do not count: another person's, say.
type View struct {
	Number     int    // within the organisation, 1 and up; never given twice
	Visit      int    // the number of the visit that it is about
	Name       string // whose it is, as typed
	Kind       ViewKind
	Added      time.Time // UTC
	Opened     bool      // a mentor's sealed view was opened for comparing
	On         Date      // the day that its file gives; no date where it gives none
	AnsweredBy AnsweredBy
	Answers    map[string]Answer
}

// Views are those of all visits of an organisation, in the order in which they were added.
type Views []View

// Numbered gives the view of this number. The error is ErrNoView.
func (list Views) Numbered(number int) (View, error) {
	i, err := list.index(number)
	if err != nil {
		return View{}, err
	}
	return list[i], nil
}

func (list Views) index(number int) (int, error) {
	i := slices.IndexFunc(list, func(v View) bool { return v.Number == number })
	if i < 0 {
		return 0, ErrNoView
	}
	return i, nil
}

// ViewSheet gives a view's answers as a sheet of the visit that it is about.
func (r Record) ViewSheet(v View) Sheet {
	sheet := r.SheetAt(r.Visits[v.Visit-1])
	sheet.AnsweredBy, sheet.Answers = v.AnsweredBy, v.Answers
	return sheet
}

// Of gives the views of a visit.
func (list Views) Of(visit int) Views {
	return slices.DeleteFunc(slices.Clone(list), func(v View) bool { return v.Visit != visit })
}

// Others gives the views of a visit without the copy of what the organisation had said itself.
func (list Views) Others(visit int) Views {
	return slices.DeleteFunc(list.Of(visit), func(v View) bool { return v.Kind == FirstView })
}

// AddView adds a view to the current visit with all its answers, and gives its number.
func (r *Record) AddView(name string, kind ViewKind, answers map[string]Answer, now time.Time) int {
	r.LastView++
	r.Views = append(slices.Clone(r.Views), View{Number: r.LastView, Visit: r.Current().Number, Name: name, Kind: kind,
		Added: clock(now), Answers: withoutEmpty(answers)})
	return r.LastView
}

// AddViewOf adds the view of somebody whose answers came in a sheet, with who answered it and on which day, and gives its number.
// closed says that it stays sealed until both sides have answered, as a mentor's own does.
func (r *Record) AddViewOf(name string, sheet Sheet, closed bool, now time.Time) int {
	kind := ImportedView
	if closed {
		kind = MentorView
	}
	number := r.AddView(name, kind, sheet.Answers, now)
	added := &r.Views[len(r.Views)-1]
	added.AnsweredBy, added.On = sheet.AnsweredBy, sheet.dayGiven(now)
	return number
}

// SayWhoGave says who answered in a view; "" takes that back. The error is ErrNoView.
func (list *Views) SayWhoGave(number int, by AnsweredBy) error {
	return list.change(number, func(v *View) { v.AnsweredBy = by })
}

// GiveInView takes a view's answer to a question; an empty one takes it away. The error is ErrNoView.
func (r *Record) GiveInView(number int, question string, a Answer) error {
	return r.Views.change(number, func(v *View) {
		v.Answers = cloned(v.Answers)
		delete(v.Answers, question)
		if a = r.Organisation.formed(question, a); !a.IsEmpty() {
			v.Answers[question] = a.apart()
		}
	})
}

// Open says that a view was opened for comparing. The error is ErrNoView.
func (list *Views) Open(number int) error {
	return list.change(number, func(v *View) { v.Opened = true })
}

// CanOpen says that a sealed view of the current visit can be opened to compare it with the organisation's own answers: something was
// answered in it, and the organisation has answered all of that too. The view need not be complete.
func (v View) CanOpen(own Sheet) bool {
	answered := false
	for _, q := range Questions(own.Edition) {
		if v.Answers[q.ID].Kind == Unanswered {
			continue
		}
		if answered = true; own.Answers[q.ID].Kind == Unanswered {
			return false
		}
	}
	return answered
}

// Remove takes a view and its answers away. The error is ErrNoView.
func (list *Views) Remove(number int) error {
	i, err := list.index(number)
	if err == nil {
		*list = slices.Delete(slices.Clone(*list), i, i+1)
	}
	return err
}

func (list *Views) change(number int, change func(v *View)) error {
	i, err := list.index(number)
	if err == nil {
		*list = slices.Clone(*list)
		change(&(*list)[i])
	}
	return err
}

// Imported gives the view of somebody with this name on a visit; false where there is none. Views without a name are told
// apart by their numbers.
func (list Views) Imported(visit int, name string) (View, bool) {
	others := list.Others(visit)
	i := slices.IndexFunc(others, func(v View) bool { return v.Kind == ImportedView && name != "" && SameName(v.Name, name) })
	if i < 0 {
		return View{}, false
	}
	return others[i], true
}
