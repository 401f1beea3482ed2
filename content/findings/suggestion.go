package findings

import (
	"slices"
	"strings"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/content"
)

// Suggestion is one thing that the results suggest to do: a step, or what to ask others for.
type Suggestion struct {
	ActionPoint int // the report's number; 0 where the step stands under none
	Title       string
	Priority    string // in words
	Ask         bool
	Audience    assessment.Audience // who the action point is addressed to
	Text        string              // the step, or all that there is to say
	Short       string              // the same in one sentence
	Step        string              // which step it is, in words; "" for something to ask
	First       bool                // the first step, which costs nothing
	Next        bool                // it takes longer than a first step
	Who         string              // who leads; "" for something to ask
}

// Suggestions gives the steps of the organisation's own action points, in their order, each first step before its next one,
// and then what to ask of others, in the report's numbering.
func (a Advice) Suggestions() []Suggestion {
	var list []Suggestion
	for _, action := range a.result.Actions {
		for _, steps := range action.Steps {
			list = append(list, a.suggest(steps)...)
		}
	}
	asks := slices.Clone(a.result.Asks)
	inorder.Sort(asks, func(a, b assessment.Action) int { return a.Number - b.Number })
	for _, ask := range asks {
		list = append(list, a.ask(ask))
	}
	return list
}

// suggest gives the two steps of one question, with the action point that has them.
func (w wording) suggest(steps assessment.Steps) []Suggestion {
	pair := w.question(steps.Question).Steps.Pair(steps.Version)
	first := Suggestion{Who: pair.Who}
	for _, action := range w.result.Actions {
		if slices.Contains(action.Steps, steps) {
			first.ActionPoint, first.Title = action.Number, w.book.ActionPoint(action.Number).Title
			first.Priority, first.Audience = w.words.Priorities[action.Priority], assessment.Addressee(action.Number)
		}
	}
	next := first
	first.Text, first.Step, first.First = pair.First, w.words.Actions.FirstStep, true
	next.Text, next.Step, next.Next = pair.Next, w.words.Actions.NextStep, true
	first.Short, next.Short = w.shortened(first.Text), w.shortened(next.Text)
	return []Suggestion{first, next}
}

// The most characters of a step in short, and how few say too little by themselves to stand without what comes after them.
const (
	mostShort = 100
	tooShort  = 50
	shortList = 30 // before the colon of a list
)

// shortened gives the beginning of a step in whole sentences: the first, and what else has room; of a long one as far as the
// list that it ends in.
func (w wording) shortened(step string) string {
	short := ""
	for sentence := range strings.SplitAfterSeq(step, ". ") {
		longer := strings.TrimSpace(short + sentence)
		if length := utf8.RuneCountInString(short); length >= tooShort && utf8.RuneCountInString(longer) > mostShort {
			break
		}
		short += sentence
	}
	short = strings.TrimSpace(short)
	if before, _, ok := strings.Cut(short, ": "); ok && utf8.RuneCountInString(short) > mostShort && utf8.RuneCountInString(before) >= shortList {
		return content.Fill(w.book.Plan().Sentence, "text", before)
	}
	return short
}

// Days after which a step that is taken into a plan is to be done, unless another day is chosen there: a first step fits in
// a week, what is asked of others waits for the next time one meets them, and what follows takes longer.
const (
	weeksToFirst = 1
	weeksToAsk   = 2
	weeksToNext  = 4
)

// Action makes an action of a plan of it. A first step and an ask cost nothing.
func (s Suggestion) Action(today assessment.Date) assessment.PlanAction {
	a := assessment.PlanAction{What: s.Text, Who: s.Who, Status: assessment.ToDo, ActionPoint: s.ActionPoint, Ask: s.Ask, Cost: assessment.CostNone}
	switch {
	case s.Next:
		a.By, a.Cost = today.Add(weeksToNext, assessment.Weeks), ""
	case s.Ask:
		a.By = today.Add(weeksToAsk, assessment.Weeks)
	default:
		a.By = today.Add(weeksToFirst, assessment.Weeks)
	}
	return a
}

// In finds it in a plan. A step whose words were changed there counts as another: nothing else tells two steps apart.
func (s Suggestion) In(plan assessment.Plan) (assessment.PlanAction, bool) {
	i := slices.IndexFunc(plan, func(a assessment.PlanAction) bool {
		return a.Ask == s.Ask && (a.What == s.Text || s.Ask && a.ActionPoint == s.ActionPoint)
	})
	if i < 0 {
		return assessment.PlanAction{}, false
	}
	return plan[i], true
}
