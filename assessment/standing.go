package assessment

import "slices"

// Complete says that every question that the visit asks has an answer of some kind, "not sure", "rather not say" and "does not
// apply" as well.
func (v Visit) Complete() bool {
	_, open := v.Unanswered()
	return !open
}

// quick is the quick check with which a full visit began, as long as its questions have an answer.
func (v Visit) quick() (Visit, bool) {
	done := v.QuickDone
	v.Edition, v.QuickDone = Quick, false
	return v, done && v.Complete()
}

// Standing is the visit that lists, results and documents rest on: the last complete one, or the current one if none is complete. So a
// return visit takes nothing away until all of its questions have an answer. One that went on from a complete quick check counts as that
// until then.
func (list Visits) Standing() Visit {
	i := len(list) - 1
	for i >= 0 && !list[i].Complete() {
		i--
	}
	if i < 0 {
		return list.Current()
	}
	for _, later := range slices.Backward(list[i+1:]) {
		if quick, ok := later.quick(); ok {
			return quick
		}
	}
	return list[i]
}

// AsOf gives the record as of one of its visits. That visit is the current one, the organisation has had a partner or not as was said
// then, and what belongs to the visits after it is left out, except for Later. The plan, the notes on days and all the rest are as they
// are now. It is only to look at, and cannot be kept. The error is ErrNoVisit.
func (r Record) AsOf(visit int) (Record, error) {
	v, err := r.Visits.Numbered(visit)
	if err != nil {
		return r, err
	}
	r.Organisation = r.SheetAt(v).Organisation
	r.Later = slices.Concat(r.Visits[visit:], r.Later)
	r.Visits = r.Visits[:visit:visit]
	r.Views = slices.DeleteFunc(slices.Clone(r.Views), func(view View) bool { return view.Visit > visit })
	return r, nil
}

// Standing gives the record as of the visit that lists, results and documents rest on.
func (r Record) Standing() Record {
	stands := r.Visits.Standing()
	standing, _ := r.AsOf(stands.Number) // it is one of them
	if full := standing.Current(); full.Edition != stands.Edition {
		standing.Later = append(Visits{full}, standing.Later...)
		standing.Visits.setCurrent(stands)
	}
	return standing
}

// Begun is the latest visit, if the record is looked at as of an earlier one or as of the quick check with which that visit began;
// otherwise false.
func (r Record) Begun() (Visit, bool) {
	if len(r.Later) == 0 {
		return Visit{}, false
	}
	return r.Later.Current(), true
}
