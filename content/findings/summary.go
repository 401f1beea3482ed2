package findings

import (
	"slices"
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
	switch {
	case s.Begun.Of > 0 && s.Standing == s.Visits:
		state = content.Fill(words.RowFull, "visit", book.Number(s.Standing), "stage", book.Results().Stages[s.Stage].Name,
			"answered", book.Number(s.Begun.Answered), "of", book.Number(s.Begun.Of), "date", date)
	case s.Begun.Of > 0:
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
		return content.Fill(book.Screens().Caseload.HandedOver, "date", book.Screens().Date(s.HandedOver.Time()))
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

// Labels is what tells an organisation apart on a list, next to its name: its kind, its place and its mentor, as far as they are known. The
// kind is left out where all are of one kind.
func Labels(book *content.Book, s assessment.Summary, kinds bool) []string {
	var labels []string
	if kinds {
		if kind := book.Documents().Caseload.Kinds[s.Audience]; kind != "" {
			labels = append(labels, kind)
		}
	}
	if place := assessment.Tame(s.Labels.Place); place != "" {
		labels = append(labels, place)
	}
	if mentor := assessment.Tame(s.Labels.Mentor); mentor != "" {
		labels = append(labels, content.Fill(book.Screens().Caseload.With, "mentor", mentor))
	}
	return labels
}

// InShort gives how far it has got and what is due as one line, in several ways: the one that says most first.
func InShort(book *content.Book, s assessment.Summary, today assessment.Date) []string {
	words := book.Screens().Caseload
	state, due := State(book, s), due(book, s, today)
	short := content.Fill(words.Short.State, "answered", book.Number(s.Progress.Answered), "of", book.Number(s.Progress.Of))
	if s.Progress.Done() {
		short = book.Results().Stages[s.Stage].Name
	}
	if s.Damaged {
		return []string{state}
	}
	states := []string{state, short}
	if s.Begun.Of > 0 {
		states = slices.Insert(states, 1, content.Fill(words.Short.Begun, "stage", short, "number", book.Number(s.Visits),
			"answered", book.Number(s.Begun.Answered), "of", book.Number(s.Begun.Of)))
	}
	if due == "" {
		return states
	}
	for i, state := range states {
		states[i] = content.Fill(words.Short.Row, "state", state, "due", due)
	}
	return append(states, due)
}

// due is Coming in a few words.
func due(book *content.Book, s assessment.Summary, today assessment.Date) string {
	words := book.Screens().Caseload.Short
	overdue, late := s.LookDue(today), s.FirstDue.Before(today)
	switch {
	case s.Archived && !s.HandedOver.IsZero():
		return content.Fill(book.Screens().Caseload.HandedOver, "date", book.Screens().Date(s.HandedOver.Time()))
	case s.Example:
		return ""
	case late && overdue:
		return words.Both
	case late:
		return content.Fill(words.Late, "date", book.Screens().Date(s.FirstDue.Time()))
	case overdue:
		return content.Fill(words.LookDue, "date", book.Screens().Date(s.NextLook.Time()))
	case !s.NextLook.IsZero() && !s.NextLook.Before(today):
		return content.Fill(words.NextLook, "date", book.Screens().Date(s.NextLook.Time()))
	default:
		return ""
	}
}

// SeveralKinds says that these are organisations of more than one kind, the made-up ones left out.
func SeveralKinds(list []assessment.Summary) bool {
	first := assessment.Audience("")
	for _, s := range list {
		switch {
		case s.Example || s.Damaged || s.Audience == first:
		case first != "":
			return true
		default:
			first = s.Audience
		}
	}
	return false
}
