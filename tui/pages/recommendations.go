package pages

import (
	"slices"

	"equalfooting/content"
	"equalfooting/content/findings"
)

// Advice is what the recommendations list: one's own action points in priority order, and in the report's numbering what
// to ask of others, and the rest of theirs, which matter less here.
type Advice struct {
	Own, Asks, Others []findings.Recommendation
	words             *content.Results
}

// Advice gives the recommendations that come out of the answers so far.
func (v *Visit) Advice() Advice {
	found := v.Findings()
	return Advice{Own: found.Own(), Asks: found.Asks(), Others: found.OtherAsks(), words: v.book.Results()}
}

// Heading is what a recommendation of the list stands under: one's own, whom to ask, or what matters less.
func (a Advice) Heading(item findings.Recommendation) string {
	switch {
	case item.Own:
		return a.words.Actions.OwnTitle
	case slices.ContainsFunc(a.Others, func(other findings.Recommendation) bool { return other.Number == item.Number }):
		return a.words.Actions.OtherTitle
	default:
		return a.words.Actions.AskTitle[item.Audience]
	}
}

// AdviceCommands are what can be done beside reading the recommendations: taking them into the plan, and making a file.
func (v *Visit) AdviceCommands() []Command {
	return []Command{
		{Key: KeyImport, Words: v.book.Plan().Commands.Take, Do: func(int) Next { return GoTo(v.PlanFrom()) }},
		v.exportFrom(RecommendationsPage),
	}
}

// ResultCommands are what can be done beside reading the results: making a file.
func (v *Visit) ResultCommands() []Command { return []Command{v.exportFrom(ResultsPage)} }
