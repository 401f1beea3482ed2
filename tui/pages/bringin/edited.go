package bringin

import (
	"equalfooting/assessment/report/spreadsheet"
	"equalfooting/content"
	"equalfooting/content/edited"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// readEdited reads an edited workbook, and finds what it would change.
func (b *bringing) readEdited() error {
	data, err := store.ReadUpTo(b.path, spreadsheet.MostBytes)
	if err != nil {
		return &store.BundleError{Path: b.path, Err: err}
	}
	w, err := edited.Read(b.path, data)
	if err != nil {
		return err
	}
	r, err := w.Owner(b.c.Store)
	if err != nil {
		return err
	}
	changes := w.Changes(b.c.Book, r, b.c.Store.Now())
	b.edited = &changes
	return nil
}

// previewEdited says what an edited workbook would change, and asks.
func (b *bringing) previewEdited() pages.Page {
	words := b.c.Book.Bundles()
	list := &pages.Listing{At: pages.Place{Page: pages.ArrivalPage}, Title: b.c.Book.Edited().Title, Says: b.edited.Says, Told: true, Chooses: true}
	if b.edited.None() {
		list.Rows = []pages.Row{{Name: words.Open, To: b.changed()}, {Name: words.List, To: pages.Place{}}}
		return list
	}
	list.Rows = []pages.Row{{Name: words.Yes, Do: b.change}, {Name: words.No, Do: pages.GoOut}}
	return list
}

// changed is the place where the changes can be seen.
func (b *bringing) changed() pages.Place {
	if b.edited.Plan {
		return pages.Place{Page: pages.PlanPage, Case: b.edited.ID}
	}
	return pages.Place{Page: pages.TasksPage, Case: b.edited.ID}
}

// change makes the changes, and goes to where they can be seen.
func (b *bringing) change() pages.Next {
	if _, err := b.c.Store.Change(b.edited.ID, b.edited.Apply); err != nil {
		return pages.Next{Err: err}
	}
	return pages.Kept(nil, pages.GoTo(b.changed())).And(content.Fill(b.c.Book.Edited().Done, "name", b.edited.Name))
}
