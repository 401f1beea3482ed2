package findings

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// mostWidest is how many of the widest differences the results name; the rest are on their own page.
const mostWidest = 5

// Agreement is what the results say where several people answered; false where nobody else did.
func Agreement(book *content.Book, r assessment.Record) (report.Section, bool) {
	words := book.Views().Differences
	sides := r.Sides()
	if len(sides) < 2 {
		return report.Section{}, false
	}
	open, agreed := r.Current().Agenda(sides)
	section := report.Section{Title: words.Result, Blocks: []report.Block{report.Paragraph(Tally(book, open)), report.Paragraph(words.Counts)}}
	if len(agreed) > 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(book.Count(words.AgreedOn, len(agreed))))
	}
	var widest report.List
	for _, spread := range assessment.Widest(open) {
		if len(widest) < mostWidest {
			text, _ := book.Question(r.Organisation.Audience, spread.Question)
			widest = append(widest, text.Statement)
		}
	}
	if len(widest) > 0 {
		section.Blocks = append(section.Blocks, report.Heading(words.Widest), widest)
	}
	return section, true
}

// Tally says on how many questions people agree, and on how many they do not.
func Tally(book *content.Book, spreads []assessment.Spread) string {
	agree, near, apart, unclear := assessment.Tally(spreads)
	words := book.Views().Differences
	tally := content.Fill(words.Tally, "agree", book.Number(agree), "near", book.Number(near), "apart", book.Number(apart))
	if unclear == 0 {
		return tally
	}
	return content.Fill(words.Unsettled, "tally", tally, "unclear", book.Number(unclear))
}

// SideName is whose answers one of several sets is.
func SideName(book *content.Book, r assessment.Record, side assessment.Side) string {
	view, err := r.Views.Numbered(side.View)
	if err != nil {
		return book.Views().Own
	}
	return ViewName(book, view)
}

// SidesSay is what each side says to a question, and what was agreed on, where something was.
func SidesSay(book *content.Book, r assessment.Record, sides assessment.Sides, spread assessment.Spread) []string {
	words := book.Views().Differences
	var lines []string
	for _, a := range spread.Answers {
		lines = append(lines, content.Fill(words.Said, "name", SideName(book, r, sides[a.View]), "answer", ViewSaid(book, a.Answer)))
	}
	if now := r.Current().Answers[spread.Question]; now.Agreed {
		lines = append(lines, content.Fill(words.Said, "name", words.Agreed, "answer", ViewSaid(book, now)))
	}
	return lines
}

// AgreementName is how near people are on a question.
func AgreementName(book *content.Book, kind assessment.Agreement) string {
	words := book.Views().Differences
	return map[assessment.Agreement]string{assessment.Agree: words.Agree, assessment.Near: words.Near,
		assessment.Apart: words.Apart, assessment.Unclear: words.Unclear}[kind]
}
