package command

import (
	"errors"
	"io"

	"equalfooting/assessment"
	"equalfooting/content/edited"
	"equalfooting/store"
	"equalfooting/store/bundle"
	"equalfooting/store/firstbytes"
)

// incoming is a file to bring in: a whole organisation, answers for a new one, or an edited workbook of an existing one.
type incoming struct {
	path    string
	whole   bool
	bundle  bundle.Bundle
	arrival assessment.Arrival // what a whole organisation would change
	sheet   assessment.Sheet
	edited  *edited.Workbook // a workbook from the program, changed in a spreadsheet
	changes edited.Changes   // what it would change
	twin    twin
	left    bool  // not to be imported a second time
	blocked error // why it cannot come in when the others can; nil if it can
}

// twin is another organisation of the same name and kind: one that is here, or one in an earlier file.
type twin struct {
	id   assessment.ID // 0 if it is not here
	path string        // "" if it is here
}

// readAll reads the files. If one of several cannot be read, it is set aside. The error is that of a single file, or of the passphrase.
func (m *importCommand) readAll(paths []string, in io.Reader) ([]incoming, error) {
	files := make([]incoming, len(paths))
	var whole []*incoming
	progress := inProgress(m.book, m.book.Commands().Progress.BringingIn)
	for i, path := range paths {
		progress.step(i, len(paths))
		files[i] = incoming{path: path, whole: store.IsBundle(path)}
		if files[i].whole {
			whole = append(whole, &files[i])
			continue
		}
		sheet, err := readSheet(path, in)
		if wrong, is := errors.AsType[*firstbytes.WrongFile](err); is && wrong.Kind == firstbytes.Excel && path != "-" {
			if files[i].edited, err = openEdited(path); err == nil {
				continue
			}
		}
		if wrong, is := errors.AsType[*firstbytes.WrongFile](err); is {
			wrong.Wanted = firstbytes.WantImport // import accepts more than answers
		}
		if files[i].blocked = err; err != nil && len(paths) == 1 {
			progress.end()
			return nil, err
		}
		files[i].sheet = sheet.Tame()
	}
	progress.end() // passphrases are asked for next
	return files, m.readBundles(whole, len(paths) == 1)
}

// setAside finds the files whose organisation is damaged here: nothing can be merged with it until it is repaired. A single file is
// refused when it is merged.
func setAside(st *store.Store, files []incoming) error {
	if len(files) == 1 {
		return nil
	}
	blocked, err := st.Bundles().Blocked(bundlesIn(files))
	if err != nil {
		return err
	}
	for i := range files {
		if files[i].comes() {
			files[i].blocked, blocked = blocked[0], blocked[1:]
		}
	}
	return nil
}

// comes says that the file is a whole organisation that can come in.
func (f incoming) comes() bool { return f.whole && f.blocked == nil }

// findTwins finds what would be here twice: an organisation with the name and kind of one that is here or in an earlier file. A whole
// organisation is recognised by its UID.
func findTwins(files []incoming, here []assessment.Summary) {
	first := make(map[assessment.Likeness]twin)
	for like, id := range assessment.Likenesses(here) {
		first[like] = twin{id: id}
	}
	for i := range files {
		f := &files[i]
		if f.whole || f.edited != nil || f.blocked != nil {
			continue
		}
		like := assessment.LikenessOf(f.sheet.Organisation.Name, f.sheet.Organisation.Audience)
		if known, ok := first[like]; ok {
			f.twin = known
		} else {
			first[like] = twin{path: f.path}
		}
	}
}
