package assessment

import (
	"maps"
	"slices"
)

// Tame gives the record with every text in it made tame, to be shown: what an older version, another program or a damaged
// file put there must not command a terminal. The record that it is made of stays as it is.
func (r Record) Tame() Record {
	r.Organisation = r.Organisation.tame()
	r.Sitting.Facilitator = Tame(r.Sitting.Facilitator)
	r.Meeting.Bring = Tame(r.Meeting.Bring)
	r.Offer.Does, r.Offer.For, r.Offer.Contact = Tame(r.Offer.Does), Tame(r.Offer.For), Tame(r.Offer.Contact)
	tameVisit := func(v *Visit) { v.Answers = tameAnswers(v.Answers) }
	r.Visits, r.Later = tameEach(r.Visits, tameVisit), tameEach(r.Later, tameVisit)
	r.Views = tameEach(r.Views, func(v *View) { v.Name, v.Answers = Tame(v.Name), tameAnswers(v.Answers) })
	r.Plan = tameEach(r.Plan, func(a *PlanAction) { *a = a.Tame() })
	r.Days = tameEach(r.Days, func(d *Day) { d.Note = Tame(d.Note) })
	return r
}

// Tame gives the action with every text in it made tame, to be shown.
func (a PlanAction) Tame() PlanAction {
	a.What, a.Who, a.Dropped, a.Note = Tame(a.What), Tame(a.Who), Tame(a.Dropped), Tame(a.Note)
	return a
}

func (o Organisation) tame() Organisation {
	o.Name, o.PaidStaff, o.Volunteers, o.Communities = Tame(o.Name), Tame(o.PaidStaff), Tame(o.Volunteers), Tame(o.Communities)
	o.Labels = Labels{Mentor: Tame(o.Labels.Mentor), Place: Tame(o.Labels.Place)}
	return o
}

func tameEach[L ~[]T, T any](list L, tame func(*T)) L {
	list = slices.Clone(list)
	for i := range list {
		tame(&list[i])
	}
	return list
}

// tameAnswers gives the same answers where they are tame already, which nearly all are.
func tameAnswers(answers map[string]Answer) map[string]Answer {
	tame := answers
	copied := false
	for id, a := range answers {
		note, reason, change := Tame(a.Note), Tame(a.Reason), Tame(a.Change)
		if note == a.Note && reason == a.Reason && change == a.Change {
			continue
		}
		if !copied {
			tame, copied = maps.Clone(answers), true
		}
		a.Note, a.Reason, a.Change = note, reason, change
		tame[id] = a
	}
	return tame
}
