// Package places puts the pages of all subjects together. A new subject is one line here.
package places

import (
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/backups"
	"equalfooting/tui/pages/bringin"
	"equalfooting/tui/pages/caseload"
	"equalfooting/tui/pages/damaged"
	"equalfooting/tui/pages/examples"
	"equalfooting/tui/pages/export"
	"equalfooting/tui/pages/offer"
	"equalfooting/tui/pages/passphrase"
	"equalfooting/tui/pages/plan"
	"equalfooting/tui/pages/questions"
	"equalfooting/tui/pages/rescue"
	"equalfooting/tui/pages/results"
	"equalfooting/tui/pages/views"
	"equalfooting/tui/pages/visits"
)

// Routes are all the pages.
func Routes() pages.Routes {
	return pages.RoutesOf(
		backups.Routes(),
		bringin.Routes(),
		caseload.Routes(),
		damaged.Routes(),
		examples.Routes(),
		export.Routes(),
		offer.Routes(),
		passphrase.Routes(),
		plan.Routes(),
		questions.Routes(),
		rescue.Routes(),
		results.Routes(),
		views.Routes(),
		visits.Routes(),
	)
}
