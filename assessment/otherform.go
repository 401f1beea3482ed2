package assessment

import "time"

// ChangeOrganisation changes what is known about the organisation. If its questions are asked in another form from now on, the answers to
// the other form on the current visit are set aside, and the questions are asked again; people who change back find them again. Earlier
// visits and views stay as they are.
func (r *Record) ChangeOrganisation(o Organisation, now time.Time) {
	before := r.Organisation
	r.Organisation = o
	v := r.Current()
	changed := false
	for _, q := range Questions(Full) {
		a := v.Answers[q.ID]
		if before.Form(q) == o.Form(q) || a.IsEmpty() {
			continue
		}
		v, changed = v.with(q.ID, a.turned(o.Form(q)), now), true
	}
	if changed {
		r.Visits.setCurrent(v)
	}
}

// AskedAgain counts the answers that would be set aside if the organisation were this one from now on.
func (s Sheet) AskedAgain(o Organisation) int {
	count := 0
	for question, a := range s.Answers {
		if a.Kind != Unanswered && s.Organisation.FormOf(question) != o.FormOf(question) {
			count++
		}
	}
	return count
}

// turned sets an answer aside, and takes up what was set aside in this form, if anything was.
func (a Answer) turned(form Form) Answer {
	var other Answer
	if a.Aside != nil {
		other = *a.Aside
	}
	other.Form = form
	a.Aside = nil
	if !a.IsEmpty() {
		other.Aside = &a
	}
	return other
}
