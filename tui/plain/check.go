package plain

import (
	"strings"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// check is where answers are looked over before the results: first what is left to look at, then a page for each domain.
// A number opens that question, and comes back here.
type check struct {
	*conversation
	visit  *pages.Visit
	groups []pages.CheckGroup
	group  int
	brief  bool // the rows were read out already, and have the same numbers still
}

func newCheck(c *conversation, visit *pages.Visit) *check {
	return &check{conversation: c, visit: visit, groups: visit.Check()}
}

// again gives the page anew, after an answer may have changed; not all its answers are read out once more.
func (c *check) again() *check {
	return &check{conversation: c.conversation, visit: c.visit, groups: c.visit.Check(), group: c.group, brief: c.group > 0}
}

// at gives another page of the answers.
func (c *check) turn(group int) page {
	return &check{conversation: c.conversation, visit: c.visit, groups: c.groups, group: group}
}

func (c *check) say() {
	group := c.groups[c.group]
	title := content.Fill(c.words.PartOf, "title", c.screens.Check.Title, "number", c.book.Number(c.group+1), "of", c.book.Number(len(c.groups)))
	c.line(sentence(title))
	c.line(sentence(group.Title))
	if c.brief {
		c.brief = false
		return
	}
	for _, says := range c.sayings(group) {
		c.line(sentence(says))
	}
	for i, row := range group.Rows {
		answer := strings.Join(append([]string{row.Answer}, row.Beside...), c.words.Between)
		text := content.Fill(c.words.Check.Row, "statement", row.Statement, "answer", answer)
		c.line(content.Fill(c.words.Numbered, "key", number(i+1), "name", text))
	}
}

// sayings are the sentences above the rows, except for what they say of the full screen's keys.
func (c *check) sayings(group pages.CheckGroup) []string {
	said := group.Says
	if len(said) > 0 && said[len(said)-1] == c.screens.Check.Nothing {
		said = append(said[:len(said)-1:len(said)-1], c.words.Check.Nothing)
	}
	return said
}

func (c *check) prompt() prompt {
	group := c.groups[c.group]
	last := c.group+1 == len(c.groups)
	var choices []choice
	for i, row := range group.Rows {
		choices = append(choices, choice{key: number(i + 1), names: []string{row.Statement},
			act: func() page { return c.change(row) }})
	}
	for i, other := range c.groups {
		choices = append(choices, choice{names: []string{other.Title}, act: func() page { return c.turn(i) }})
	}
	tasks := func() page { return newTasks(c.conversation, c.visit) }
	next, back := func() page { return c.turn(c.group + 1) }, func() page { return c.turn(c.group - 1) }
	if c.group == 0 {
		back = tasks
	}
	p := prompt{kind: "check", whole: c.words.Check.Prompt.Whole, short: c.words.Check.Prompt.Short}
	results := func() page { return newResults(c.conversation, c.visit) }
	switch {
	case last && c.visit.IsVoice(): // it is there to be compared, and has no results
		next, p.short = func() page { return c.follow(c.visit.TasksUp()) }, c.words.Check.Voice
	case last:
		next, p.short = results, c.words.Check.Last
	}
	choices = append(choices, c.next(next), c.back(back))
	if !c.visit.IsVoice() {
		choices = append(choices, command("", c.words.Commands.Results, results))
	}
	p.choices = c.everywhere(c.visit, choices...)
	return p
}

func (c *check) change(row pages.CheckRow) page {
	if q, ok := newQuestion(c.conversation, c.visit, row.Question, c); ok {
		return q
	}
	return c
}

func (c *check) place() store.Place { return c.visit.Place(pages.CheckPage, "") }
