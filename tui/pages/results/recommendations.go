package results

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// The parts of the recommendations, by their number in places.
const (
	ownPart  = 0 // what the organisation can do
	asksPart = 1 // what it can ask of others
	bmePart  = 2 // for organisations that are not BME: what the report asks of BME organisations
)

// Which asks are listed, as places say it. At first only the ones that matter are.
const (
	allAsks  = "all"  // also those that matter less
	someAsks = "some" // without those again
)

// advice is the recommendations that follow from the answers so far, as they are shown: the organisation's own action points, sorted by
// how much there is to do, or the first things to ask of others and the other possible asks.
type advice struct {
	c              pages.Case
	nothing        bool // nothing that matters needs to be asked
	parts          int
	listed, others []findings.Recommendation
}

// newAdvice returns the recommendations of a place; false if there is no such list.
func newAdvice(c pages.Case) (advice, bool) {
	if c.IsView() {
		return advice{}, false
	}
	found := findings.New(c.Book, c.Sheet()).Advice
	toBME := found.ToBME()
	a := advice{c: c, parts: bmePart}
	if len(toBME) > 0 {
		a.parts++
	}
	switch {
	case c.At.Part == ownPart:
		a.listed = found.Own()
	case c.At.Part == asksPart:
		a.listed, a.others = found.Asks(), found.OtherAsks()
		a.nothing = len(a.listed) == 0
		if a.isWhole() {
			a.listed = slices.Concat(a.listed, a.others)
		}
	case c.At.Part == bmePart && a.parts > bmePart:
		a.listed = toBME
	default:
		return advice{}, false
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

// heading is the heading above an ask: who to ask, or that it matters less.
func (a advice) heading(item findings.Recommendation) string {
	words := a.c.Book.Results().Actions
	if slices.ContainsFunc(a.others, func(other findings.Recommendation) bool { return other.Number == item.Number }) {
		return words.OtherTitle
	}
	return words.AskTitle[item.Audience]
}

// rows are the recommendations, each with the first thing to do or to say about it, which can be ticked, and the report's number at the
// end. A row opens the whole recommendation.
func (a advice) rows() []pages.Row {
	words := a.c.Book.Results().Actions
	var list []pages.Row
	for _, item := range a.listed {
		row := pages.Row{Name: item.Title, To: a.of(item), Rank: content.Fill(words.Point, "number", a.c.Book.Number(item.Number))}
		if item.Own {
			row.Rank = content.Fill(words.Ranked, "priority", item.Priority, "point", row.Rank)
		}
		ticks := func(s findings.Suggestion, text string) {
			row.Tick = a.c.Takes(s)
			row.Tick.Text = text
		}
		first, hasFirst := item.FirstStep()
		switch {
		case item.Own && hasFirst:
			ticks(first, a.c.Book.Label(first.Step, first.Short))
		case item.Own:
			row.Under = []string{item.Nothing}
		case a.c.At.Part == bmePart:
			row.Under = []string{item.Means}
			ticks(item.Ask, content.Fill(words.EasierStep, "step", item.Ask.Text))
		default:
			row.Heading = a.heading(item)
			ticks(item.Ask, item.Ask.Text)
		}
		list = append(list, row)
	}
	return list
}

// othersRow is the row below the asks: it leads to the other asks, or back to the list without them. There are always others, since more
// can be asked for than is listed at first.
func (a advice) othersRow() pages.Row {
	words, typed := a.c.Book.Screens().Recommendations, a.c.Book.Plain().Commands
	row := pages.Row{Turns: true, Apart: len(a.listed) > 0, Typed: &typed.Others}
	if a.isWhole() {
		row.Name, row.To = words.HideOther, a.part(asksPart, someAsks)
	} else {
		row.Name, row.To = words.Other, a.part(asksPart, allAsks)
	}
	return row
}

// recommendationList lists the organisation's own action points on one page and what to ask of others on the next. For organisations that
// are not BME, a third page has what the report asks of those that are.
func recommendationList(c pages.Case) (pages.Page, bool) {
	a, ok := newAdvice(c)
	if !ok {
		return nil, false
	}
	page := &pages.Listing{At: c.At, Kind: pages.ReadList, Name: c.Name(), Title: c.Book.Screens().Recommendations.Title,
		Part: c.At.Part + 1, Of: a.parts, Rows: a.rows(), Also: a.also(), Above: pages.TheTasks,
		Commands: []pages.Command{export(c)}}
	if c.At.Part > ownPart {
		before := a.part(c.At.Part-1, "")
		page.Before = &before
	}
	if c.At.Part+1 < a.parts {
		after := a.part(c.At.Part+1, "")
		page.After = &after
	}
	if c.At.Part != bmePart {
		page.Says = c.SaysVisit()
	}
	words := c.Book.Results().Actions
	page.Contents = []string{words.OwnTitle, c.Book.Screens().Recommendations.Asks, words.BMETitle}[:a.parts]
	switch c.At.Part {
	case ownPart:
		results := c.Own(pages.ResultsPage)
		page.Before = &results
		if len(a.listed) > 0 && a.listed[0].Audience == assessment.BME { // a strong organisation is not told that something can wait
			page.Below = words.NotNow
		}
	case asksPart:
		page.Rows = append(page.Rows, a.othersRow())
		if a.nothing {
			page.Says = append(page.Says, words.NoAsks)
		}
		if c.At.Filter != "" { // the last row was just chosen
			page.Start = len(page.Rows) - 1
		}
	case bmePart:
		page.Heading, page.Says = words.BMETitle, []string{words.BMEIntro}
	}
	return page, true
}

// also is what can be typed: the ways to the other lists.
func (a advice) also() []pages.Row {
	commands := a.c.Book.Plain().Commands
	return []pages.Row{
		{Name: a.c.Book.Screens().Recommendations.Title, To: a.part(ownPart, ""), Turns: true, Typed: &commands.Own},
		{Name: a.c.Book.Screens().Recommendations.Asks, To: a.part(asksPart, ""), Turns: true, Typed: &commands.Asks},
	}
}
