package rescue

import (
	"errors"
	"os"
	"path/filepath"

	"equalfooting/assessment"
	"equalfooting/assessment/bidi"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// offer says why something is not saved, and offers to save everything in another place, which it proposes; false if everything is saved.
func offer(c pages.Case) (pages.Page, bool) {
	why := c.Store.Unsaved().Why()
	if why == nil {
		return nil, false
	}
	words, path := c.Book.Rescue(), c.Store.Unsaved().RescuePath(pages.DocumentsFolder())
	what := words.All
	if c.Store.Unsaved().InMemory() {
		what = words.Some
	}
	rows := []pages.Row{
		{Name: words.Save, Do: func() pages.Next { return save(c, path) }},
		{Name: words.Where.Row, To: c.Own(pages.RescueWherePage)},
	}
	if c.Store.Unsaved().Lost() == nil {
		rows = append(rows, pages.Row{Name: words.Retry, Do: func() pages.Next { return pages.Kept(c.Store.Unsaved().Retry(), pages.GoUp()).And(words.Retried) }})
	}
	rows = append(rows, pages.Row{Name: words.Leave, To: c.Own(pages.RescueSurePage)})
	return &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Chooses: true, Says: []string{c.Book.Explain(why), what, path}, Rows: rows}, true
}

// save saves everything at a path.
func save(c pages.Case, path string) pages.Next {
	return pages.WorksOn(c.Book.Progress().Rescuing, func() pages.Next {
		err := written(c, path)
		switch {
		case errors.Is(err, store.ErrStopped):
			return pages.Next{Err: err}
		case err != nil:
			return pages.Say(c.Book.Explain(err))
		}
		return pages.TurnTo(c.Own(pages.RescuedPage))
	})
}

func written(c pages.Case, path string) error {
	_, err := c.Store.Unsaved().Rescue(path)
	_, folder := errors.AsType[*store.FolderError](err)
	_, writing := errors.AsType[*store.WriteError](err)
	switch {
	case errors.Is(err, store.ErrStopped):
		return err
	case errors.Is(err, store.ErrThere):
		return content.Failure("backup_exists").With("path", path)
	case folder || writing:
		return content.Failure("file_unwritable").With("path", path)
	default:
		return err
	}
}

// where asks for another place.
func where(c pages.Case) (pages.Page, bool) {
	words := c.Book.Rescue()
	proposed := c.Store.Unsaved().RescuePath(pages.DocumentsFolder())
	at := proposed
	fields := func(c pages.Case) []pages.Field {
		return []pages.Field{{Label: words.Where.Label, Hint: words.Where.Hint, Required: true, Missing: words.Where.Empty, Passing: true,
			Values: []string{at}, Most: assessment.MaxNoteLength,
			Keep: func(values []string) (string, error) {
				path := pages.First(values)
				if path != proposed { // a proposed path stays as it is
					if path = pages.TypedPath(path); path == "" { // for example, only quotation marks
						return words.Where.Empty, nil
					}
					path = named(c, path)
				}
				at = path
				return "", nil
			}}}
	}
	return c.Form(words.Title, fields, func() pages.Next { return save(c, at) }), c.Store.Unsaved().Why() != nil
}

// named adds a file name to a folder, and the usual ending to a name.
func named(c pages.Case, path string) string {
	switch {
	case pages.IsFolder(path), os.IsPathSeparator(path[len(path)-1]):
		return filepath.Join(path, filepath.Base(c.Store.Unsaved().RescuePath(path)))
	case filepath.Ext(path) == "":
		return path + filepath.Ext(c.Store.Path())
	default:
		return path
	}
}

// sure asks again before leaving what is unsaved.
func sure(c pages.Case) (pages.Page, bool) {
	words := c.Book.Rescue()
	return &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Chooses: true, Says: []string{words.Sure.Says}, Rows: []pages.Row{
		{Name: words.Sure.Back, Do: pages.GoUp},
		{Name: words.Leave, Do: func() pages.Next {
			c.Store.Unsaved().GiveUp()
			return pages.Next{Move: pages.Quit}
		}},
	}}, c.Store.Unsaved().Why() != nil
}

// done says where everything is now, and how to go on with it.
func done(c pages.Case) (pages.Page, bool) {
	words := c.Book.Rescue().Done
	rescued, ok := c.Store.Unsaved().Rescued()
	said := []string{words.All, rescued.Path}
	if !rescued.Whole {
		said = []string{words.Some, rescued.Path,
			content.Fill(words.Names, "names", c.Book.Join(rescued.Names), "folder", c.Store.Backups().Folder())}
	}
	how, command := words.Again, ""
	if !rescued.Back {
		how, command = words.Restore, bidi.Bare(content.Fill(words.Command, "folder", c.Store.Folder(), "path", rescued.Path)) // it will be copied
	}
	return &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Chooses: true, Says: append(said, how), Below: command,
		Rows: []pages.Row{{Name: words.Close, Do: func() pages.Next { return pages.Next{Move: pages.Quit} }}}}, ok
}
