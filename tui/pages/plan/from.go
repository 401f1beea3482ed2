package plan

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// from lists what the recommendations suggest, to be taken into the plan: the two steps of each of the organisation's own
// action points, and what to ask of others.
func from(c pages.Case) (pages.Page, bool) {
	words := c.Book.Plan().From
	list := &pages.Listing{At: c.At, Name: c.Name(), Title: words.Title, Empty: words.Empty, Chooses: true}
	for _, s := range findings.New(c.Book, c.Sheet()).Suggestions() {
		row := pages.Row{Heading: suggestionHeading(c.Book, s), Name: s.Text, Beside: []string{suggestionBeside(c.Book, s)}}
		if slices.ContainsFunc(c.Record.Plan, func(a assessment.PlanAction) bool { return comesFrom(a, s) }) {
			row.Status, row.Closed = words.In, words.Already
		} else {
			row.Do = func() pages.Next { return take(c, s) }
		}
		list.Rows = append(list.Rows, row)
	}
	if len(list.Rows) > 0 {
		list.Says = []string{words.Intro}
	}
	return list, true
}

// take takes a suggestion into the plan. One stays on the page: there may be more to take.
func take(c pages.Case, s findings.Suggestion) pages.Next {
	err := c.Change(func(r *assessment.Record) { r.AddAction(actionFrom(s)) })
	return pages.Kept(err, pages.Next{}).And(c.Book.Plan().From.Taken)
}

func suggestionHeading(book *content.Book, s findings.Suggestion) string {
	if s.Ask {
		return book.Results().Actions.AskTitle[s.Audience]
	}
	return content.Fill(book.Plan().From.Heading, "title", s.Title, "priority", s.Priority)
}

func suggestionBeside(book *content.Book, s findings.Suggestion) string {
	if s.Ask {
		return s.Title
	}
	return asSentences(book, s.Step, s.Who)
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
