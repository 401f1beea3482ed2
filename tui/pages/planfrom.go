package pages

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
)

// PlanFromPage is where actions are taken from the recommendations, as a place calls it.
const PlanFromPage = "plan from"

// PlanFrom lists what the recommendations suggest, to be taken into the plan: the two steps of each of the
// organisation's own action points, and what to ask of others.
func (v *Visit) PlanFrom() *Listing { return v.planFrom(0) }

func (v *Visit) planFrom(at int) *Listing {
	words := v.book.Plan().From
	list := &Listing{Visit: v, Title: words.Title, Empty: words.Empty, Chooses: true, Start: at, Up: func() Next { return GoTo(v.Plan()) },
		At: v.Place(PlanFromPage, "")}
	plan := v.record().Plan
	for i, s := range v.Findings().Suggestions() {
		row := ListRow{Heading: v.suggestionHeading(s), Name: s.Text, Beside: []string{v.suggestionBeside(s)}}
		if slices.ContainsFunc(plan, func(a assessment.PlanAction) bool { return comesFrom(a, s) }) {
			row.Status = words.In
			row.Open = func() Next { return GoTo(v.planFrom(i)).and(words.Already) }
		} else {
			row.Open = func() Next {
				_, err := v.addAction(actionFrom(s))
				return kept(err, func() Page { return v.planFrom(i) }).and(words.Taken)
			}
		}
		list.Rows = append(list.Rows, row)
	}
	if len(list.Rows) > 0 {
		list.Says = []string{words.Intro}
	}
	return list
}

func (v *Visit) suggestionHeading(s findings.Suggestion) string {
	if s.Ask {
		return v.book.Results().Actions.AskTitle[s.Audience]
	}
	return content.Fill(v.book.Plan().From.Heading, "title", s.Title, "priority", s.Priority)
}

func (v *Visit) suggestionBeside(s findings.Suggestion) string {
	if s.Ask {
		return s.Title
	}
	return v.asSentences(s.Step, s.Who)
}

// comesFrom says whether an action was taken from a suggestion. A step whose words were changed since counts as another:
// nothing else tells the two steps of an action point apart.
func comesFrom(a assessment.PlanAction, s findings.Suggestion) bool {
	return a.ActionPoint == s.ActionPoint && a.Ask == s.Ask && (s.Ask || a.What == s.Text)
}

// actionFrom makes an action of a suggestion. A first step costs nothing: that is what makes it one.
func actionFrom(s findings.Suggestion) assessment.PlanAction {
	a := assessment.PlanAction{What: s.Text, Who: s.Who, Status: assessment.ToDo, ActionPoint: s.ActionPoint, Ask: s.Ask}
	if s.First || s.Ask {
		a.Cost = assessment.CostNone
	}
	return a
}
