package plain

import (
	"slices"

	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// advice lists the organisation's own action points on one page, and on the next what to ask of others. A number reads
// out the whole recommendation.
type advice struct {
	*conversation
	visit  *pages.Visit
	list   pages.Advice
	asking bool // the page of what to ask of others
	shown  bool // those that matter less are on it
	read   int  // how many were read in turn
	brief  bool // the list was read out already
}

func newAdvice(c *conversation, visit *pages.Visit) *advice {
	return &advice{conversation: c, visit: visit, list: visit.Advice()}
}

// again gives the list anew, after so many were read.
func (a *advice) again(read int) page {
	next := *a
	next.read, next.brief = read, true
	return &next
}

// turn gives the other page of the list.
func (a *advice) turn(asking, shown bool) page {
	return &advice{conversation: a.conversation, visit: a.visit, list: a.list, asking: asking, shown: shown}
}

func (a *advice) rows() []findings.Recommendation {
	switch {
	case !a.asking:
		return a.list.Own
	case a.shown:
		return slices.Concat(a.list.Asks, a.list.Others)
	default:
		return a.list.Asks
	}
}

func (a *advice) say() {
	page := 1
	if a.asking {
		page = 2
	}
	title := content.Fill(a.words.PartOf, "title", a.screens.Recommendations.Title, "number", a.book.Number(page), "of", a.book.Number(2))
	a.line(sentence(title))
	if a.brief {
		a.brief = false
		return
	}
	words := a.book.Results().Actions
	if a.asking && len(a.list.Asks) == 0 {
		a.line(words.NoAsks)
	}
	heading := ""
	for _, item := range a.rows() {
		if h := a.list.Heading(item); h != heading {
			heading = h
			a.line(sentence(h))
		}
		text := sentence(item.Title)
		if item.Own {
			text = content.Fill(a.words.Recommendations.Row, "title", item.Title, "priority", item.Priority)
		}
		a.line(content.Fill(a.words.Numbered, "key", number(item.Number), "name", text))
	}
	if !a.asking {
		a.line(words.NotNow)
	}
}

func (a *advice) prompt() prompt {
	words := a.words.Recommendations
	choices := a.choices()
	p := prompt{kind: "own", whole: words.Own.Whole, short: words.Own.Short}
	last := words.Own.Last
	onward, back := a.asks, func() page { return newResults(a.conversation, a.visit) }
	if a.asking {
		p = prompt{kind: "asks", whole: words.Asks.Whole, short: words.Asks.Short}
		last = words.Asks.Last
		onward, back = func() page { return newTasks(a.conversation, a.visit) }, a.own
	}
	next := func() page { return a.open(a.read) }
	if a.read >= len(a.rows()) {
		next, p.short = onward, last
	}
	p.choices = a.everywhere(a.visit, append(a.withCommands(choices, a.visit.AdviceCommands()), a.next(next), a.back(back))...)
	return p
}

// choices are the rows, and the way to the others.
func (a *advice) choices() []choice {
	commands := a.words.Commands
	var list []choice
	for i, item := range a.rows() {
		list = append(list, choice{key: number(item.Number), names: []string{item.Title}, act: func() page { return a.open(i) }})
	}
	if a.asking {
		return append(list, command("", commands.Own, a.own), command("", commands.Others, a.others))
	}
	return append(list, command("", commands.Asks, a.asks))
}

func (a *advice) own() page  { return a.turn(false, false) }
func (a *advice) asks() page { return a.turn(true, false) }

// others shows those that matter less, or leaves them out again.
func (a *advice) others() page {
	if len(a.list.Others) == 0 {
		return a.stay(a.words.Recommendations.NoOthers)
	}
	return a.turn(true, !a.shown)
}

func (a *advice) open(at int) page {
	return &recommendation{conversation: a.conversation, from: a, at: at}
}

func (a *advice) place() store.Place { return a.visit.Place(pages.RecommendationsPage, "") }
