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
	sides, spreads := r.Spreads()
	if len(sides) < 2 {
		return report.Section{}, false
	}
	section := report.Section{Title: words.Result, Blocks: []report.Block{report.Paragraph(Tally(book, spreads)), report.Paragraph(words.Counts)}}
	var widest report.List
	for _, spread := range assessment.Widest(spreads) {
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
	return content.Fill(book.Views().Differences.Tally,
		"agree", book.Number(agree), "near", book.Number(near), "apart", book.Number(apart), "unclear", book.Number(unclear))
}
