package fullscreen

import (
	"strings"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// check is where answers are looked over before the results: first what is left to look at, then a page for each
// domain. A row opens its question and comes back here.
type check struct {
	*setting
	visit  *pages.Visit
	groups []pages.CheckGroup
	group  int
	at     int // the row of the cursor; len(rows) leads to the results
}

func newCheck(s *setting, visit *pages.Visit) *check {
	return &check{setting: s, visit: visit, groups: visit.Check()}
}

// again gives the page anew, after an answer may have changed, with the cursor where it was.
func (c *check) again() *check {
	return &check{setting: c.setting, visit: c.visit, groups: c.visit.Check(), group: c.group,
		at: min(c.at, len(c.visit.Check()[c.group].Rows))}
}

func (c *check) rows() []pages.CheckRow { return c.groups[c.group].Rows }

func (c *check) Update(msg tea.Msg) screen {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return c
	}
	if at, ok := c.moved(press, c.at, len(c.rows())+1); ok {
		c.at = at
		return c
	}
	switch {
	case key.Matches(press, c.keys.Enter) && c.at == len(c.rows()):
		return c.onward()
	case key.Matches(press, c.keys.Enter):
		if q, ok := newQuestion(c.setting, c.visit, c.rows()[c.at].Question, c); ok {
			return q
		}
		return c
	case key.Matches(press, c.keys.On) && c.group+1 < len(c.groups):
		c.group, c.at = c.group+1, 0
		return c
	case key.Matches(press, c.keys.On):
		return c.onward()
	case key.Matches(press, c.keys.Back) && c.group > 0:
		c.group, c.at = c.group-1, 0
		return c
	case key.Matches(press, c.keys.Back), key.Matches(press, c.keys.Esc):
		return newTasksFrom(c.setting, c.visit, pages.CheckPage)
	default:
		c.noSuchKey()
		return c
	}
}

func (c *check) click(at int) screen {
	c.at = at
	return c.Update(enterKey)
}

// onward goes on to the results; another voice is there to be compared, and has none.
func (c *check) onward() screen {
	if c.visit.IsVoice() {
		return c.follow(c.visit.TasksUp(), c)
	}
	return newResults(c.setting, c.visit)
}

func (c *check) Heading() (middle, right string) {
	return c.visit.Organisation().Name, c.words.Check.Title + ", " + c.pageOf(c.group, len(c.groups))
}

func (c *check) Body(width, height int) body {
	width = min(width, measure)
	group := c.groups[c.group]
	var b body
	b.gap()
	b.add(styled(c.theme.Title, wrap(group.Title, width)))
	if len(group.Says) > 0 {
		b.gap()
		b.add(wrap(strings.Join(group.Says, "\n"), width))
	}
	for i, row := range group.Rows {
		b.gap()
		text := c.row(i == c.at, row.Statement, width) + "\n" +
			c.beside(strings.Join(append([]string{row.Answer}, row.Beside...), "; "), width)
		b.put(i, i == c.at, text)
	}
	b.gap()
	onward := c.words.Check.ToResults
	if c.visit.IsVoice() {
		onward = c.words.Tasks.Views
	}
	results := c.row(c.at == len(group.Rows), onward, width)
	b.put(len(group.Rows), c.at == len(group.Rows), results)
	b.tighten(height)
	return b
}

func (c *check) Hints() []key.Binding {
	choose := c.keys.Change
	if c.at == len(c.rows()) {
		choose = c.keys.Open
	}
	return []key.Binding{c.keys.Move, choose, c.keys.Previous, c.keys.On, c.keys.Tasks}
}

func (c *check) Place() store.Place { return c.visit.Place(pages.CheckPage, "") }

func (c *check) Typing() bool { return false }

// pageOf says which of several pages is open.
func (s *setting) pageOf(at, count int) string {
	return strings.ToLower(content.Fill(s.words.Frame.Page, "number", s.book.Number(at+1), "of", s.book.Number(count)))
}
