package assessment

import (
	"maps"
	"slices"
)

// LeftOut is something of a record that an answers file has no place for.
type LeftOut string

// What an answers file has no place for.
const (
	LeftOutEarlier LeftOut = "earlier" // visits before the one whose answers are in it
	LeftOutLater   LeftOut = "later"   // and after it
	LeftOutViews   LeftOut = "views"
	LeftOutPlan    LeftOut = "plan"
	LeftOutDays    LeftOut = "days"
	LeftOutNext    LeftOut = "next"  // the next meeting, and with all else the next look: alone it is set where the answers come in
	LeftOutAbout   LeftOut = "about" // what the organisation said of itself, beyond what its questions go by
	LeftOutOffer   LeftOut = "offer"
	LeftOutAsked   LeftOut = "asked" // answers to questions that the visit's edition does not ask
	LeftOutPast    LeftOut = "past"  // what stands with an answer and counts for nothing since it was changed
)

// AllLeftOut gives all of it, in the order in which it is told.
func AllLeftOut() []LeftOut {
	return []LeftOut{LeftOutEarlier, LeftOutLater, LeftOutViews, LeftOutPlan, LeftOutDays, LeftOutNext, LeftOutAbout, LeftOutOffer, LeftOutAsked, LeftOutPast}
}

// LeftOut gives what there is in the record besides the sheet of its current visit.
func (r Record) LeftOut() []LeftOut {
	o := r.Organisation
	about := o.Income != "" || o.PaidStaff != "" || o.Volunteers != "" || len(o.Motivations) > 0 || o.Partnership != "" || o.Approach != "" ||
		r.Sitting != (Sitting{})
	offer := r.Offer.Does != "" || r.Offer.For != "" || r.Offer.Contact != "" || len(r.Offer.Asks) > 0
	asked, past, agreed := r.Sheet().leftOut()
	there := map[LeftOut]bool{LeftOutEarlier: len(r.Visits) > 1, LeftOutLater: len(r.Later) > 0, LeftOutViews: len(r.Views) > 0 || agreed, LeftOutPlan: len(r.Plan) > 0,
		LeftOutDays: len(r.Days) > 0, LeftOutNext: !r.Meeting.IsZero(), LeftOutAbout: about, LeftOutOffer: offer,
		LeftOutAsked: asked, LeftOutPast: past}
	there[LeftOutNext] = there[LeftOutNext] || !r.NextLook.IsZero() && slices.Contains(slices.Collect(maps.Values(there)), true)
	var list []LeftOut
	for _, b := range AllLeftOut() {
		if there[b] {
			list = append(list, b)
		}
	}
	return list
}

// leftOut says whether there are answers that the edition does not ask, something with an answer that counts for nothing,
// and answers on which several agreed.
func (s Sheet) leftOut() (asked, past, agreed bool) {
	for _, q := range Questions(Full) {
		a := s.Answers[q.ID]
		if s.Edition == Quick && !q.Quick {
			asked = asked || !a.IsEmpty()
			continue
		}
		counts := a.Kind == Rated && q.AsksEvidence && s.Organisation.Form(q) == FirstForm
		past = past || a.Aside != nil || a.Evidence != nil && !counts || a.Reason != "" && a.Kind != DoesNotApply
		agreed = agreed || a.Agreed
	}
	return asked, past, agreed
}
