package bringin

import (
	"errors"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/edited"
	"equalfooting/content/findings"
	"equalfooting/store"
	"equalfooting/store/bundle"
	"equalfooting/store/firstbytes"
	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"
)

// bringing is a file that might come in.
type bringing struct {
	c       pages.Case
	typed   string // the path, as it was typed
	path    string
	bundle  bundle.Bundle
	arrival assessment.Arrival
	edited  *edited.Changes // what an edited workbook would change; nil for anything else
	answers *answers        // of an answers file; nil for anything else
}

// ask asks for the file.
func ask(c pages.Case) (pages.Page, bool) {
	b := &bringing{c: c}
	words := c.Book.Bundles()
	fields := func(pages.Case) []pages.Field {
		return []pages.Field{{Label: words.File.Label, Hint: words.File.Hint, Required: true, Missing: words.File.Empty, Values: []string{b.typed},
			Most: assessment.MaxNoteLength, Passing: true, Keep: func(values []string) (string, error) {
				b.typed = pages.First(values)
				b.path = pages.TypedPath(b.typed)
				if b.path == "" { // for example, only quotation marks
					return words.File.Empty, nil
				}
				return "", nil
			}}}
	}
	return c.Form(words.Title, fields, func() pages.Next { return pages.Works(c.Book.Progress().ReadingFile, b.looks) }), true
}

// looks reads the file, and goes to what would change. It is behind the page, for the file is compared with all that is here.
func (b *bringing) looks() pages.Next {
	err := b.read()
	if _, locked := errors.AsType[*store.LockedError](err); locked { // its own passphrase is asked for line by line
		return pages.LeaveFor(fronts.BringIn{Path: b.path})
	}
	if err != nil {
		return pages.Refuse(b.c.Book.Explain(err))
	}
	return pages.GoToPage(b.preview())
}

func (b *bringing) words() store.Words { return store.Words{Others: b.c.Book.Bundles().Others} }

func (b *bringing) read() (err error) {
	b.edited, b.answers = nil, nil
	b.bundle, err = store.ReadBundle(b.path)
	wrong, is := errors.AsType[*firstbytes.WrongFile](err)
	switch {
	case is && wrong.Kind == firstbytes.Excel:
		return b.readEdited()
	case is && (wrong.Kind == firstbytes.Answers || wrong.Kind == firstbytes.PDF), !is && errors.Is(err, bundle.ErrNoBundle) && namesAnswers(b.path):
		return b.readAnswers()
	case err != nil:
		return err
	}
	arrivals, err := b.c.Store.Bundles().Coming([]bundle.Bundle{b.bundle}, b.words())
	if err != nil {
		return &store.BundleError{Path: b.path, Err: err}
	}
	b.arrival = arrivals[0]
	b.arrival.Name = assessment.Tame(b.arrival.Name)
	return nil
}

// preview says what would change, and asks.
func (b *bringing) preview() pages.Page {
	words := b.c.Book.Bundles()
	switch {
	case b.edited != nil:
		return b.previewEdited()
	case b.answers != nil:
		return b.previewAnswers()
	}
	list := &pages.Listing{At: pages.Place{Page: pages.ArrivalPage}, Title: words.Title, Says: findings.Arrival(b.c.Book, b.arrival), Told: true, Chooses: true}
	if b.arrival.Same {
		list.Rows = []pages.Row{{Name: words.Open, To: pages.Place{Page: pages.TasksPage, Case: b.arrival.ID}}, {Name: words.List, To: pages.Place{}}}
		return list
	}
	list.Rows = []pages.Row{{Name: words.Yes, Do: b.take}, {Name: words.No, Do: pages.GoOut}}
	return list
}

// take takes it in, and goes to the organisation.
func (b *bringing) take() pages.Next { return pages.WorksOn(b.c.Book.Progress().TakingOneIn, b.takes) }

func (b *bringing) takes() pages.Next {
	records, err := b.c.Store.Bundles().TakeIn([]bundle.Bundle{b.bundle}, b.words())
	if err != nil {
		return pages.Next{Err: err}
	}
	return pages.Kept(nil, pages.GoTo(pages.Place{Page: pages.TasksPage, Case: records[0].ID})).And(content.Fill(b.c.Book.Bundles().Done, "name", b.arrival.Name))
}
