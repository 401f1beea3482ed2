package export

import (
	"equalfooting/content"
	"equalfooting/tui/launch"
	"equalfooting/tui/pages"
)

// ask is shown before a file is replaced.
func (e *exporting) ask() pages.Page {
	words := e.words()
	return &pages.Listing{At: e.c.Own(pages.ExportOverPage), Name: e.c.Name(), Title: words.Title, Says: []string{content.Fill(words.There, "path", e.path)}, Start: 1,
		Rows: []pages.Row{{Name: words.Replace, Do: e.make}, {Name: words.Another, Do: pages.GoUp}, {Name: words.Back, Do: pages.GoOut}}}
}

// done is shown instead of the form once the file is made.
func (e *exporting) done() pages.Page {
	words := e.words()
	another := e.c.Own(pages.ExportPage)
	if another.Case == 0 { // there is only one document
		another = e.c.At
	}
	says := []string{content.Fill(words.Done, "path", e.path)}
	if e.lacks != "" {
		says = append(says, e.lacks)
	}
	return &pages.Listing{At: e.c.At, Name: e.c.Name(), Title: words.Title, Says: append(append(says, words.Look), e.c.SaysVisit()...),
		Rows: []pages.Row{
			{Name: words.Open, Do: e.open},
			{Name: words.More, To: another, Turns: true},
			{Name: words.Back, Do: pages.GoUp},
		}}
}

// open opens the file with the system's program for it.
func (e *exporting) open() pages.Next {
	if launch.Open(e.path) != nil {
		return pages.Say(content.Fill(e.words().NotOpened, "path", e.path))
	}
	return pages.Say(e.words().Opened)
}
