package pages

import (
	"equalfooting/content"
	"equalfooting/store"
)

// LatePage is the list of what is overdue with everyone, as a place calls it. It belongs to no organisation.
const LatePage = "late"

// Late lists the overdue actions of all organisations, the oldest first; those put away and the examples are left out.
func Late(book *content.Book, kept *store.Store) *Listing { return lateAt(book, kept, 0) }

func lateAt(book *content.Book, kept *store.Store, at int) *Listing {
	words := book.Plan()
	list := &Listing{Title: words.Everyone.Title, Empty: words.Everyone.Nothing, Start: at,
		Up: func() Next { return GoTo(Elsewhere{}) }, At: store.Place{Page: LatePage}}
	days := calendar{book, kept.Today()}
	due, err := kept.Overdue(days.today)
	if err != nil {
		list.Empty = book.Failures().Unknown
		return list
	}
	for i, d := range due {
		list.Rows = append(list.Rows, ListRow{
			Name:   content.Fill(words.Everyone.Row, "name", d.Case.Name, "action", d.Action.What),
			Beside: []string{content.Fill(words.Overdue, "date", days.far(d.Action.By))},
			Open:   func() Next { return openLate(book, kept, d, i) },
		})
	}
	if len(due) > 0 {
		list.Says = []string{book.Count(words.Everyone.Intro, len(due))}
	}
	return list
}

// openLate opens an overdue action, above which is the list again.
func openLate(book *content.Book, kept *store.Store, d store.DueAction, at int) Next {
	visit, err := OpenVisit(book, kept, d.Case.ID)
	if err != nil {
		return GoTo(lateAt(book, kept, at)).and(book.Failures().Unknown)
	}
	return GoTo(visit.action(d.Action.Number, stateField, func() Page { return lateAt(book, kept, at) }))
}
