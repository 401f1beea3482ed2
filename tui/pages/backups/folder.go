package backups

import (
	"path/filepath"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// folder asks for a second place for the backups. The first one goes there at once.
func folder(c pages.Case) (pages.Page, bool) {
	words := c.Book.Backups().Folder
	path := c.Store.Backups().Elsewhere()
	fields := func(c pages.Case) []pages.Field {
		return []pages.Field{{Label: words.Label, Hint: words.Hint + " " + c.Book.Backups().Privacy(c.Store.Passphrase().IsSet()), Required: true, Missing: words.Empty,
			Values: []string{path}, Most: assessment.MaxNoteLength, Passing: true, Keep: func(values []string) (string, error) {
				path = filepath.Clean(pages.TypedPath(pages.First(values)))
				if !pages.IsFolder(path) {
					return c.Book.Explain(content.Failure("no_folder").With("path", path)), nil
				}
				return "", nil
			}}}
	}
	return c.Form(c.Book.Backups().Title, fields, func() pages.Next {
		return pages.WorksOn(c.Book.Progress().BackingUp, func() pages.Next {
			return pages.Kept(c.Store.Backups().NameElsewhere(path), pages.GoUp()).And(content.Fill(words.Done, "path", path))
		})
	}), true
}
