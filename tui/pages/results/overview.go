package results

import (
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// overview is the first page of the results: what is strong, the six parts as bars that open their answers, how ready the organisation
// is, and where to start.
func overview(c pages.Case, found findings.Findings) *pages.Listing {
	said := found.Before()
	switch words := c.Book.Screens().Results; {
	case c.Past():
		said = append([]string{findings.WhichVisit(c.Book, c.Record)}, said...)
	case !c.Sheet().Progress().Done():
		said = append(said, words.Unfinished)
	case c.Record.Example:
		said = append(said, words.Example)
	}
	list := &pages.Listing{Says: []string{strings.Join(append(said, found.Strengths()), " ")}, Split: assessment.DomainCount}
	for i, bar := range found.Bars() {
		list.Rows = append(list.Rows, pages.Row{Name: bar.Name, Bar: &bar, To: partPlace(c, assessment.Domains()[i])})
	}
	words := c.Book.Results().Start
	var steps []findings.Suggestion
	for i, start := range found.StartHere() {
		steps = append(steps, start.Step)
		to := partPlace(c, start.Part)
		to.Question = start.Question
		row := pages.Row{Heading: words.Title, To: to, Tick: c.Takes(start.Step),
			Name: content.Fill(words.Step, "why", start.Why, "domain", start.Domain, "step", start.Step.Short)}
		if i == 0 {
			row.Over = found.Stage()
		}
		list.Rows = append(list.Rows, row)
	}
	if all, ok := c.TakesAll(steps); ok {
		list.Commands = append(list.Commands, all)
	}
	if len(list.Rows) == assessment.DomainCount {
		list.Below = found.Stage()
	}
	return list
}

// partPlace is the place of the answers of one of the six parts.
func partPlace(c pages.Case, d assessment.Domain) pages.Place {
	to := c.Own(pages.PartPage)
	to.About = string(d)
	return to
}
