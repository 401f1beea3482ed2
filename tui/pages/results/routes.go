// Package results has the pages of what the answers come to: the results, what to do about them, and what to ask of others.
package results

import (
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Routes are the pages of the results.
func Routes() []pages.Route {
	title := pages.Called(func(b *content.Book) string { return b.Screens().Results.Title })
	recommendations := pages.Called(func(b *content.Book) string { return b.Screens().Recommendations.Title })
	return []pages.Route{
		{Page: pages.ResultsPage, Title: title, Make: results},
		{Page: pages.PartPage, Title: title, Make: partAnswers},
		{Page: pages.PrinciplePage, Title: title, Make: principleAnswers},
		{Page: pages.RecommendationsPage, Title: recommendations, Make: recommendationList},
		{Page: pages.RecommendationPage, Title: recommendations, Make: recommendation},
	}
}

// export is the key that makes a file; it first asks which.
func export(c pages.Case) pages.Command {
	return pages.Leads(pages.KeyExport, c.Book.Export().Command, c.Own(pages.ExportPage))
}
