package findings

import (
	"path/filepath"
	"strings"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
)

// ViewIn is somebody's answers that are to come in as a view.
type ViewIn struct {
	File  string // the name of its file
	Name  string // whose they are; "" where that is not to be said
	Sheet assessment.Sheet
}

// CalledAfter is the name of a view that has none but its file's.
func CalledAfter(path string) string {
	name := filepath.Base(path)
	return assessment.Tidy(strings.TrimSuffix(name, filepath.Ext(name)), assessment.MaxNameLength)
}

// ViewsFit says why some of these cannot come in as views of an organisation, and of which file that is where there are several;
// nil where all can.
func ViewsFit(book *content.Book, r assessment.Record, list []ViewIn, closed bool) error {
	for i, in := range list {
		err := r.Sheet().Misfit(in.Sheet)
		if err == nil && !closed {
			err = viewTaken(r, in.Name)
		}
		for _, before := range list[:i] {
			if err == nil && in.Name != "" && assessment.SameName(before.Name, in.Name) {
				err = content.Failure("views/import/twice").With("name", in.Name)
			}
		}
		switch {
		case err != nil && len(list) > 1:
			return content.Failure("views/import/of_file").With("file", assessment.Tame(in.File), "why", book.Explain(err))
		case err != nil:
			return err
		}
	}
	return nil
}

// TakeViewsIn adds them to the current visit.
func TakeViewsIn(r *assessment.Record, list []ViewIn, closed bool, now time.Time) {
	for _, in := range list {
		r.AddViewOf(in.Name, in.Sheet, closed, now)
	}
}

// viewTaken says that the current visit has answers of this name already, which could not be told from others; nil where it
// has none.
func viewTaken(r assessment.Record, name string) error {
	view, taken := r.Views.Imported(r.Current().Number, name)
	if !taken {
		return nil
	}
	return content.Failure("views/import/taken").With("name", view.Name)
}
