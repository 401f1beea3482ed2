package offer

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content/documents"
	"equalfooting/tui/pages"
)

// offerDocument is the page as a file, as places call it.
const offerDocument = "offer"

// offer reads out the page for partners, and says that it can be handed over.
func offer(c pages.Case) (pages.Page, bool) {
	words, title := c.Book.Offer(), c.Book.Screens().Tasks.Offer
	sections := documents.OfferPages(c.Book, c.Sheet(), c.Record.Offer)
	says := []report.Block{report.Paragraph(words.Safe)}
	if len(assessment.Strengths(c.Sheet())) == 0 {
		says = append(says, report.Paragraph(words.Nothing))
	}
	if len(sections) == 0 {
		sections = []report.Section{{Title: title}}
	}
	sections[0].Blocks = append(says, sections[0].Blocks...)
	file := c.Own(pages.ExportPage)
	file.Document = offerDocument
	return &pages.Text{At: c.At, Name: c.Name(), Title: title, Sections: sections,
		Commands: []pages.Command{
			pages.Leads(pages.KeyChange, words.Commands.Change, c.Own(pages.OfferWordsPage)),
			pages.Leads(pages.KeyExport, c.Book.Export().Command, file),
		}}, true
}
