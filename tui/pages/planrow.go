package pages

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/content"
)

// planHeading is what an action stands under, where the order makes groups.
func (v *Visit) planHeading(a assessment.PlanAction) string {
	words := v.book.Plan()
	switch order := v.planOrder(); {
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

func (v *Visit) planRow(a assessment.PlanAction, heading string) ListRow {
	row := ListRow{Heading: heading, Name: a.What, Open: func() Next { return GoTo(v.action(a.Number, "", nil)) }}
	if v.planOrder() != assessment.ByStatus {
		row.Status = v.book.Plan().Statuses[a.Status]
	}
	if beside := v.planBeside(a); beside != "" {
		row.Beside = []string{beside}
	}
	return row
}

// planBeside says in short sentences what matters of an action: by when, who leads, whom to ask, and the cost.
func (v *Visit) planBeside(a assessment.PlanAction) string {
	words := v.book.Plan()
	var parts []string
	if a.Open() {
		parts = append(parts, v.due(a))
	} else if a.Dropped != "" {
		parts = append(parts, content.Fill(words.Dropped, "why", a.Dropped))
	}
	byWho := v.planOrder() == assessment.ByWho
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
	return v.asSentences(parts...)
}

// due says by when an open action is to be done, and when that day is past, that it is overdue.
func (v *Visit) due(a assessment.PlanAction) string {
	words := v.book.Plan()
	switch {
	case a.By.IsZero():
		return words.NoDay
	case a.Overdue(v.today()):
		return content.Fill(words.Overdue, "date", v.calendar().far(a.By))
	default:
		return content.Fill(words.Due, "date", v.calendar().far(a.By))
	}
}

// asSentences puts a few words each into sentences, leaving out what is empty.
func (v *Visit) asSentences(parts ...string) string {
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
			said = append(said, content.Fill(v.book.Plan().Sentence, "text", part))
		}
	}
	return strings.Join(said, " ")
}
