package documents

import (
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// mostPartnerAsks is how many of the sentences to ask a partner with stand on the page, so that it stays one page.
const mostPartnerAsks = 3

// offer gives the page for partners, for action point 1. It is safe to hand over: what it says of the answers is the
// statements that are mostly or wholly in place, what of them can be shown, and sentences to ask a partner with; never
// a note, a score, a level, or a statement that is not there yet, unless it was chosen to be shown.
func (d draft) offer(chosen []string) report.Document {
	words := d.book.Offer()
	sections, areas, after := offerParts(d.book, d.sheet, d.record.Offer)
	if len(areas) > 0 {
		strong := report.Section{Title: words.Strong}
		for _, area := range areas {
			strong.Blocks = append(strong.Blocks, report.Labelled{Label: area.Title, Text: onOneLine(area)})
		}
		sections = append(sections, strong)
	}
	extras, scored := d.chosenExtras(chosen)
	sections = slices.Concat(sections, after, extras,
		[]report.Section{{Title: words.Contact.Title, Blocks: []report.Block{report.Room{Label: words.Contact.Label, Lines: 1}}}})
	laid := d.framed(words.Title, d.offerFacts(), sections)
	laid.Notes = d.offerNotes(scored)
	laid.Words.Contents, laid.Words.Notes = "", "" // it is one sheet of paper
	return laid
}

// onOneLine puts an area's statements one after the other: as points of their own they would take a second page.
func onOneLine(area report.Section) string {
	var statements []string
	for _, block := range area.Blocks {
		if list, ok := block.(report.List); ok {
			statements = append(statements, list...)
		}
	}
	return strings.Join(statements, " ")
}

// offerFacts are fewer than those of other documents: a partner need not know by which questions the page was made.
func (d draft) offerFacts() []report.Labelled {
	words := d.book.Results().Document
	return []report.Labelled{
		{Label: words.Date, Text: d.book.Screens().Date(d.now)},
		{Label: d.book.Documents().Readers.Label, Text: d.reader.Name(d.book)},
		{Label: words.Audience, Text: d.book.About().Audiences[d.record.Organisation.Audience]},
	}
}

// offerNotes say at the end what the page is, and what it was made from; scored says that scores stand on it, or how ready
// the organisation is.
func (d draft) offerNotes(scored bool) []string {
	words := d.book.Offer()
	notes := madeUp(d.book, d.record.Example)
	if d.sheet.Edition == assessment.Quick {
		notes = append(notes, words.Quick)
	}
	from := content.Fill(words.MadeFrom, "version", edition(d.book, d.sheet.Edition))
	if scored { // then it does give marks
		return append(notes, from, d.book.Results().Document.Scored)
	}
	return append(notes, words.NoTest+" "+from)
}

// OfferPages gives the page for partners as a screen shows it, part by part: what is offered, each of the strongest
// areas, what can be shown, and what is asked. A part without words is left out.
func OfferPages(book *content.Book, sheet assessment.Sheet, own assessment.Offer) []report.Section {
	before, areas, after := offerParts(book, sheet, own)
	return slices.Concat(before, areas, after)
}

// offerParts gives what is offered, the strongest areas, and what can be shown and is asked.
func offerParts(book *content.Book, sheet assessment.Sheet, own assessment.Offer) (before, areas, after []report.Section) {
	words := book.Offer()
	usual := UsualOffer(book, sheet)
	for _, area := range assessment.Strengths(sheet) {
		areas = append(areas, offerArea(book, sheet.Organisation.Audience, area))
	}
	return offerText(words.Words.Title, own.Words, usual.Words), areas,
		append(offerText(words.Show.Title, own.Show, usual.Show), offerText(words.Asks.Title, own.Asks, usual.Asks)...)
}

// offerText gives the part with a text of the organisation's own, or else with the usual one; none where it is left out.
func offerText(title, own, usual string) []report.Section {
	if own == "" {
		own = usual
	}
	blocks := offerBlocks(own)
	if len(blocks) == 0 {
		return nil
	}
	return []report.Section{{Title: title, Blocks: blocks}}
}

// UsualOffer gives the words that stand on the page until the organisation writes its own.
func UsualOffer(book *content.Book, sheet assessment.Sheet) assessment.Offer {
	words := book.Offer()
	areas := assessment.Strengths(sheet)
	usual := assessment.Offer{Words: words.Words.Start}
	var parts []string
	for _, area := range areas {
		parts = append(parts, words.Areas[area.Domain].Part.By(sheet.Organisation.Audience))
	}
	if len(parts) > 0 {
		usual.Words = content.Fill(words.Words.Opening, "parts", book.Join(parts))
	}
	usual.Asks = strings.Join(partnerAsks(book, sheet), "\n")
	return usual
}

// described is the evidence of what can be told but not shown on paper; documented of what can.
const (
	described  assessment.Evidence = 1
	documented assessment.Evidence = 2
)

// offerArea is one of the strongest areas, with what of it can be shown.
func offerArea(book *content.Book, audience assessment.Audience, area assessment.StrongArea) report.Section {
	words := book.Offer()
	text := words.Areas[area.Domain]
	var list report.List
	for _, q := range area.Questions {
		question, _ := book.Question(audience, q.Question)
		item := question.Statement
		if q.Evidence != nil {
			item = offerItem(words, item, *q.Evidence)
		}
		list = append(list, item)
	}
	return report.Section{Title: content.Fill(text.Title.By(audience), "domain", book.Domain(audience, area.Domain).Name),
		Blocks: []report.Block{list}}
}

// offerItem adds to a statement how it can be shown. That there is nothing to show is not said.
func offerItem(words *content.Offer, statement string, evidence assessment.Evidence) string {
	switch evidence {
	case described:
		return content.Fill(words.Told, "statement", statement)
	case documented:
		return content.Fill(words.Paper, "statement", statement)
	case assessment.MostEvidence:
		return content.Fill(words.Proof, "statement", statement)
	default:
		return statement
	}
}

// partnerAsks gives, as lines, the sentences with which to ask a partner for its action points, in the report's numbering:
// those that matter most to the organisation, without saying so. Only mainstream organisations are asked: no lack of others
// is a demand on BME organisations, so that a mainstream organisation asks nothing unless it writes so itself.
func partnerAsks(book *content.Book, sheet assessment.Sheet) []string {
	audience := sheet.Organisation.Audience
	var numbers []int
	for _, ask := range assessment.Reckon(sheet).Asks {
		if assessment.Addressee(ask.Number) == assessment.Mainstream && len(numbers) < mostPartnerAsks {
			numbers = append(numbers, ask.Number)
		}
	}
	slices.Sort(numbers)
	var lines []string
	if len(numbers) > 0 && audience != assessment.BME { // a BME organisation may read it, and must not take it for itself
		lines = append(lines, book.Offer().Asks.OfMainstream)
	}
	for _, number := range numbers {
		lines = append(lines, point+book.ActionPoint(number).Ask.By(audience))
	}
	return lines
}

// point begins a line that is a point of a list.
const point = "- "

// offerBlocks makes paragraphs and lists of a text, line by line.
func offerBlocks(text string) []report.Block {
	if strings.TrimSpace(text) == assessment.OfferLeftOut {
		return nil
	}
	var blocks []report.Block
	var list report.List
	end := func() {
		if len(list) > 0 {
			blocks, list = append(blocks, list), nil
		}
	}
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimSpace(line)
		item, isPoint := strings.CutPrefix(line, point)
		switch {
		case line == "":
		case isPoint:
			list = append(list, item)
		default:
			end()
			blocks = append(blocks, report.Paragraph(line))
		}
	}
	end()
	return blocks
}
