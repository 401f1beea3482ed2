package findings

import (
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
)

const damagedRow = content.Failure("damaged_row")

// State gives the progress, the last day, and the stage once all is answered, in a sentence or two; while a return visit goes on, the stage
// of the visit that stands, and how far the other one has got.
func State(book *content.Book, s assessment.Summary) string {
	if s.Damaged {
		return book.Explain(damagedRow)
	}
	words := book.Screens().Caseload
	date := book.Screens().Date(s.Touched.Local())
	of := book.Number(s.Progress.Of)
	state := content.Fill(words.Row, "answered", book.Number(s.Progress.Answered), "of", of, "date", date)
	if s.Progress.Done() {
		state = content.Fill(words.RowDone, "of", of, "date", date, "stage", book.Results().Stages[s.Stage].Name)
	}
	if s.Begun.Of > 0 {
		state = content.Fill(words.Begun, "visit", book.Number(s.Standing), "stage", book.Results().Stages[s.Stage].Name, "number", book.Number(s.Visits),
			"answered", book.Number(s.Begun.Answered), "of", book.Number(s.Begun.Of), "date", date)
	}
	if s.Edition == assessment.Quick && s.Begun.Of == 0 {
		state += words.RowQuick
	}
	return state
}

// Coming gives what is due: the next look, and that an action of the plan is late, or else when it was handed over; "" where there is nothing.
func Coming(book *content.Book, s assessment.Summary, today assessment.Date) string {
	words := book.Screens().Caseload
	switch {
	case s.Archived && !s.HandedOver.IsZero(): // what is due is due with somebody else
		return content.Fill(words.HandedOver, "date", book.Screens().Date(s.HandedOver.Time()))
	case s.Example: // nobody waits for it
		return ""
	}
	var coming []string
	look := ""
	switch {
	case s.LookDue(today):
		look = words.LookDue
	case !s.NextLook.IsZero() && !s.NextLook.Before(today):
		look = words.NextLook
	}
	if look != "" {
		coming = append(coming, content.Fill(look, "date", book.Screens().Date(s.NextLook.Time())))
	}
	if s.FirstDue.Before(today) {
		coming = append(coming, content.Fill(words.Late, "date", book.Screens().Date(s.FirstDue.Time())))
	}
	return strings.Join(coming, " ")
}
