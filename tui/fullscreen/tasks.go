package fullscreen

import (
	"slices"
	"strings"

	"equalfooting/store"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

// tasks is the task list of an organisation: every return lands here.
type tasks struct {
	*setting
	visit *pages.Visit
	list  []pages.Task
	at    int
}

func newTasks(s *setting, visit *pages.Visit) *tasks {
	list, next := visit.Tasks()
	return &tasks{setting: s, visit: visit, list: list, at: next}
}

// newTasksFrom is the task list with the cursor on the row of a page, from which the person comes back; "" for none.
func newTasksFrom(s *setting, visit *pages.Visit, page string) *tasks {
	t := newTasks(s, visit)
	t.onto(func(row pages.Task) bool { return row.Page == page && page != pages.QuestionPage })
	return t
}

// onto puts the cursor on the row of which this holds, where there is one.
func (t *tasks) onto(holds func(row pages.Task) bool) {
	if at := slices.IndexFunc(t.list, holds); at >= 0 {
		t.at = at
	}
}

func (t *tasks) Update(msg tea.Msg) screen {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return t
	}
	if at, ok := t.moved(press, t.at, len(t.list)); ok {
		t.at = at
		return t
	}
	switch {
	case key.Matches(press, t.keys.Enter), key.Matches(press, t.keys.On):
		task := t.list[t.at]
		if task.Page == pages.FullPage {
			return t.follow(t.visit.GoFull(), t)
		}
		return t.setting.at(t.visit, t.visit.Place(task.Page, task.First))
	case key.Matches(press, t.keys.Esc), key.Matches(press, t.keys.Back):
		return t.follow(t.visit.TasksUp(), t)
	default:
		t.noSuchKey()
		return t
	}
}

func (t *tasks) click(at int) screen {
	t.at = at
	return t.Update(enterKey)
}

func (t *tasks) Heading() (middle, right string) {
	return t.visit.Organisation().Name, t.visit.TasksTitle()
}

func (t *tasks) Body(width, height int) body {
	width = min(width, measure)
	var b body
	b.gap()
	b.add(styled(t.theme.Quiet, wrap(t.visit.TasksIntro(), width)))
	b.gap()
	for i, task := range t.list {
		line := t.line(i == t.at, task, width)
		if i > 0 && t.list[i-1].Group != task.Group {
			b.gap()
		}
		b.put(i, i == t.at, line)
	}
	// Where it would crowd the rows, what a row is about is left out for all of them.
	if intro := t.list[t.at].Intro; intro != "" && len(b.lines)+1+introRows <= height {
		b.gap()
		b.add(styled(t.theme.Quiet, wrap(intro, width)))
	}
	b.tighten(height)
	return b
}

// introRows is how many lines the sentences about a row may take.
const introRows = 2

// line draws a task: its name and what it is about on the left, its status on the right.
func (t *tasks) line(here bool, task pages.Task, width int) string {
	text := task.Name
	if task.About != "" && lipgloss.Width(text)+lipgloss.Width(task.About)+lipgloss.Width(task.Status)+8 < width {
		text += ": " + task.About
	}
	row := t.row(here, text, width-lipgloss.Width(task.Status)-2)
	gap := width - lipgloss.Width(row) - lipgloss.Width(task.Status)
	if task.Status == "" || gap < 1 {
		return row
	}
	return row + strings.Repeat(" ", gap) + t.theme.Quiet.Render(task.Status)
}

func (t *tasks) Hints() []key.Binding {
	up := t.keys.Caseload
	if t.visit.IsVoice() {
		up = t.keys.Esc
	}
	return []key.Binding{t.keys.Move, t.keys.Open, up, t.keys.Leave}
}

func (t *tasks) Place() store.Place { return t.visit.Place(pages.TasksPage, "") }

func (t *tasks) Typing() bool { return false }
