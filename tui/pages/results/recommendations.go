package results

import (
	"slices"
	"strconv"

	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// The parts of the recommendations, as places number them.
const (
	ownPart  = 0 // what the organisation can do
	asksPart = 1 // what it can ask of others
)

// Which of what can be asked of others is listed, as places say it. At first that is the part of it that matters.
const (
	allAsks  = "all"  // those that matter less as well
	someAsks = "some" // these were left out again
)

// advice is the recommendations that come out of the answers so far, as they are looked at: one's own action points by how
// much there is to do, or the first things to ask of others and the rest of what they can be asked for.
type advice struct {
	c              pages.Case
	asking         bool
	nothing        bool // there is nothing of it that matters
	listed, others []findings.Recommendation
}

// newAdvice gives the recommendations of a place; false where there is no such list.
func newAdvice(c pages.Case) (advice, bool) {
	found := findings.New(c.Book, c.Sheet())
	switch {
	case c.IsView() || c.At.Part < ownPart || c.At.Part > asksPart:
		return advice{}, false
	case c.At.Part == ownPart:
		return advice{c: c, listed: found.Own()}, true
	}
	a := advice{c: c, asking: true, listed: found.Asks(), others: found.OtherAsks()}
	a.nothing = len(a.listed) == 0
	if a.isWhole() {
		a.listed = slices.Concat(a.listed, a.others)
	}
	return a, true
}

// isWhole says that those that matter less are listed as well.
func (a advice) isWhole() bool { return a.c.At.Filter == allAsks }

// part is the place of a list.
func (a advice) part(part int, filter string) pages.Place {
	to := a.c.Own(pages.RecommendationsPage)
	to.Part, to.Filter = part, filter
	return to
}

// of is the place of one recommendation.
func (a advice) of(item findings.Recommendation) pages.Place {
	to := a.c.Own(pages.RecommendationPage)
	to.Part, to.Filter, to.Point = a.c.At.Part, a.c.At.Filter, item.Number
	return to
}

// heading is what a recommendation stands under: one's own, who to ask, or what matters less.
func (a advice) heading(item findings.Recommendation) string {
	words := a.c.Book.Results().Actions
	switch {
	case item.Own:
		return words.OwnTitle
	case slices.ContainsFunc(a.others, func(other findings.Recommendation) bool { return other.Number == item.Number }):
		return words.OtherTitle
	default:
		return words.AskTitle[item.Audience]
	}
}

// rows are the recommendations. A row has the report's number, opens the whole recommendation, and says of one's own how
// much it matters.
func (a advice) rows() []pages.Row {
	var list []pages.Row
	for _, item := range a.listed {
		row := pages.Row{Key: strconv.Itoa(item.Number), Heading: a.heading(item), Name: item.Title, To: a.of(item)}
		if item.Own {
			row.Rank = item.Priority
		}
		list = append(list, row)
	}
	return list
}

// onward is the row below them: from one's own it leads to the asks, and there to the rest of them, or without it again.
// There always is a rest, as more can be asked for than are listed at first.
func (a advice) onward() pages.Row {
	words, typed := a.c.Book.Screens().Recommendations, a.c.Book.Plain().Commands
	row := pages.Row{Turns: true, Apart: len(a.listed) > 0}
	switch {
	case !a.asking:
		row.Name, row.To, row.Typed = words.Asks, a.part(asksPart, ""), &typed.Asks
	case a.isWhole():
		row.Name, row.To, row.Typed = words.HideOther, a.part(asksPart, someAsks), &typed.Others
	default:
		row.Name, row.To, row.Typed = words.Other, a.part(asksPart, allAsks), &typed.Others
	}
	return row
}

// also is what can be typed on the asks: the way to one's own.
func (a advice) also() []pages.Row {
	if !a.asking {
		return nil
	}
	plain := a.c.Book.Plain()
	own := pages.Row{Name: a.c.Book.Screens().Recommendations.Title, To: a.part(ownPart, ""), Turns: true, Typed: &plain.Commands.Own}
	return []pages.Row{own}
}

// recommendationList lists the organisation's own action points on one page, and on the next what to ask of others.
func recommendationList(c pages.Case) (pages.Page, bool) {
	a, ok := newAdvice(c)
	if !ok {
		return nil, false
	}
	page := &pages.Listing{At: c.At, Kind: pages.AdviceList, Name: c.Name(), Title: c.Book.Screens().Recommendations.Title,
		Part: c.At.Part + 1, Of: asksPart + 1, Rows: a.rows(), Also: a.also(), Above: pages.TheTasks,
		Commands: []pages.Command{pages.Leads(pages.KeyImport, c.Book.Plan().Commands.Take, c.Own(pages.PlanFromPage)), export(c)}}
	page.Rows = append(page.Rows, a.onward())
	words := c.Book.Results().Actions
	if a.asking {
		own := a.part(ownPart, "")
		page.Kind, page.Before = pages.AskList, &own
		if a.nothing {
			page.Says = []string{words.NoAsks}
		}
		if c.At.Filter != "" { // the last row was just chosen
			page.Start = len(page.Rows) - 1
		}
		return page, true
	}
	results, asks := c.Own(pages.ResultsPage), a.part(asksPart, "")
	page.Before, page.After, page.Below = &results, &asks, words.NotNow
	return page, true
}
