package findings

import (
	"slices"

	"equalfooting/assessment"
)

// Suggestion is one thing that the recommendations suggest to do: a step of one of the organisation's own action
// points, or the sentence with which to ask others for one of theirs.
type Suggestion struct {
	ActionPoint int // the report's number
	Title       string
	Priority    string // in words
	Ask         bool
	Audience    assessment.Audience // to whom the action point is addressed
	Text        string              // the step, or the sentence
	Step        string              // which step it is, in words; "" for something to ask
	First       bool                // the first step, which costs nothing
	Who         string              // who leads; "" for something to ask
}

// Suggestions gives the steps of the organisation's own action points, in their order, each first step before its next one,
// and then what to ask of others, in the report's numbering.
func (f Findings) Suggestions() []Suggestion {
	var list []Suggestion
	for _, action := range f.result.Actions {
		for _, steps := range action.Steps {
			list = append(list, f.ownSteps(action, steps)...)
		}
	}
	asks := slices.SortedFunc(slices.Values(f.result.Asks), func(a, b assessment.Action) int { return a.Number - b.Number })
	for _, ask := range asks {
		list = append(list, Suggestion{ActionPoint: ask.Number, Title: f.book.ActionPoint(ask.Number).Title,
			Priority: f.words.Priorities[ask.Priority], Ask: true, Audience: assessment.Addressee(ask.Number), Text: f.sentences(ask)[0]})
	}
	return list
}

// ownSteps gives the two steps of one question, under an action point.
func (f Findings) ownSteps(action assessment.Action, steps assessment.Steps) []Suggestion {
	pair, ok := f.book.Steps(f.sheet.Organisation.Audience, steps)
	if !ok {
		return nil
	}
	first := Suggestion{ActionPoint: action.Number, Title: f.book.ActionPoint(action.Number).Title,
		Priority: f.words.Priorities[action.Priority], Audience: assessment.Addressee(action.Number), Who: pair.Who}
	next := first
	first.Text, first.Step, first.First = pair.First, f.words.Actions.FirstStep, true
	next.Text, next.Step = pair.Next, f.words.Actions.NextStep
	return []Suggestion{first, next}
}
