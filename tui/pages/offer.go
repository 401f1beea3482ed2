package pages

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/documents"
)

// The pages of what the organisation brings, as places call them.
const (
	OfferPage      = "offer"
	OfferWordsPage = "offer-words" // the form in which its words are changed
)

// Offer reads out the page for partners, and says that it can be handed over.
func (v *Visit) Offer() *Text {
	words := v.book.Offer()
	sections := documents.OfferPages(v.book, v.sheet(), v.record().Offer)
	says := []report.Block{report.Paragraph(words.Safe)}
	if len(assessment.Strengths(v.sheet())) == 0 {
		says = append(says, report.Paragraph(words.Nothing))
	}
	if len(sections) == 0 {
		sections = []report.Section{{Title: v.book.Screens().Tasks.Offer}}
	}
	sections[0].Blocks = append(says, sections[0].Blocks...)
	tasks := func() Next { return GoTo(v.tasksFrom(OfferPage)) }
	return &Text{Visit: v, Title: v.book.Screens().Tasks.Offer, Sections: sections, Up: tasks, At: v.Place(OfferPage, ""),
		Commands: []Command{
			{Key: KeyChange, Words: words.Commands.Change, Do: func(int) Next { return GoTo(v.offerForm()) }},
			v.exportCommand(documents.Offer, func() Next { return GoTo(v.Offer()) }),
		}}
}

// offerForm asks for the page's words, one text after the other, each with what stands there now.
func (v *Visit) offerForm() *Form {
	words := v.book.Offer().Form
	usual := documents.UsualOffer(v.book, v.sheet())
	fields := func() []Field {
		own := v.record().Offer
		return []Field{
			v.offerField(words.Words, own.Words, usual.Words, func(o *assessment.Offer, text string) { o.Words = text }),
			v.offerField(words.Show, own.Show, usual.Show, func(o *assessment.Offer, text string) { o.Show = text }),
			v.offerField(words.Asks, own.Asks, usual.Asks, func(o *assessment.Offer, text string) { o.Asks = text }),
		}
	}
	back := func() Next { return GoTo(v.Offer()) }
	return v.form(words.Title, OfferWordsPage, 0, fields, func() Next { return back().and(words.Done) }, back)
}

// offerField asks for one of the texts. The usual words are kept as none, so that they go on following the answers.
func (v *Visit) offerField(words content.FieldText, own, usual string, set func(o *assessment.Offer, text string)) Field {
	now := own
	if now == "" {
		now = usual
	}
	return Field{Label: words.Label, Hint: words.Hint + " " + v.book.Offer().Form.Clear, Kind: Long, Values: []string{now},
		Most: assessment.MaxNoteLength, keep: func(values []string) (string, error) {
			text := assessment.TidyLines(first(values), assessment.MaxNoteLength)
			if text == usual {
				text = ""
			}
			offer := v.record().Offer
			set(&offer, text)
			return "", v.change(func(r *assessment.Record) { r.Offer = offer.Cut() })
		}}
}
