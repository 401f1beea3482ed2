package offer

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/tui/pages"
)

// changeWords asks for the page's words, one text after the other, each with what stands there now. Then the page is read again
// from its beginning.
func changeWords(c pages.Case) (pages.Page, bool) {
	form, usual := c.Book.Offer().Form, documents.UsualOffer(c.Book, c.Sheet())
	fields := func(c pages.Case) []pages.Field {
		own := c.Record.Offer
		return []pages.Field{
			wordsField(c, form.Words, own.Words, usual.Words, func(o *assessment.Offer, text string) { o.Words = text }),
			wordsField(c, form.Show, own.Show, usual.Show, func(o *assessment.Offer, text string) { o.Show = text }),
			wordsField(c, form.Asks, own.Asks, usual.Asks, func(o *assessment.Offer, text string) { o.Asks = text }),
		}
	}
	return c.Form(form.Title, fields, func() pages.Next { return pages.GoTo(c.Own(pages.OfferPage)).And(form.Done) }), true
}

// wordsField asks for one of the texts. The usual words are kept as none, so that they go on following the answers.
func wordsField(c pages.Case, words content.FieldText, own, usual string, set func(o *assessment.Offer, text string)) pages.Field {
	now := own
	if now == "" {
		now = usual
	}
	return pages.Field{Label: words.Label, Hint: words.Hint + " " + c.Book.Offer().Form.Clear, Kind: pages.Long, Values: []string{now},
		Most: assessment.MaxNoteLength, Keep: func(values []string) (string, error) {
			text := assessment.TidyLines(pages.First(values), assessment.MaxNoteLength)
			if text == usual {
				text = ""
			}
			return "", c.Change(func(r *assessment.Record) {
				set(&r.Offer, text)
				r.Offer = r.Offer.Cut()
			})
		}}
}
