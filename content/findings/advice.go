package findings

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/content"
)

// Advice words what to do about a result: the organisation's own action points, and what to ask of others.
type Advice struct{ wording }

// Recommendation is one action point as it comes out of the answers, in words.
type Recommendation struct {
	Number   int // the report's
	Title    string
	Priority string // in words
	Own      bool   // the organisation's own to act on; otherwise something to ask of others
	Audience assessment.Audience
	Means    string     // what it asks
	Behind   []Answered // every answer behind it; one's own with their steps, where no other action point has them
	Nothing  string     // said where no answer is behind it, or no step is left for it
	Ask      Suggestion // what to ask; of one's own the zero value
	Say      []string   // the sentences to ask it with
	Section  string     // of the report
}

// FirstStep gives the first of its steps; false if it has none.
func (r Recommendation) FirstStep() (Suggestion, bool) {
	for _, behind := range r.Behind {
		if len(behind.Steps) > 0 {
			return behind.Steps[0], true
		}
	}
	return Suggestion{}, false
}

// mostAsks is how many of the asks are shown at first; the rest are one key away.
const mostAsks = 3

// Own gives the organisation's own action points, all of them, by how much there is to do.
func (a Advice) Own() []Recommendation {
	return a.recommend(a.result.Actions, true)
}

// Asks gives what to ask others for first, in the order in which to ask.
func (a Advice) Asks() []Recommendation {
	asks := a.result.Asks
	return a.recommend(asks[:min(mostAsks, len(asks))], false)
}

// OtherAsks gives the rest of what can be asked of others: what there is a need for in its order, and then what else there
// is, in the report's numbering.
func (a Advice) OtherAsks() []Recommendation {
	asks := a.result.Asks
	rest := a.recommend(a.result.OtherAsks, false)
	inorder.Sort(rest, func(a, b Recommendation) int { return a.Number - b.Number })
	return slices.Concat(a.recommend(asks[min(mostAsks, len(asks)):], false), rest)
}

func (a Advice) recommend(actions []assessment.Action, own bool) []Recommendation {
	var list []Recommendation
	for _, action := range actions {
		text := a.book.ActionPoint(action.Number)
		r := Recommendation{
			Number:   action.Number,
			Title:    text.Title,
			Priority: a.words.Priorities[action.Priority],
			Own:      own,
			Audience: assessment.Addressee(action.Number),
			Means:    text.Means,
			Nothing:  a.nothing(action, own),
			Section:  content.Fill(a.words.Actions.Section, "section", text.Section),
		}
		if own {
			r.Means = text.Own
			r.Behind = a.behindOwn(action)
		} else {
			r.Behind = a.behindAsk(action)
			r.Say = a.Sentences(action)
			r.Ask = a.ask(action)
		}
		list = append(list, r)
	}
	return list
}

// behindOwn gives the answers behind one's own action point, with the steps that it has. An answer that only has something to keep up is
// there as well.
func (a Advice) behindOwn(action assessment.Action) []Answered {
	steps := make(map[string][]Suggestion)
	ids := slices.Clone(action.Because)
	for _, s := range action.Steps {
		steps[s.Question] = a.suggest(s)
		if !slices.Contains(ids, s.Question) {
			ids = append(ids, s.Question)
		}
	}
	// Those with steps come first: they are what there is to do here.
	inorder.Sort(ids, func(p, q string) int { return min(1, len(steps[q])) - min(1, len(steps[p])) })
	var list []Answered
	for _, id := range ids {
		told := a.answer(id)
		told.Said, told.Steps = a.saidFor(action.Number, id), steps[id]
		list = append(list, told)
	}
	return list
}

func (a Advice) behindAsk(ask assessment.Action) []Answered {
	list := a.answered(ask.Because)
	for i := range list {
		list[i].Steps = nil
	}
	return list
}

// saidFor gives the answer behind a need. Where it is what can be shown, more than the level, that raises the need (action
// points 1 and 2), that is named too: a high level alone would puzzle.
func (a Advice) saidFor(actionPoint int, id string) string {
	told := a.answer(id)
	answer := a.sheet.Answers[id]
	if actionPoint <= 2 && told.Shown != "" && *answer.Evidence < assessment.MostEvidence {
		return content.Fill(a.words.Actions.WithEvidence, "level", a.book.Scale().AnswerName(answer),
			"evidence", a.book.Scale().Evidence[*answer.Evidence].Name)
	}
	return told.Said
}

// nothing says why an action point has no answer behind it, or no step; "" if it has them.
func (a Advice) nothing(action assessment.Action, own bool) string {
	words := a.words.Actions
	switch {
	case action.Need == nil && action.Priority == assessment.NotAskedInQuick:
		return words.NotAsked
	case action.Need == nil:
		return words.NotEnough
	case len(action.Because) == 0:
		return words.BecauseNone
	case own && len(action.Steps) == 0:
		return words.SameSteps
	default:
		return ""
	}
}

// ToBME gives what the report asks of BME organisations, to those who are not asked it: each action point with the one
// thing that they can do to make it easier. None for BME organisations themselves, for whom they are their own.
func (a Advice) ToBME() []Recommendation {
	if a.sheet.Organisation.Audience == assessment.BME {
		return nil
	}
	var list []Recommendation
	first, last := assessment.BME.OwnActionPoints()
	for number := first; number <= last; number++ {
		text := a.book.ActionPoint(number)
		list = append(list, Recommendation{Number: number, Title: text.Title, Audience: assessment.BME, Means: text.Means,
			Ask: Suggestion{ActionPoint: number, Title: text.Title, Text: a.toThem(text.Easier), Short: a.toThem(text.Easier), Next: true}})
	}
	return list
}
