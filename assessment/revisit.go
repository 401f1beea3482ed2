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
	r.setCurrent(before)
	r.Visits = append(r.Visits, Visit{Number: before.Number + 1, Edition: edition, Started: clock(now),
		Instrument: InstrumentVersion, Answers: make(map[string]Answer)})
	r.NextLook = Date{}
}

// AnswerAfresh says whether the current visit is answered without sight of what was said last time.
func (r *Record) AnswerAfresh(afresh bool) {
	v := r.Current()
	v.Afresh = afresh
	r.setCurrent(v)
}

// Fresh says that the current visit is a return visit in which nothing was said yet, by anyone: it can be taken back.
func (r Record) Fresh() bool {
	return r.Returning() && len(r.Current().Answers) == 0 && len(r.Views.Of(r.Current().Number)) == 0
}

// TakeBack takes back a return visit that was begun by mistake: the one before it is the current one again, as it was. So
// is the day of the next look, which the beginning took away, unless another was set since. Where something was said in
// it, nothing is done.
func (r *Record) TakeBack() {
	if !r.Fresh() {
		return
	}
	r.Visits = slices.Clone(r.Visits[:len(r.Visits)-1])
	before := r.Current()
	if r.NextLook.IsZero() {
		r.NextLook = before.NextLook
	}
	before.NextLook, before.Partner = Date{}, ""
	r.setCurrent(before)
}
