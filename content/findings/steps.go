package findings

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
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

// Suggestions gives the steps of the organisation's own action points in priority order, each first step before its next
// one, and then what to ask of others, in the report's numbering.
func (f Findings) Suggestions() []Suggestion {
	var list []Suggestion
	for _, action := range f.result.Actions {
		first, next := f.ownSteps(action)
		if first.Text != "" {
			list = append(list, first, next)
		}
	}
	for _, ask := range f.Asks() {
		text := f.book.ActionPoint(ask.Number)
		list = append(list, Suggestion{ActionPoint: ask.Number, Title: ask.Title, Priority: ask.Priority, Ask: true,
			Audience: ask.Audience, Text: text.Ask.By(f.sheet.Organisation.Audience)})
	}
	return list
}

// ownSteps gives the two steps of an action point; without a text where it has none of its own.
func (f Findings) ownSteps(action assessment.Action) (first, next Suggestion) {
	if action.Steps == nil {
		return first, next
	}
	text, ok := f.book.Question(f.sheet.Organisation.Audience, action.Steps.Question)
	if !ok {
		return first, next
	}
	pair := text.Steps.Pair(action.Steps.Version)
	first = Suggestion{ActionPoint: action.Number, Title: f.book.ActionPoint(action.Number).Title,
		Priority: f.words.Priorities[action.Priority], Audience: assessment.Addressee(action.Number), Who: pair.Who}
	next = first
	first.Text, first.Step, first.First = pair.First, f.words.Actions.FirstStep, true
	next.Text, next.Step = pair.Next, f.words.Actions.NextStep
	return first, next
}

// mostFirstSteps is how many first steps stand on the first page, which is all that some people read.
const mostFirstSteps = 3

// FirstSteps gives the first steps of the action points that matter most; nothing where none is pressing.
func (f Findings) FirstSteps() []report.Block {
	var steps report.List
	for _, action := range f.result.Actions {
		pressing := action.Priority == assessment.DoFirst || action.Priority == assessment.DoNext
		if first, _ := f.ownSteps(action); pressing && first.Text != "" && len(steps) < mostFirstSteps {
			steps = append(steps, first.Text)
		}
	}
	if len(steps) == 0 {
		return nil
	}
	return []report.Block{report.Heading(f.book.Documents().FirstSteps), steps}
}
