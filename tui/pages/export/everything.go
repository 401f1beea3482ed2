package export

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/tui/pages"
)

// everything shows everything that is kept about the organisation, as its document does.
func everything(c pages.Case) (pages.Page, bool) {
	laid := documents.LaidOut(c.Book, traced(c), documents.Order{Document: documents.Everything, Reader: documents.ForUs}, c.Store.Now())
	t := &pages.Text{At: c.At, Name: c.Name(), Title: c.Book.Everything().Heading, Sections: laid.Sections}
	for _, section := range laid.Sections {
		t.Contents = append(t.Contents, section.Title)
	}
	to := c.Own(pages.ExportPage)
	to.Document = string(documents.Everything)
	t.Commands = []pages.Command{pages.Leads(pages.KeyExport, c.Book.Export().Command, to)}
	return t, true
}

func everythingTitle(book *content.Book) string { return book.Everything().Heading }

// traced returns the record with everything else that the data file knows about it.
func traced(c pages.Case) assessment.Record {
	c.Record.Traces = c.Store.Bundles().Traces(c.Record.ID)
	c.Record.Traces.Namesake = c.Store.List().Namesake(c.Record.Organisation.Name)
	return c.Record
}
