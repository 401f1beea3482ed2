package tui

import (
	"strings"

	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

// recommendations lists the organisation's own action points in priority order, then what to ask of others in the
// report's numbering. A row opens the whole recommendation.
type recommendations struct {
	*setting
	visit  *pages.Visit
	list   []findings.Recommendation
	others []findings.Recommendation // others' action points that matter less here, shown when asked for
	shown  bool                      // the others are shown
	at     int                       // len(rows) is the row that shows or hides the others
}

func newRecommendations(s *setting, visit *pages.Visit) *recommendations {
	found := visit.Findings()
	return &recommendations{setting: s, visit: visit,
		list: append(found.Own(), found.Asks()...), others: found.OtherAsks()}
}

// rows are the recommendations that are listed just now.
func (r *recommendations) rows() []findings.Recommendation {
	if r.shown {
		return append(append([]findings.Recommendation{}, r.list...), r.others...)
	}
	return r.list
}

func (r *recommendations) count() int {
	if len(r.others) == 0 {
		return len(r.list)
	}
	return len(r.rows()) + 1
}

func (r *recommendations) Init() tea.Cmd { return nil }

func (r *recommendations) Update(msg tea.Msg) (screen, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return r, nil
	}
	if at, ok := r.moved(press, r.at, r.count()); ok {
		r.at = at
		return r, nil
	}
	switch {
	case key.Matches(press, r.keys.Enter, r.keys.On) && r.at == len(r.rows()):
		r.shown = !r.shown
		r.at = len(r.rows())
	case key.Matches(press, r.keys.Enter, r.keys.On):
		return newRecommendation(r, r.at), nil
	case key.Matches(press, r.keys.Back):
		return newResults(r.setting, r.visit), nil
	case key.Matches(press, r.keys.Esc):
		return newTasks(r.setting, r.visit), nil
	default:
		r.noSuchKey()
	}
	return r, nil
}

func (r *recommendations) Heading() (middle, right string) {
	return r.visit.Organisation().Name, r.words.Recommendations.Title
}

func (r *recommendations) Body(width, height int) body {
	width = min(width, measure)
	words := r.book.Results().Actions
	var b body
	heading := ""
	for i, item := range r.rows() {
		if h := r.headingOf(item, i); h != heading {
			heading = h
			b.gap()
			b.add(styled(r.theme.Strong, wrap(heading, width)))
		}
		line := r.line(i == r.at, item, width)
		if i == r.at {
			b.focus(line)
		} else {
			b.add(line)
		}
	}
	if len(r.list) == ownCount(r.list) {
		b.gap()
		b.add(wrap(words.NoAsks, width))
	}
	if len(r.others) > 0 {
		text := r.words.Recommendations.Other
		if r.shown {
			text = r.words.Recommendations.HideOther
		}
		b.gap()
		row := r.row(r.at == len(r.rows()), text, width)
		if r.at == len(r.rows()) {
			b.focus(row)
		} else {
			b.add(row)
		}
	}
	b.gap()
	b.add(styled(r.theme.Quiet, wrap(words.NotNow, width)))
	b.tighten(height)
	return b
}

// headingOf is what a row stands under: one's own, whom to ask, or what matters less.
func (r *recommendations) headingOf(item findings.Recommendation, i int) string {
	words := r.book.Results().Actions
	switch {
	case item.Own:
		return words.OwnTitle
	case i >= len(r.list):
		return words.OtherTitle
	default:
		return words.AskTitle[item.Audience]
	}
}

func ownCount(list []findings.Recommendation) int {
	own := 0
	for _, item := range list {
		if item.Own {
			own++
		}
	}
	return own
}

// line draws a row: the report's number and the title on the left, the priority on the right for one's own.
func (r *recommendations) line(here bool, item findings.Recommendation, width int) string {
	priority := ""
	if item.Own {
		priority = item.Priority
	}
	title := content.Fill(r.words.Recommendations.Priority, "number", number(item.Number), "title", item.Title)
	row := r.row(here, title, width-lipgloss.Width(priority)-2)
	lines := strings.Split(row, "\n")
	gap := width - lipgloss.Width(lines[0]) - lipgloss.Width(priority)
	if priority != "" && gap > 0 {
		lines[0] += strings.Repeat(" ", gap) + r.theme.Quiet.Render(priority)
	}
	return strings.Join(lines, "\n")
}

func (r *recommendations) Hints() []key.Binding {
	return []key.Binding{r.keys.Move, r.keys.Open, r.keys.Previous, r.keys.Tasks, r.keys.Leave}
}

func (r *recommendations) Place() store.Place {
	return r.visit.Place(pages.RecommendationsPage, "")
}

func (r *recommendations) Typing() bool { return false }
