package bringin

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store/answersfile"
	"equalfooting/store/firstbytes"
	"equalfooting/tui/pages"
)

// answers are the contents of an answers file, which makes a new organisation.
type answers struct {
	sheet assessment.Sheet
	twin  assessment.ID // one here with the same name and kind; 0 for none
}

// namesAnswers says whether a file has the kind of name that answers files have.
func namesAnswers(path string) bool {
	return slices.Contains([]string{".yaml", ".yml", ".json"}, strings.ToLower(filepath.Ext(path)))
}

// readAnswers reads an answers file, and checks whether that organisation is here already.
func (b *bringing) readAnswers() error {
	file, err := os.Open(b.path)
	if err != nil {
		return &answersfile.FileError{Path: b.path, Err: err}
	}
	defer file.Close()
	sheet, err := answersfile.Read(file)
	if wrong, is := errors.AsType[*firstbytes.WrongFile](err); is {
		wrong.Wanted = firstbytes.WantBringIn
	}
	if err != nil {
		return &answersfile.FileError{Path: b.path, Err: err}
	}
	here, err := b.c.Store.Caseload()
	if err != nil {
		return err
	}
	sheet = sheet.Tame()
	b.answers = &answers{sheet, assessment.Likenesses(here)[assessment.LikenessOf(sheet.Organisation.Name, sheet.Organisation.Audience)]}
	return nil
}

// previewAnswers says what an answers file would bring in, and asks. A second copy of what is here already comes in only if that is chosen.
func (b *bringing) previewAnswers() pages.Page {
	words, name := b.c.Book.Bundles(), b.answers.sheet.Organisation.Name
	list := &pages.Listing{At: pages.Place{Page: pages.ArrivalPage}, Title: words.Title, Told: true, Chooses: true}
	if id := b.answers.twin; id != 0 {
		list.Says = []string{content.Fill(b.c.Book.Commands().Twin, "name", name, "id", id.String()), words.Second}
		list.Rows = []pages.Row{{Name: words.No, Do: pages.GoOut}, {Name: words.Here, To: pages.Place{Page: pages.TasksPage, Case: id}},
			{Name: words.Again, Do: b.addAnswers}}
		return list
	}
	list.Says = findings.Arrival(b.c.Book, assessment.Arrival{Name: name, Answers: assessment.Came{New: b.answers.sheet.Progress().Answered}})
	list.Rows = []pages.Row{{Name: words.Yes, Do: b.addAnswers}, {Name: words.No, Do: pages.GoOut}}
	return list
}

// addAnswers adds the new organisation, and goes to it.
func (b *bringing) addAnswers() pages.Next {
	r, err := b.c.Store.Add(b.answers.sheet, false)
	if err != nil {
		return pages.Next{Err: err}
	}
	done := content.Fill(b.c.Book.Bundles().Done, "name", r.Organisation.Name)
	return pages.Kept(nil, pages.GoTo(pages.Place{Page: pages.TasksPage, Case: r.ID})).And(done)
}
