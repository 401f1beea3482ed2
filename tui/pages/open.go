package pages

import (
	"strconv"

	"equalfooting/store"
)

// Page gives the page of a place, for those pages that are rows, texts and forms; false for the others.
func (v *Visit) Page(place store.Place) (Page, bool) {
	if v.IsVoice() && place.Page != ViewsPage {
		return nil, false
	}
	switch place.Page {
	case DifferencePage:
		return v.main().Difference(place.Question), true
	case DifferencesPage:
		return v.Differences(""), true
	case ExportPage:
		return v.Export("", func() Next { return GoTo(v.tasks()) }), true
	case MovedPage:
		return v.movedAt(place)
	case OfferPage:
		return v.Offer(), true
	case OfferWordsPage:
		form := v.offerForm()
		form.Resume(place)
		return form, true
	case PausePage:
		return v.Pause(), true
	case PlanPage, ActionPage, NewActionPage, PlanFromPage, NextLookPage:
		return v.planPage(place), true
	case SummaryPage:
		return v.Summary(), true
	case ViewsPage:
		return v.main().Views(), true
	case VisitPage:
		return v.visitAt(place.Item)
	case VisitsPage:
		return v.Visits(), true
	default:
		return nil, false
	}
}

func (v *Visit) visitAt(number int) (Page, bool) {
	if number < 1 || number > len(v.record().Visits) {
		return nil, false
	}
	return v.visit(number), true
}

func (v *Visit) movedAt(place store.Place) (Page, bool) {
	before, err := strconv.Atoi(place.Question)
	count := len(v.record().Visits)
	if err != nil || before < 1 || before >= place.Item || place.Item > count {
		return nil, false
	}
	return v.Moved(before, place.Item), true
}
