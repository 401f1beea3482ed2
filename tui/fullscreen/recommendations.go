package fullscreen

import (
	"slices"
	"strings"

	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

// recommendations lists the organisation's own action points in priority order on one page, and on the next what to ask
// of others, in the report's numbering. A row opens the whole recommendation; the last row leads on.
type recommendations struct {
	*setting
	visit  *pages.Visit
	advice pages.Advice
	asking bool // the page of what to ask of others
	shown  bool // those that matter less are shown on it
	at     int  // len(rows) is the last row, which leads on
}

func newRecommendations(s *setting, visit *pages.Visit) *recommendations {
	return &recommendations{setting: s, visit: visit, advice: visit.Advice()}
}

// rows are the recommendations that are listed just now.
func (r *recommendations) rows() []findings.Recommendation {
	switch {
	case !r.asking:
		return r.advice.Own
	case r.shown:
		return slices.Concat(r.advice.Asks, r.advice.Others)
	default:
		return r.advice.Asks
	}
}

// lastRow is what the row below the list says: on one's own page the way to the asks, there to the rest of them.
func (r *recommendations) lastRow() string {
	words := r.words.Recommendations
	switch {
	case !r.asking:
		return words.Asks
	case r.shown:
		return words.HideOther
	default:
		return words.Other
	}
}

// hasLastRow says whether there is anything to lead on to.
func (r *recommendations) hasLastRow() bool { return !r.asking || len(r.advice.Others) > 0 }

func (r *recommendations) count() int {
	if r.hasLastRow() {
		return len(r.rows()) + 1
	}
	return len(r.rows())
}

func (r *recommendations) turn(asking bool) { r.asking, r.at = asking, 0 }

func (r *recommendations) Update(msg tea.Msg) screen {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return r
	}
	if at, ok := r.moved(press, r.at, r.count()); ok {
		r.at = at
		return r
	}
	switch {
	case key.Matches(press, r.keys.Enter) && r.at < len(r.rows()):
		return newRecommendation(r, r.at)
	case key.Matches(press, r.keys.Enter) && r.asking && r.hasLastRow():
		r.shown = !r.shown
		r.at = len(r.rows())
	case key.Matches(press, r.keys.Enter, r.keys.On) && !r.asking:
		r.turn(true)
	case key.Matches(press, r.keys.Back) && r.asking:
		r.turn(false)
	case key.Matches(press, r.keys.Back):
		return newResults(r.setting, r.visit)
	case key.Matches(press, r.keys.Esc):
		return newTasksFrom(r.setting, r.visit, pages.RecommendationsPage)
	default:
		if command, ok := commanded(r.commands(), strings.ToLower(press.String()), false); ok {
			return r.follow(command.Do(-1), r)
		}
		r.noSuchKey()
	}
	return r
}

func (r *recommendations) click(at int) screen {
	r.at = at
	return r.Update(enterKey)
}

func (r *recommendations) Heading() (middle, right string) {
	page := 0
	if r.asking {
		page = 1
	}
	return r.visit.Organisation().Name, r.words.Recommendations.Title + ", " + r.pageOf(page, 2)
}

func (r *recommendations) Body(width, height int) body {
	width = min(width, measure)
	words := r.book.Results().Actions
	var b body
	heading := ""
	for i, item := range r.rows() {
		if h := r.advice.Heading(item); h != heading {
			heading = h
			b.gap()
			b.add(styled(r.theme.Title, wrap(heading, width)))
		}
		b.put(i, i == r.at, r.line(i == r.at, item, width))
	}
	if r.asking && len(r.advice.Asks) == 0 {
		b.gap()
		b.add(wrap(words.NoAsks, width))
	}
	if r.hasLastRow() {
		last := r.at == len(r.rows())
		b.gap()
		b.put(len(r.rows()), last, r.row(last, r.lastRow(), width))
	}
	if !r.asking {
		b.gap()
		b.add(styled(r.theme.Quiet, wrap(words.NotNow, width)))
	}
	b.tighten(height)
	return b
}

// line draws a row: the report's number and the title on the left, the priority on the right for one's own.
func (r *recommendations) line(here bool, item findings.Recommendation, width int) string {
	priority := ""
	if item.Own {
		priority = item.Priority
	}
	title := content.Fill(r.words.Recommendations.Priority, "number", r.book.Number(item.Number), "title", item.Title)
	row := r.row(here, title, width-lipgloss.Width(priority)-2)
	lines := strings.Split(row, "\n")
	gap := width - lipgloss.Width(lines[0]) - lipgloss.Width(priority)
	if priority != "" && gap > 0 {
		lines[0] += strings.Repeat(" ", gap) + r.theme.Quiet.Render(priority)
	}
	return strings.Join(lines, "\n")
}

func (r *recommendations) Hints() []key.Binding {
	hints := []key.Binding{r.keys.Move, r.keys.Open, r.keys.Previous}
	if !r.asking { // what is to be asked is the last page
		hints = append(hints, r.keys.On)
	}
	return append(append(hints, r.commandKeys(r.commands(), false)...), r.keys.Tasks)
}

func (r *recommendations) commands() []pages.Command {
	return r.visit.AdviceCommands()
}

func (r *recommendations) Place() store.Place {
	return r.visit.Place(pages.RecommendationsPage, "")
}

func (r *recommendations) Typing() bool { return false }
