package caseload

import (
	"cmp"
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
)

// Order is how the caseload is sorted.
type Order string

// The orders. The first is the usual one.
const (
	ByVisit Order = "visit" // last touched first
	ByName  Order = "name"
	ByLook  Order = "look"  // the next look that comes first, and those without one last
	ByStage Order = "stage" // those that are to build first, first
)

// Orders gives all of them.
func Orders() []Order { return []Order{ByVisit, ByName, ByLook, ByStage} }

// Name names the order, as in "sorted by name".
func (o Order) Name(book *content.Book) string {
	words := book.Screens().Caseload.Orders
	return map[Order]string{ByVisit: words.Visit, ByName: words.Name, ByLook: words.Look, ByStage: words.Stage}[o]
}

// compare sorts two rows; those that are equal stay last touched first.
func (o Order) compare(a, b CaseRow) int {
	switch o {
	case ByName:
		return strings.Compare(a.searched.Name, b.searched.Name)
	case ByLook:
		return compareDays(a.summary.NextLook, b.summary.NextLook)
	case ByStage:
		return cmp.Compare(slices.Index(stageOrder, a.summary.Stage), slices.Index(stageOrder, b.summary.Stage))
	default:
		return 0
	}
}

var stageOrder = []assessment.Stage{assessment.BuildFirst, assessment.ReadyWithSupport, assessment.ReadyToNegotiate, assessment.NoStage}

// compareDays sorts days, and puts what has none last.
func compareDays(a, b assessment.Date) int {
	switch {
	case a == b:
		return 0
	case b.IsZero(), a.Before(b):
		return -1
	default:
		return 1
	}
}
