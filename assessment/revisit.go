package assessment

import (
	"slices"
	"time"
)

// Revisit begins the next visit, with no answers at all; the one until now stays as it is. The next look has come with it,
// so none is set; what was set is kept for TakeBack.
func (r *Record) Revisit(edition Edition, now time.Time) {
	before := r.Current()
	before.Touched, before.NextLook, before.Partner = before.LastAnswered(), r.NextLook, r.Organisation.HadPartner()
	r.Visits.setCurrent(before)
	r.Visits = append(r.Visits, Visit{Number: before.Number + 1, Edition: edition, Started: clock(now),
		Instrument: InstrumentVersion, Answers: make(map[string]Answer)})
	r.NextLook = Date{}
}

// Fresh says that the current visit is a return visit in which nothing was said yet, by anyone.
func (r Record) Fresh() bool {
	return r.Visits.Returning() && len(r.Current().Answers) == 0 && len(r.Views.Of(r.Current().Number)) == 0
}

// CanTakeBack says that the current visit can be taken back: it is a return visit, and neither it nor the quick check with which it began
// is complete. Nothing can be taken back of a record that is only looked at.
func (r Record) CanTakeBack() bool {
	_, quick := r.Current().quick()
	return r.Visits.Returning() && !r.Current().Complete() && !quick && len(r.Unread) == 0
}

// TakeBack takes back a return visit that was begun by mistake, with all its answers and views. The visit before it is the current one
// again, as it was, and so is the day of the next look, unless another was set since. A complete visit stays.
func (r *Record) TakeBack() {
	if !r.CanTakeBack() {
		return
	}
	number := r.Current().Number
	if len(r.Views.Of(number)) > 0 {
		r.Views = slices.DeleteFunc(slices.Clone(r.Views), func(v View) bool { return v.Visit == number })
	}
	r.Visits = slices.Clone(r.Visits[:len(r.Visits)-1])
	before := r.Current()
	if r.NextLook.IsZero() {
		r.NextLook = before.NextLook
	}
	before.NextLook, before.Partner = Date{}, ""
	r.Visits.setCurrent(before)
}

// soonAgain is how many days after a visit it is soon to begin another: four weeks.
const soonAgain = 28

// Soon says that it is less than four weeks today since the visit.
func (v Visit) Soon(today Date) bool {
	days := v.Day(time.Local).DaysUntil(today)
	return days >= 0 && days < soonAgain
}
