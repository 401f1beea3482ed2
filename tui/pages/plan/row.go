package plan

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// headingOf is the heading above an action, if the order makes groups.
func headingOf(c pages.Case, order assessment.PlanOrder, a assessment.PlanAction) string {
	words := c.Book.Plan()
	switch {
	case order == assessment.ByStatus:
		return words.Statuses[a.Status]
	case order == assessment.ByWho && a.Who == "" && a.Ask:
		return words.AskOf[assessment.Addressee(a.ActionPoint)]
	case order == assessment.ByWho && a.Who == "":
		return words.Nobody
	case order == assessment.ByWho:
		return a.Who
	default:
		return ""
	}
}

// rowOf is the row of an action.
func rowOf(c pages.Case, order assessment.PlanOrder, a assessment.PlanAction, heading string) pages.Row {
	row := pages.Row{Heading: heading, Name: a.What, To: actionPlace(c, a.Number), Tick: done(c, a)}
	if order != assessment.ByStatus {
		row.Status = c.Book.Plan().Statuses[a.Status]
	}
	if details := detailsOf(c, order, a); details != "" {
		row.Under = []string{details}
	}
	return row
}

// done makes an action one that can be ticked: ticked means done.
func done(c pages.Case, a assessment.PlanAction) *pages.Tick {
	words := c.Book.Plan()
	to, said := assessment.Done, words.Ticked
	if a.Status == assessment.Done {
		to, said = assessment.ToDo, words.Unticked
	}
	return &pages.Tick{On: a.Status == assessment.Done, Do: func() pages.Next {
		err := change(c, a.Number, func(a *assessment.PlanAction) { setStatus(a, string(to)) })
		return pages.Kept(err, pages.Next{}).And(said)
	}}
}

// detailsOf says in short sentences what matters about an action: by when, who leads, who to ask, and the cost.
func detailsOf(c pages.Case, order assessment.PlanOrder, a assessment.PlanAction) string {
	words := c.Book.Plan()
	var parts []string
	if a.Open() {
		parts = append(parts, due(c, a))
	} else if a.Dropped != "" {
		parts = append(parts, content.Fill(words.Dropped, "why", a.Dropped))
	}
	byWho := order == assessment.ByWho
	if !byWho {
		parts = append(parts, a.Who)
	}
	if a.Ask && (!byWho || a.Who != "") {
		parts = append(parts, words.AskOf[assessment.Addressee(a.ActionPoint)])
	}
	parts = append(parts, words.Costs[a.Cost])
	if a.Note != "" {
		parts = append(parts, words.Noted)
	}
	return asSentences(c.Book, parts...)
}

// due says by when an open action should be done and, if that day is past, that it is overdue.
func due(c pages.Case, a assessment.PlanAction) string {
	words := c.Book.Plan()
	switch {
	case a.By.IsZero():
		return words.NoDay
	case a.Overdue(c.Today()):
		return content.Fill(words.Overdue, "date", c.Calendar().Far(a.By))
	default:
		return content.Fill(words.Due, "date", c.Calendar().Far(a.By))
	}
}

// asSentences turns a few short phrases into sentences, leaving out empty ones.
func asSentences(book *content.Book, parts ...string) string {
	var said []string
	for _, part := range parts {
		if first, size := utf8.DecodeRuneInString(part); size > 0 {
			part = string(unicode.ToUpper(first)) + part[size:]
		}
		switch {
		case part == "":
		case strings.ContainsRune(".?!:", rune(part[len(part)-1])):
			said = append(said, part)
		default:
			said = append(said, content.Fill(book.Plan().Sentence, "text", part))
		}
	}
	return strings.Join(said, " ")
}
