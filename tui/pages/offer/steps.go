package offer

import (
	"equalfooting/content/documents"
	"equalfooting/tui/pages"
)

// steps lists in order what is to be done for the page, each step with its progress, and says what comes next. The page can be read and
// exported once there is one.
func steps(c pages.Case) (pages.Page, bool) {
	text := c.Book.Offer().Steps
	own, missing := c.Record.Offer, documents.NoOffer(c.Record)
	row := func(name, status, page string) pages.Row {
		return pages.Row{Name: name, Status: status, To: c.Own(page)}
	}
	rows := []pages.Row{row(text.Words, done(c, own.Said()), pages.OfferWordsPage)}
	start := 0
	if own.Said() && missing != nil { // an answer is missing
		start = len(rows)
		rows = append(rows, row(text.Questions, "", pages.TasksPage))
	}
	rows = append(rows, row(text.Asks, chosen(c), pages.OfferAsksPage),
		row(text.Contact, done(c, own.Tidied().Contact != ""), pages.OfferContactPage))
	says, closed := text.Ready, ""
	if missing != nil {
		says = c.Book.Explain(missing)
		closed = says
	} else {
		start = len(rows)
	}
	file := row(text.Make, "", pages.ExportPage)
	file.To.Document = string(documents.Offer)
	for _, last := range []pages.Row{row(text.Read, "", pages.OfferReadPage), file} {
		last.Closed = closed
		rows = append(rows, last)
	}
	rows[len(rows)-2].Apart = true
	return &pages.Listing{At: c.At, Name: c.Name(), Title: c.Book.Screens().Tasks.Offer,
		Says: append([]string{text.Intro, says}, c.SaysVisit()...), Rows: rows, Start: start}, true
}

func done(c pages.Case, is bool) string {
	if is {
		return c.Book.Offer().Steps.Done
	}
	return c.Book.Offer().Steps.NotYet
}

// chosen says how many asks are on the page.
func chosen(c pages.Case) string {
	if count := len(c.Record.Offer.Asked(c.Sheet())); count > 0 {
		return c.Book.Count(c.Book.Offer().Steps.Chosen, count)
	}
	return c.Book.Offer().Steps.None
}

// read shows the page as a partner reads it. There is no page while anything is missing.
func read(c pages.Case) (pages.Page, bool) {
	page, ready := c.Record.Offer.Page(c.Sheet())
	if !ready {
		return nil, false
	}
	file := c.Own(pages.ExportPage)
	file.Document = string(documents.Offer)
	return &pages.Text{At: c.At, Name: c.Name(), Title: c.Book.Screens().Tasks.Offer,
		Sections: documents.OfferSections(c.Book, c.Record.Organisation.Audience, page),
		Commands: []pages.Command{pages.Leads(pages.KeyExport, c.Book.Export().Command, file)}}, true
}
