package pages

import (
	"equalfooting/assessment"
	"equalfooting/content/findings"
)

// restOnStanding are the pages that rest on the visit that counts (assessment.Visits.Standing): what follows from the answers. So
// they lose nothing while a return visit is under way.
var restOnStanding = map[string]bool{ResultsPage: true, RecommendationsPage: true, RecommendationPage: true, PartPage: true, PrinciplePage: true,
	PlanFromPage: true, OfferPage: true, OfferWordsPage: true, OfferAsksPage: true, OfferContactPage: true, OfferReadPage: true,
	ExportPage: true, ExportOverPage: true}

// ofAVisit are the pages that show the visit in their place if it has one, in the same way as the current one.
var ofAVisit = map[string]bool{CheckPage: true, QuestionPage: true, ExportPage: true, ExportOverPage: true}

// asOf returns the record as seen from the page at a place.
func asOf(r assessment.Record, at Place) assessment.Record {
	switch {
	case len(r.Visits) == 0:
		return r
	case at.Visit > 0 && ofAVisit[at.Page]:
		r, _ = r.AsOf(at.Visit) // a visit that was taken back has given way to the one before
		return r
	case restOnStanding[at.Page]:
		return r.Standing()
	default:
		return r
	}
}

// sameVisit leads from an earlier visit to a page of the same visit.
func (c Case) sameVisit(to Place) Place {
	if c.Past() && ofAVisit[to.Page] {
		to.Visit = c.Record.Current().Number
	}
	return to
}

// Past says that the answers are those of an earlier visit. They can be read, but no longer change.
func (c Case) Past() bool { return len(c.Record.Later) > 0 }

// SaysVisit says, if the answers are those of an earlier visit, which one it is and what has come after it.
func (c Case) SaysVisit() []string {
	if !c.Past() {
		return nil
	}
	return []string{findings.WhichCounts(c.Book, c.Record)}
}
