package caseload

import (
	"equalfooting/content"
	"equalfooting/store/index"
)

// Order is how the caseload is sorted.
type Order string

// The orders. The first is the default.
const (
	ByVisit = Order(index.ByVisit) // most recently touched first
	ByName  = Order(index.ByName)
	ByLook  = Order(index.ByLook)
	ByStage = Order(index.ByStage)
)

// Orders returns all of them.
func Orders() []Order { return []Order{ByVisit, ByName, ByLook, ByStage} }

// Name names the order, as in "sorted by name".
func (o Order) Name(book *content.Book) string {
	words := book.Screens().Caseload.Orders
	return map[Order]string{ByVisit: words.Visit, ByName: words.Name, ByLook: words.Look, ByStage: words.Stage}[o]
}
