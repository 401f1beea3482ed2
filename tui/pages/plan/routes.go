// Package plan has the pages of an organisation's plan: what it means to do, or to ask of others, and the day of the next look.
package plan

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are the pages of the plan. Leaving off on any of them counts as being at the plan.
func Routes() []pages.Route {
	title := pages.Called(func(book *content.Book) string { return book.Plan().Title })
	return []pages.Route{
		{Page: pages.PlanPage, Title: title, Make: plan},
		{Page: pages.ActionPage, Title: title, Make: action},
		{Page: pages.ActionFieldPage, Title: title, Make: actionField},
		{Page: pages.NewActionPage, Title: title, Make: newAction},
		{Page: pages.PlanFromPage, Title: title, Make: from},
		{Page: pages.NextLookPage, Title: title, Make: nextLook},
	}
}
