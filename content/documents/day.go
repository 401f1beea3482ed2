package documents

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content/findings"
)

// lastDay gives the page that is left with people at the end of a day of work: the last one on which there was any. It tells no
// answer and no note, and fits on one sheet.
func (d draft) lastDay() report.Document {
	told := d.record
	told.Visits = told.Visits.AsTold()
	today := assessment.DateOf(d.now)
	words := d.book.Documents()
	laid := d.framed(words.Day.Title, d.facts(), findings.Day(d.book, told, told.Days.LastWorked(told.Current(), d.now.Location()), today))
	laid.Notes = slices.Concat(madeUp(d.book, d.record.Example), []string{words.Day.Private, d.book.Results().Document.Source, d.book.WordNote()})
	laid.OneSheet = true
	return laid
}
