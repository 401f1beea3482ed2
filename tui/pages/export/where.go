package export

import (
	"os"
	"path/filepath"
	"strings"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/store/bundle"
	"equalfooting/tui/pages"
)

// whereField asks where the file should go, and proposes a name in the documents folder.
func (e *exporting) whereField() pages.Field {
	words := e.words()
	e.complete()
	if e.path == "" {
		e.path = filepath.Join(e.folder, e.name())
	}
	return pages.Field{Label: words.Where.Label, Hint: words.Where.Hint, Required: true, Missing: words.Where.Empty, Values: []string{e.path},
		Most: assessment.MaxNoteLength, Passing: true, Keep: func(values []string) (string, error) {
			path := pages.First(values)
			if path != e.path { // a proposed path stays as it is
				if path = pages.TypedPath(path); path == "" { // for example, only quotation marks
					return words.Where.Empty, nil
				}
				path = e.ended(path)
			}
			say := e.unfit(path)
			if say == "" {
				e.folder, e.path = filepath.Dir(path), path
			}
			return say, nil
		}}
}

// name is the file's name.
func (e *exporting) name() string {
	if e.whole != nil {
		return documents.WholeName(e.c.Book, e.c.Name(), e.c.Today()) + bundle.Ending
	}
	day := e.c.Today()
	if e.c.Past() {
		day = e.c.Record.Current().Day(time.Local)
	}
	return documents.FileName(e.c.Book, e.c.Name(), e.order, day)
}

// complete fills in whatever leaves no choice.
func (e *exporting) complete() {
	if readers := e.order.Document.Readers(); len(readers) == 1 {
		e.order.Reader = readers[0]
	}
	if list := e.order.Document.Formats(); len(list) == 1 {
		e.order.Format = list[0]
	}
}

// ended adds the format's ending to a path, so that the computer knows how to open the file.
func (e *exporting) ended(path string) string {
	if e.whole != nil {
		if os.IsPathSeparator(path[len(path)-1]) || pages.IsFolder(path) {
			return path
		}
		return strings.TrimSuffix(strings.TrimSuffix(path, bundle.Ending), ".") + bundle.Ending
	}
	if os.IsPathSeparator(path[len(path)-1]) || formats.FromName(path) == e.order.Format || pages.IsFolder(path) {
		return path
	}
	return strings.TrimSuffix(path, ".") + "." + string(e.order.Format)
}

// longestName is the longest file name, in bytes, on most systems; on the others writing the file fails.
const longestName = 255

// unfit says why a file cannot go to a path; "" if it can, as far as can be known before it is written.
func (e *exporting) unfit(path string) string {
	words := e.words()
	folder := filepath.Dir(path)
	if !pages.IsFolder(folder) {
		return content.Fill(words.NoFolder, "folder", folder)
	}
	if pages.IsFolder(path) {
		return content.Fill(words.Folder, "path", path)
	}
	if len(filepath.Base(path)) > longestName {
		return words.LongName
	}
	return ""
}
