package command

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"

	"github.com/spf13/cobra"
)

// visitFlag names the visit asked for.
const visitFlag = "visit"

// ofVisit is the option that asks a command about one visit.
type ofVisit struct{ number int }

func (v *ofVisit) visitFlags(c *cobra.Command, words *content.Commands) {
	c.Flags().IntVar(&v.number, visitFlag, 0, words.Flags.Visit)
}

// asOf returns a record as of the visit asked for, or as of the one that counts if none is.
func (v *ofVisit) asOf(c *cobra.Command, book *content.Book, r assessment.Record) (assessment.Record, error) {
	if !c.Flags().Changed(visitFlag) {
		return r.Standing(), nil
	}
	asked, err := r.AsOf(v.number)
	if err != nil {
		return r, noVisit(book, r, v.number)
	}
	return asked, nil
}

// noVisit is a visit that does not exist, with those that do.
func noVisit(book *content.Book, r assessment.Record, number int) error {
	var there []string
	for _, v := range r.Visits {
		there = append(there, findings.VisitName(book, v))
	}
	if len(there) == 1 {
		return content.Failure("one_visit").With("name", r.Organisation.Name, "number", number, "visit", there[0])
	}
	return content.Failure("no_visit").With("name", r.Organisation.Name, "number", number, "visits", book.Series(there))
}
