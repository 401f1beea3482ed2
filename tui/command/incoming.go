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

// incoming is a file that is to come in: a whole organisation, answers that make a new one, or an edited workbook of one that is here.
type incoming struct {
	path    string
	whole   bool
	bundle  bundle.Bundle
	arrival assessment.Arrival // what a whole organisation would change
	sheet   assessment.Sheet
	edited  *edited.Workbook // a table of ours that was changed in a spreadsheet program
	changes edited.Changes   // what it would change
	twin    twin
	left    bool // not to be brought in a second time
}

// twin is one of the same name and kind as what comes in: one that is here, or an earlier file.
type twin struct {
	id   assessment.ID // 0 where it is none that is here
	path string        // "" likewise
}

// readAll reads the files; the error is that of the first that cannot be read. Of a file of another kind it says all that can come in.
func (m *importCommand) readAll(paths []string, in io.Reader) ([]incoming, error) {
	files, err := m.readEach(paths, in)
	if wrong, is := errors.AsType[*firstbytes.WrongFile](err); is {
		wrong.Wanted = firstbytes.WantImport
	}
	return files, err
}

func (m *importCommand) readEach(paths []string, in io.Reader) ([]incoming, error) {
	files := make([]incoming, len(paths))
	var whole []*incoming
	for i, path := range paths {
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
		if err != nil {
			return nil, err
		}
		files[i].sheet = sheet.Tame()
	}
	return files, m.readBundles(whole)
}

// findTwins finds what would be here twice: a further organisation of a name and kind that one here has, or one of an earlier file.
// A whole organisation is known by a mark of its own.
func findTwins(files []incoming, here []assessment.Summary) {
	same := func(o assessment.Organisation, name string, audience assessment.Audience) bool {
		return o.Audience == audience && assessment.SameName(o.Name, name)
	}
	for i := range files {
		f := &files[i]
		if f.whole || f.edited != nil {
			continue
		}
		for _, s := range here {
			if !s.Example && !s.Damaged && same(f.sheet.Organisation, s.Name, s.Audience) {
				f.twin.id = s.ID
			}
		}
		for _, other := range files[:i] {
			if f.twin == (twin{}) && !other.whole && other.edited == nil && same(f.sheet.Organisation, other.sheet.Organisation.Name, other.sheet.Organisation.Audience) {
				f.twin.path = other.path
			}
		}
	}
}
