package caseload

import (
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// Warning is what to say before the organisation is deleted.
func (r CaseRow) Warning(book *content.Book, st *store.Store) string {
	words, held := book.Screens().Delete, st.Backups().Holding(r.ID)
	said := []string{content.Fill(words.Warning, "name", r.told(book, st))}
	if count := held.Next + held.Elsewhere; count > 0 {
		said = append(said, book.Count(words.Backups, count))
	}
	if held.Away != "" {
		said = append(said, content.Fill(words.Away, "path", assessment.Tame(held.Away)))
	}
	return strings.Join(append(said, words.Copies), " ")
}

// Delete deletes the organisation, and leads to the page that confirms it and says what else still has it.
func (r CaseRow) Delete(book *content.Book, st *store.Store) pages.Next {
	return pages.Works(book.Progress().Deleting, func() pages.Next { return r.delete(book, st) })
}

func (r CaseRow) delete(book *content.Book, st *store.Store) pages.Next {
	words, held := book.Screens().Caseload, st.Backups().Holding(r.ID)
	desk, name := pages.Desk{Book: book, Store: st}, r.told(book, st)
	if err := st.Delete(r.ID); err != nil {
		return pages.Next{Err: err}
	}
	// Failing to note it does not bring it back: the sentence says that it is deleted.
	_ = store.NoteDeleted(st, r.ID, held.Next+held.Elsewhere)
	said := words.Deleted
	if held.Next+held.Elsewhere > 0 {
		said = words.Cleared
	}
	said = content.Fill(said, "name", name)
	page, ok := deleted(pages.Case{Desk: desk, At: about(pages.DeletedPage, r.ID)})
	if !ok {
		return pages.Kept(nil, pages.GoUp()).And(said)
	}
	return pages.Kept(nil, pages.GoToPage(page)).And(said) // so that the list stays in memory as it was shown
}

// deletes asks for the name of an organisation before it is deleted, when that starts from a page other than the list.
func deletes(c pages.Case) (pages.Page, bool) {
	row, ok := aboutOf(c)
	if !ok {
		return nil, false
	}
	words := c.Book.Screens().Delete
	label, name := words.Ask, row.told(c.Book, c.Store)
	if row.ByNumber() {
		label = content.Fill(words.AskNumber, "number", row.ID.String())
	}
	warning := row.Warning(c.Book, c.Store) // as it was before
	fields := func(c pages.Case) []pages.Field {
		return []pages.Field{{Label: label, Hint: warning, Required: true, Missing: words.NotSame, Most: assessment.MaxNameLength, Passing: true,
			Keep: func(values []string) (string, error) {
				if !row.Named(pages.Typed(values)) {
					return words.NotSame, nil
				}
				return "", nil
			}}}
	}
	form := c.Form(words.Title, fields, func() pages.Next {
		return pages.Works(c.Book.Progress().Deleting, func() pages.Next {
			next := row.delete(c.Book, c.Store)
			if next.Move == pages.Open {
				next.Move = pages.Turn
			}
			return next
		})
	})
	form.Named = func() string { return name }
	return form, true
}
