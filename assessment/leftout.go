package assessment

import (
	"maps"
	"slices"
)

// Beside is something of a record for which an answers file has no place.
type Beside string

// What an answers file has no place for.
const (
	BesideEarlier Beside = "earlier" // visits before the one whose answers are in it
	BesideLater   Beside = "later"   // and after it
	BesideViews   Beside = "views"
	BesidePlan    Beside = "plan"
	BesideDays    Beside = "days"
	BesideNext    Beside = "next"  // the next meeting, and with all else the next look: alone it is set where the answers come in
	BesideAbout   Beside = "about" // what the organisation said of itself, beyond what its questions go by
	BesideOffer   Beside = "offer"
	BesideAsked   Beside = "asked" // answers to questions that the visit's edition does not ask
	BesidePast    Beside = "past"  // what stands with an answer and counts for nothing since it was changed
)

// Besides gives all of it, in the order in which it is told.
func Besides() []Beside {
	return []Beside{BesideEarlier, BesideLater, BesideViews, BesidePlan, BesideDays, BesideNext, BesideAbout, BesideOffer, BesideAsked, BesidePast}
}

// BesideSheet gives what there is in the record besides the sheet of its current visit.
func (r Record) BesideSheet() []Beside {
	o := r.Organisation
	about := o.Income != "" || o.PaidStaff != "" || o.Volunteers != "" || len(o.Motivations) > 0 || o.Partnership != "" || o.Approach != "" ||
		r.Sitting != (Sitting{})
	offer := r.Offer.Does != "" || r.Offer.For != "" || r.Offer.Contact != "" || len(r.Offer.Asks) > 0
	asked, past, agreed := r.Sheet().besideAnswers()
	there := map[Beside]bool{BesideEarlier: len(r.Visits) > 1, BesideLater: len(r.Later) > 0, BesideViews: len(r.Views) > 0 || agreed, BesidePlan: len(r.Plan) > 0,
		BesideDays: len(r.Days) > 0, BesideNext: !r.Meeting.IsZero(), BesideAbout: about, BesideOffer: offer,
		BesideAsked: asked, BesidePast: past}
	there[BesideNext] = there[BesideNext] || !r.NextLook.IsZero() && slices.Contains(slices.Collect(maps.Values(there)), true)
	var list []Beside
	for _, b := range Besides() {
		if there[b] {
			list = append(list, b)
		}
	}
	return list
}

// besideAnswers says whether there are answers that the edition does not ask, something with an answer that counts for nothing,
// and answers on which several agreed.
func (s Sheet) besideAnswers() (asked, past, agreed bool) {
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
