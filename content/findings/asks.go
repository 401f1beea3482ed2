package findings

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
)

// Sentences are for asking for what the widest gaps behind an ask need; if there are none, it is the action point's own.
func (a Advice) Sentences(ask assessment.Action) report.List {
	var list report.List
	for _, id := range ask.Widest() {
		if sentence := a.question(id).Asks.Of(ask.Number); sentence != "" {
			list = append(list, sentence)
		}
	}
	if len(list) == 0 {
		return report.List{a.toThem(a.book.ActionPoint(ask.Number).Ask)}
	}
	return list
}

// ask is what to ask of others as a suggestion, with all that there is to say.
func (a Advice) ask(ask assessment.Action) Suggestion {
	said := a.Sentences(ask)
	return Suggestion{ActionPoint: ask.Number, Title: a.book.ActionPoint(ask.Number).Title, Priority: a.words.Priorities[ask.Priority],
		Ask: true, Audience: assessment.Addressee(ask.Number), Text: sentences(said...), Short: said[0]}
}
