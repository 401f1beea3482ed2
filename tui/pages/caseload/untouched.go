package caseload

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// untouched lists the organisations that nobody has touched for years, the longest first, each leading to what can be done about it.
func untouched(c pages.Case) (pages.Page, bool) {
	words := c.Book.Screens().Untouched
	list := &pages.Listing{At: c.At, Title: words.Title, Empty: words.Nothing}
	ids, err := c.Store.List().Untouched()
	var waiting []assessment.Summary
	if err == nil {
		waiting, err = c.Store.List().Summaries(ids)
	}
	if err != nil {
		list.Empty = c.Book.Explain(err)
	}
	for _, s := range waiting {
		list.Rows = append(list.Rows, pages.Row{Name: c.Told(s.ID, assessment.Tame(s.Name)), Under: []string{lastOf(c, s)}, To: about(pages.UntouchedCasePage, s.ID)})
	}
	if len(waiting) > 0 {
		list.Says = []string{c.Book.Count(words.Intro, len(waiting))}
	}
	if len(store.Deletions(c.Store)) > 0 {
		if len(waiting) == 0 {
			list.Says = []string{list.Empty}
		}
		list.Rows = append(list.Rows, pages.Row{Name: words.Deletions, To: pages.Place{Page: pages.DeletionsPage}, Apart: true})
	}
	return list, true
}

// about is the place of a page about an organisation that may be unreadable or gone.
func about(page string, id assessment.ID) pages.Place {
	return pages.Place{Page: page, About: id.String()}
}

// aboutOf returns the organisation of such a page; false if it is gone.
func aboutOf(c pages.Case) (CaseRow, bool) {
	id, err := strconv.ParseUint(c.At.About, 10, 64)
	if err != nil || id == 0 {
		return CaseRow{}, false
	}
	return Numbered(c.Store, assessment.ID(id))
}

// lastOf says when an organisation was last changed, and whether it is archived or was handed over.
func lastOf(c pages.Case, s assessment.Summary) string {
	words := c.Book.Screens().Untouched
	said := []string{content.Fill(words.Last, "date", c.Calendar().Far(assessment.DateOf(s.Touched.Local())))}
	switch {
	case !s.HandedOver.IsZero():
		said = append(said, content.Fill(words.Handed, "date", c.Calendar().Date(s.HandedOver)))
	case s.Archived:
		said = append(said, words.Away)
	}
	return strings.Join(said, " ")
}

// untouchedCase asks what to do with one of them.
func untouchedCase(c pages.Case) (pages.Page, bool) {
	words := c.Book.Screens().Untouched
	row, ok := aboutOf(c)
	waiting, err := c.Store.List().Untouched()
	if !ok || err != nil || !slices.Contains(waiting, row.ID) {
		return nil, false
	}
	s := row.summary
	name := c.Told(s.ID, assessment.Tame(s.Name))
	keep := func(said string, first func() error) func() pages.Next {
		return func() pages.Next {
			err := first()
			if err == nil {
				err = store.KeepUntouched(c.Store, s.ID)
			}
			again := c.Calendar().Date(c.Today().Add(assessment.YearsKept, assessment.Years))
			return pages.Kept(err, pages.GoUp()).And(content.Fill(said, "name", name, "date", again))
		}
	}
	list := &pages.Listing{At: c.At, Title: words.Title, Name: name, Says: []string{lastOf(c, s), words.Ask}, Chooses: true,
		Rows: []pages.Row{{Name: words.Keep, Do: keep(words.Kept, func() error { return nil })}}}
	if !s.Archived {
		list.Rows = append(list.Rows, pages.Row{Name: words.PutAway, Do: keep(words.WasPut, func() error {
			_, err := c.Store.Change(s.ID, func(r *assessment.Record, _ time.Time) error { r.Archived = true; return nil })
			return err
		})})
	}
	write := pages.Place{Page: pages.ExportPage, Case: s.ID, Document: string(documents.Everything)}
	list.Rows = append(list.Rows, pages.Row{Name: words.Write, To: write}, pages.Row{Name: words.Delete, To: about(pages.DeletePage, s.ID)})
	return list, true
}
