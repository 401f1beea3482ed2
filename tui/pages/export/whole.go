package export

import (
	"errors"
	"slices"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/store/bundle"
	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"
)

// wholeRecord is the choice to export the whole organisation, which is not a document.
const wholeRecord = "whole"

// The parts that can be included.
const (
	notesAlong = "notes"
	viewsAlong = "views"
)

// leaving is a whole organisation about to be exported.
type leaving struct {
	move  bool
	along []string
	lock  bool // with its own passphrase
}

// howField asks whether it is a copy. That resets what is included: whoever takes an organisation over needs everything, but people have
// not agreed to have their own words in a copy.
func (e *exporting) howField() pages.Field {
	words := e.words().Whole
	list := []pages.Option{{Value: "copy", Name: words.Copy}, {Value: "move", Name: words.Move}}
	now := list[0].Value
	if e.whole.move {
		now = list[1].Value
	}
	return e.choice(words.How, list, now, func(value string) string {
		e.whole = &leaving{move: value == "move"}
		if e.whole.move {
			e.whole.along = []string{notesAlong, viewsAlong}
		}
		return ""
	})
}

func (e *exporting) alongField() pages.Field {
	words := e.words().Whole
	return pages.Field{Label: words.Along.Label, Hint: words.Along.Hint, Kind: pages.Many, Passing: true, Values: e.whole.along,
		Options: []pages.Option{{Value: notesAlong, Name: words.Notes}, {Value: viewsAlong, Name: words.Views}},
		Keep: func(values []string) (string, error) {
			e.whole.along = values
			return "", nil
		}}
}

// lockField asks whether the file gets a passphrase. The default is never yes, since somebody must know it on the other computer.
func (e *exporting) lockField() pages.Field {
	words := e.words().Whole
	list := []pages.Option{{Value: "open", Name: words.Open}, {Value: "locked", Name: words.Locked}}
	now := list[0].Value
	if e.whole.lock {
		now = list[1].Value
	}
	return e.choice(words.Lock, list, now, func(value string) string {
		e.whole.lock = value == "locked"
		return ""
	})
}

// leave writes the organisation and, if it is handed over, archives it here.
func (e *exporting) leave() pages.Next {
	without := bundle.Parts{Notes: !slices.Contains(e.whole.along, notesAlong), Views: !slices.Contains(e.whole.along, viewsAlong)}
	how := store.Leaving{Without: without, Move: e.whole.move}
	if e.whole.lock {
		return pages.LeaveFor(fronts.TakeOut{Path: e.path, Case: e.c.At.Case, How: how})
	}
	err := e.c.Store.Bundles().Write(e.path, e.c.At.Case, how)
	if err == nil {
		next := pages.GoToPage(e.left())
		next.Saved = e.whole.move
		return next
	}
	said := e.c.Book.Explain(err)
	if _, unwritten := errors.AsType[*store.WriteError](err); unwritten {
		said = content.Fill(e.words().Unwritten, "path", e.path)
	}
	switch {
	case errors.Is(err, bundle.ErrTooLarge):
		said = e.c.Book.Explain(content.Failure("bundle_too_large"))
	case errors.Is(err, bundle.ErrNotWhole):
		said = e.c.Book.Explain(content.Failure("bundle_not_right").With("path", e.path))
	}
	return pages.GoToPage(e.form).And(said)
}

// left is shown instead of the form once the file is there.
func (e *exporting) left() pages.Page {
	words := e.words()
	says := []string{content.Fill(words.Done, "path", e.path)}
	if e.whole.move {
		says = append(says, content.Fill(words.Whole.Moved, "name", e.c.Name()))
	}
	says = append(says, words.Whole.Look)
	return &pages.Listing{At: e.c.At, Name: e.c.Name(), Title: words.Title, Says: says,
		Rows: []pages.Row{{Name: words.Back, Do: pages.GoUp}}}
}
