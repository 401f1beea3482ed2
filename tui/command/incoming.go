package command

import (
	"errors"
	"io"
	"os"

	"equalfooting/assessment"
	"equalfooting/content/edited"
	"equalfooting/store"
	"equalfooting/store/firstbytes"
)

// incoming is a file to bring in: a whole organisation, answers for a new one, or an edited workbook of an existing one.
type incoming struct {
	path    string
	whole   bool
	bundle  store.Arriving
	arrival assessment.Arrival // what a whole organisation would change
	sheet   answers
	edited  *edited.Workbook // a table of ours that was changed in a spreadsheet program
	changes edited.Changes   // what it would change
	twin    twin
	left    bool  // not to be imported a second time
	blocked error // why it cannot come in when the others can; nil if it can
}

// answers are what an answers file has.
type answers struct {
	name     string
	audience assessment.Audience
	answered int
	read     func() (assessment.Sheet, error) // gives all of it
}

func (a answers) likeness() assessment.Likeness { return assessment.LikenessOf(a.name, a.audience) }

// twin is one of the same name and kind as what comes in: one that is here, or an earlier file.
type twin struct {
	id   assessment.ID // 0 if it is not here
	path string        // "" if it is here
}

// readAll reads the files. If one of several cannot be read, it is set aside. The error is that of a single file, or of the passphrase.
func (m *importCommand) readAll(paths []string, in io.Reader) ([]incoming, error) {
	files := make([]incoming, len(paths))
	var whole []*incoming
	progress := inProgress(m.book, m.book.Progress().BringingIn)
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
		sheet = sheet.Tame()
		files[i].sheet = answers{sheet.Organisation.Name, sheet.Organisation.Audience, sheet.Progress().Answered, held(sheet)}
		if info, err := os.Stat(path); path != "-" && err == nil && info.Mode().IsRegular() { // anything else can be read once only
			files[i].sheet.read = again(path, sheet, func() (assessment.Sheet, error) {
				sheet, err := readSheet(path, nil)
				return sheet.Tame(), err
			})
		}
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
		like := f.sheet.likeness()
		if known, ok := first[like]; ok {
			f.twin = known
		} else {
			first[like] = twin{path: f.path}
		}
	}
}
