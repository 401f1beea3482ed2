package documents

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// partners is the page for partners on its way.
type partners struct{ draft }

// offer gives the page for partners, for action point 1. It is safe to hand over: what it says of the answers is what the
// organisation is good at, what of it can be shown, and what it chose to ask; never a note, a score, a level, or a statement that
// is not mostly in place, unless it was chosen to be shown. Where there is no page yet, it is empty.
func (d partners) offer(chosen []string) report.Document {
	words := d.book.Offer()
	page, ready := d.record.Offer.Page(d.sheet)
	if !ready {
		return report.Document{}
	}
	extras, scored := d.chosenExtras(chosen)
	sections := OfferSections(d.book, d.record.Organisation.Audience, page)
	if page.Contact == "" { // it is written by hand
		sections[0].Blocks = append(sections[0].Blocks, report.Room{Label: words.Contact.Label, Lines: 1})
	}
	laid := d.framed(words.Title, d.offerFacts(), append(sections, extras...))
	laid.Notes = d.offerNotes(scored)
	laid.Words.Notes, laid.OneSheet = "", true
	return laid
}

// NoOffer says why there is no page for partners yet of the visit that goes on, or as of which the record is looked at, as a
// content.Failure; nil where there is one.
func NoOffer(r assessment.Record) error {
	switch _, ready := r.Offer.Page(r.Sheet()); {
	case ready:
		return nil
	case !r.Offer.Said():
		return content.Failure("offer/steps/missing/words")
	default:
		return content.Failure("offer/steps/missing/good")
	}
}

// offerFacts are fewer than those of other documents: a partner need not know by which questions the page was made, and reads
// what kind of organisation it is.
func (d partners) offerFacts() []report.Labelled {
	words := d.book.Results().Document
	facts := []report.Labelled{{Label: words.Date, Text: d.book.Screens().Date(d.now)}}
	if d.visit() != "" { // that another visit goes on is not for a partner
		facts = append(facts, report.Labelled{Label: d.book.Documents().AnswersOf, Text: d.book.Screens().Date(d.record.Current().Day(time.Local).Time())})
	}
	return append(facts, report.Labelled{Label: d.book.Documents().Readers.Label, Text: d.reader.Name(d.book)})
}

// offerNotes say at the end what the page is, and what it was made from.
func (d partners) offerNotes(scored bool) []string {
	words := d.book.Offer()
	notes := madeUp(d.book, d.record.Example)
	if d.sheet.Edition == assessment.Quick {
		notes = append(notes, words.Quick)
	}
	if d.record.Organisation.Audience != assessment.BME { // only the others' statements have the word
		notes = append(notes, d.book.WordNote())
	}
	from := content.Fill(words.MadeFrom, "version", edition(d.book, d.sheet.Edition))
	if scored { // then it does give marks
		return append(notes, from, d.book.Results().Document.Scored)
	}
	return append(notes, words.NoTest+" "+from)
}

// OfferSections gives the page as a screen shows it: what the organisation does and how to reach it, what it is good at, and
// what it asks. What there are no words for is left out.
func OfferSections(book *content.Book, audience assessment.Audience, page assessment.OfferPage) []report.Section {
	words := book.Offer()
	var good, asks report.List
	for _, answer := range page.Good {
		good = append(good, goodAt(book, audience, answer))
	}
	for _, ask := range page.Asks {
		asks = append(asks, AskOfPartner(book, audience, ask))
	}
	about := []report.Block{report.Labelled{Label: words.Does, Text: page.Does}, report.Labelled{Label: words.For, Text: page.For}}
	if page.Contact != "" {
		about = append(about, report.Labelled{Label: words.Contact.Title, Text: page.Contact})
	}
	sections := []report.Section{{Title: words.About, Blocks: about}, {Title: words.Good, Blocks: []report.Block{good}}}
	if len(asks) > 0 {
		sections = append(sections, report.Section{Title: words.Asks, Blocks: []report.Block{asks}})
	}
	return sections
}

// described is the evidence of what can be told but not shown on paper; documented of what can.
const (
	described  assessment.Evidence = 1
	documented assessment.Evidence = 2
)

// goodAt is a statement with how it can be shown. That there is nothing to show is not said.
func goodAt(book *content.Book, audience assessment.Audience, answer assessment.GoodAnswer) string {
	words := book.Offer()
	question, _ := book.Question(audience, answer.Question)
	said := question.Statement
	if answer.Evidence == nil {
		return said
	}
	switch *answer.Evidence {
	case described:
		return content.Fill(words.Told, "statement", said)
	case documented:
		return content.Fill(words.Paper, "statement", said)
	case assessment.MostEvidence:
		return content.Fill(words.Proof, "statement", said)
	default:
		return said
	}
}

// AskOfPartner is the sentence of an ask. Whom it is for is said where the page may reach others as well: a partner need not be
// the one that an ask is for, and nobody is to take it for a demand on BME organisations.
func AskOfPartner(book *content.Book, audience assessment.Audience, ask assessment.OfferAsk) string {
	question, _ := book.Question(audience, ask.Question)
	sentence := question.Asks.Of(ask.ActionPoint)
	if sentence == "" {
		sentence = book.ActionPoint(ask.ActionPoint).Ask.By(audience)
	}
	of := assessment.Addressee(ask.ActionPoint)
	if audience == assessment.BME && of == assessment.Mainstream {
		return sentence
	}
	return content.Fill(book.Offer().AskOf, "who", book.Offer().AskedOf[of], "what", sentence)
}
