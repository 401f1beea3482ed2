package pages

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
)

// The pages of an open organisation, as they are kept in a store.Place.
const (
	AboutPage           = "about"
	TasksPage           = "tasks"
	QuestionPage        = "question"
	CheckPage           = "check"
	ResultsPage         = "results"
	RecommendationsPage = "recommendations"
	FullPage            = "full" // goes on with the full edition, and is no page of its own
)

// Place gives where a page of this organisation is, to be kept and come back to.
func (v *Visit) Place(page, question string) store.Place {
	return store.Place{Case: v.ID(), Page: page, Question: question, Voice: v.voice}
}

// PlaceName says where a place is, as in "Capacity, question 3 of 6": of those that the organisation is asked.
func PlaceName(book *content.Book, kept *store.Store, place store.Place) string {
	screens := book.Screens()
	switch place.Page {
	case QuestionPage:
		if name, ok := questionPlace(book, editionOf(kept, place.Case), place.Question); ok {
			return name
		}
		return screens.Tasks.Title
	case AboutPage:
		return screens.About.Title
	case CheckPage:
		return screens.Check.Title
	case ResultsPage:
		return screens.Results.Title
	case RecommendationsPage:
		return screens.Recommendations.Title
	case ViewsPage:
		return book.Views().Title
	case DifferencesPage, DifferencePage:
		return book.Views().Differences.Title
	case VisitsPage, VisitPage:
		return book.Visits().Title
	case MovedPage:
		return book.Visits().Moved.Title
	case PlanPage, ActionPage, NewActionPage, PlanFromPage, NextLookPage:
		return book.Plan().Title
	case OfferPage, OfferWordsPage:
		return screens.Tasks.Offer
	case ExportPage:
		return book.Export().Title
	case PausePage, SummaryPage:
		return book.Visits().Pause.Title
	default:
		return screens.Tasks.Title
	}
}

// editionOf gives what an organisation is asked; the full edition where it cannot be read, as people know that best.
func editionOf(kept *store.Store, id assessment.ID) assessment.Edition {
	record, err := kept.Get(id)
	if err != nil {
		return assessment.Full
	}
	return record.Current().Edition
}

func questionPlace(book *content.Book, edition assessment.Edition, id string) (string, bool) {
	question, ok := assessment.QuestionByID(id)
	if !ok {
		return "", false
	}
	in := assessment.QuestionsIn(edition, question.Domain)
	for i, q := range in {
		if q.ID == id {
			return content.Fill(book.Screens().Question.Place, "domain", (*book.Domains())[q.Domain].Name,
				"number", book.Number(i+1), "of", book.Number(len(in))), true
		}
	}
	return "", false
}

// LeftOff gives the place of a page that belongs to no organisation: where the person was before, as left on purpose.
func LeftOff(kept *store.Store) store.Place {
	place, _ := kept.Place()
	place.Left = place.Case != 0
	return place
}
