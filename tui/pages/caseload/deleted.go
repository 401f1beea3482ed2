package caseload

import (
	"path/filepath"
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// deletions lists what was deleted here, the most recent first, by number and date.
func deletions(c pages.Case) (pages.Page, bool) {
	words := c.Book.Screens().Deleted
	list := &pages.Listing{At: c.At, Title: words.Title, Empty: words.Nothing}
	for _, d := range store.Deletions(c.Store) {
		date := c.Book.Screens().Date(d.At.Local())
		list.Rows = append(list.Rows, pages.Row{Name: content.Fill(words.One, "number", d.ID.String(), "date", date), To: about(pages.DeletedPage, d.ID)})
	}
	return list, true
}

// deleted says what was deleted, in a line that can be kept as proof, and what else still has it.
func deleted(c pages.Case) (pages.Page, bool) {
	d, ok := deletedOf(c)
	if !ok {
		return nil, false
	}
	words := c.Book.Screens().Deleted
	says := []string{proof(c, d) + " " + words.Proof}
	if away := folderAway(c); away != "" {
		says = append(says, content.Fill(words.Away, "path", assessment.Tame(away)))
	}
	to := c.At
	to.Page = pages.DeletedFilePage
	return &pages.Listing{At: c.At, Title: words.Title, Says: append(says, words.Papers, words.Copies), Chooses: true,
		Rows: []pages.Row{{Name: words.Write, To: to}, {Name: words.Back, Do: pages.GoUp}}}, true
}

func deletedOf(c pages.Case) (store.Deleted, bool) {
	all := store.Deletions(c.Store)
	i := slices.IndexFunc(all, func(d store.Deleted) bool { return d.ID.String() == c.At.About })
	if i < 0 {
		return store.Deleted{}, false
	}
	return all[i], true
}

// proof is that line: by number and date, without a name.
func proof(c pages.Case, d store.Deleted) string {
	words, at := c.Book.Screens().Deleted, d.At.Local()
	line := content.Fill(words.Line, "date", c.Book.Screens().Date(at), "time", at.Format("15:04"), "number", d.ID.String())
	if d.Backups > 0 {
		line += " " + c.Book.Count(words.Backups, d.Backups)
	}
	return line + " " + words.Nameless
}

// folderAway is the second backup folder if it cannot be reached; "" if it can, or if there is none.
func folderAway(c pages.Case) string {
	if folder := c.Store.Backups().Elsewhere(); folder != "" && !pages.IsFolder(folder) {
		return folder
	}
	return ""
}

// deletedFile asks where the line should go, and writes it without any path, which might contain a name.
func deletedFile(c pages.Case) (pages.Page, bool) {
	d, ok := deletedOf(c)
	if !ok {
		return nil, false
	}
	words, papers := c.Book.Screens().Deleted, c.Book.Export()
	name := content.Fill(words.File, "number", d.ID.String(), "date", assessment.DateOf(d.At.Local()).String())
	path := filepath.Join(pages.DocumentsFolder(), name+".txt")
	lines := []string{proof(c, d)}
	if folderAway(c) != "" {
		lines = append(lines, words.Elsewhere)
	}
	text := strings.Join(append(lines, words.Papers, words.Copies), "\n\n") + "\n"
	fields := func(pages.Case) []pages.Field {
		return []pages.Field{{Label: words.Where, Hint: words.Hint, Required: true, Missing: words.Empty, Values: []string{path}, Passing: true,
			Most: assessment.MaxNoteLength, Keep: func(values []string) (string, error) {
				if path = pages.TypedPath(pages.First(values)); path == "" {
					return words.Empty, nil
				}
				switch {
				case !pages.IsFolder(filepath.Dir(path)):
					return content.Fill(papers.NoFolder, "folder", filepath.Dir(path)), nil
				case pages.IsFolder(path):
					return content.Fill(papers.Folder, "path", path), nil
				case pages.IsThere(path):
					return content.Fill(words.There, "path", path), nil
				case store.WriteFile(path, []byte(text)) != nil:
					return content.Fill(papers.Unwritten, "path", path), nil
				}
				return "", nil
			}}}
	}
	return c.Form(words.Title, fields, func() pages.Next { return pages.GoUp().And(content.Fill(words.Written, "path", path)) }), true
}
