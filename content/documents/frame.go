package documents

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/findings"
)

// facts are at the top of every document: whose it is, when and for whom it was made, and what it rests on.
func (d draft) facts() []report.Labelled {
	words, results := d.book.Documents(), d.book.Results().Document
	list := []report.Labelled{
		{Label: words.Organisation, Text: d.record.Organisation.Name},
		{Label: words.Number, Text: d.number()},
		dayFact(d.book, results.Date, assessment.DateOf(d.now)),
		{Label: words.Visit, Text: d.visit()},
		{Label: d.newer(), Text: findings.NewerVisit(d.book, d.record)},
		{Label: words.Readers.Label, Text: d.reader.Name(d.book)},
		{Label: results.Audience, Text: d.book.OnPaper(d.record.Organisation.Audience)},
		findings.WhoAnswered(d.book, d.sheet.AnsweredBy),
		{Label: results.Partner, Text: noPartner(d.book, d.sheet)},
		{Label: results.EditionIs, Text: edition(d.book, d.sheet.Edition)},
	}
	if d.reader != ForPartner { // whose page tells of strengths alone
		list = append(list, report.Labelled{Label: words.Unread, Text: d.book.Series(d.book.UnreadAll(d.record.Unread))})
	}
	if d.reader == ForUs {
		list = append(list, report.Labelled{Label: words.Facilitator, Text: d.record.Sitting.With()})
	}
	return said(list)
}

// newer is the label of what has come after the visit that the document tells of: another one, or the full check after the quick one.
func (d draft) newer() string {
	if v, later := d.record.Begun(); later && v.Number == d.record.Current().Number {
		return d.book.Documents().Further
	}
	return d.book.Documents().Newer
}

// number is the organisation's where another has the same name; else "". A partner's paper has none.
func (d draft) number() string {
	if !d.record.Traces.Namesake {
		return ""
	}
	return d.record.ID.String()
}

// visit names the visit that the document is about, if there are several.
func (d draft) visit() string {
	if _, later := d.record.Begun(); !later && !d.record.Visits.Returning() {
		return ""
	}
	return findings.VisitName(d.book, d.record.Current())
}

// visitForPrograms is the visit for other programs.
func (d draft) visitForPrograms() report.Visit {
	now := d.record.Current()
	said := report.Visit{Number: now.Number, Date: now.Day(time.Local)}
	if v, later := d.record.Begun(); later {
		said.Newer = &report.NewerVisit{Number: v.Number, Answered: d.record.SheetAt(v).Told(), Of: len(assessment.Questions(v.Edition))}
	}
	return said
}

// said leaves out the facts with nothing to say.
func said(list []report.Labelled) []report.Labelled {
	return slices.DeleteFunc(list, func(fact report.Labelled) bool { return fact.Text == "" })
}

// noPartner says that there has been no partner yet, and what follows for the questions; "" where there has been one.
func noPartner(book *content.Book, sheet assessment.Sheet) string {
	if sheet.Organisation.HadPartner() == assessment.PartnerYes {
		return ""
	}
	return book.Results().Document.NoPartner
}

// factsOfAnswers are facts with the day of the last answer, for a document of the answers that is made later. A plan is of the
// day on which it is made.
func (d draft) factsOfAnswers() []report.Labelled {
	facts := d.facts()
	if d.sheet.Progress().Answered == 0 || d.visit() != "" { // which has its day
		return facts
	}
	day := d.record.Current().Day(time.Local)
	if day == assessment.DateOf(d.now) {
		return facts
	}
	last := dayFact(d.book, d.book.Documents().LastAnswer, day)
	date := slices.IndexFunc(facts, func(fact report.Labelled) bool { return fact.Label == d.book.Results().Document.Date })
	return slices.Insert(facts, date+1, last)
}

// dayFact is a fact that is a day.
func dayFact(book *content.Book, label string, day assessment.Date) report.Labelled {
	return report.Labelled{Label: label, Text: book.Screens().Date(day.Time()), Day: day}
}

// edition names a kind of check, which itself says that the quick one is indicative, and by which version of the questions.
func edition(book *content.Book, e assessment.Edition) string {
	return content.Fill(book.Documents().Version, "edition", book.Results().Document.Edition[e],
		"number", book.Number(assessment.InstrumentVersion))
}

// notes are at the end of every document except the one for partners, which has its own: what to bear in mind, how the score is made, and
// where it all comes from.
func (d draft) notes() []string {
	private := d.book.Documents().Private.Trustees
	if d.reader == ForUs {
		private = d.book.Documents().Private.Us
	}
	return slices.Concat(madeUp(d.book, d.record.Example), []string{private}, origins(d.book))
}

// madeUp says of an example that it is one.
func madeUp(book *content.Book, example bool) []string {
	if !example {
		return nil
	}
	return []string{book.Results().Document.Example}
}

// origins say how the score is made, and where it all comes from.
func origins(book *content.Book) []string {
	words := book.Results().Document
	return []string{words.Scored, words.MadeFrom, words.Source, book.WordNote()}
}

// about goes with a table in a file of its own: what a document says at its top and at its end.
func (d draft) about(facts []report.Labelled) report.About {
	return aboutTable(d.book, facts, d.notes())
}

func aboutTable(book *content.Book, facts []report.Labelled, notes []string) report.About {
	parts := book.Documents().Parts
	return report.About{Title: parts.Notes, Facts: facts, Notes: notes, Long: report.LongTexts{Title: parts.Long.Title, Row: parts.Long.Row,
		Column: parts.Long.Column, Text: parts.Long.Text, Back: parts.Long.Back, Said: content.Fill(parts.Long.Said, "sheet", parts.Long.Title)}}
}

// renderingWords are the few words that a rendering adds of its own. Only a report is so long that it lists its contents.
func renderingWords(book *content.Book) report.Words {
	p := book.Documents().Parts
	return report.Words{Page: p.Page, Notes: p.Notes, Score: p.Score, Domain: p.Domain, Band: p.Band, Picture: p.Picture,
		Skip: p.Skip}
}

// framed puts a document together; title has a place for the organisation's name.
func (d draft) framed(title string, facts []report.Labelled, sections []report.Section) report.Document {
	// The title has the organisation's name.
	facts = slices.DeleteFunc(facts, func(fact report.Labelled) bool { return fact.Label == d.book.Documents().Organisation })
	return report.Document{Title: content.Fill(title, "name", d.record.Organisation.Name), Language: string(d.book.Language().Tag),
		Facts: facts, Sections: sections, Notes: d.notes(), Words: renderingWords(d.book)}
}
