package plain

import (
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// tasks is the task list of an organisation: every return lands here.
type tasks struct {
	*conversation
	visit *pages.Visit
	list  []pages.Task
	next  int
}

func newTasks(c *conversation, visit *pages.Visit) *tasks {
	list, next := visit.Tasks()
	return &tasks{conversation: c, visit: visit, list: list, next: next}
}

func (t *tasks) say() {
	t.line(content.Fill(t.words.Label, "label", t.screens.Tasks.Title, "text", sentence(t.visit.Organisation().Name)))
	t.line(t.visit.TasksIntro())
	for i, task := range t.list {
		text := task.Name
		if task.About != "" {
			text = content.Fill(t.words.Label, "label", text, "text", task.About)
		}
		if task.Status != "" {
			text = sentence(text) + " " + sentence(task.Status)
		}
		t.line(content.Fill(t.words.Numbered, "key", number(i+1), "name", sentence(text)))
	}
}

func (t *tasks) prompt() prompt {
	choices := make([]choice, len(t.list))
	for i, task := range t.list {
		choices[i] = choice{key: number(i + 1), names: []string{task.Name}, enter: i == t.next,
			act: func() page { return t.open(task) }}
	}
	choices = append(choices, t.back(func() page { return t.follow(t.visit.TasksUp()) }))
	return prompt{kind: "tasks", whole: t.words.Tasks.Whole, short: content.Fill(t.words.Tasks.Short, "next", t.list[t.next].Name),
		choices: t.everywhere(t.visit, choices...)}
}

func (t *tasks) open(task pages.Task) page {
	t.line(task.Intro)
	if task.Page == pages.FullPage {
		return t.follow(t.visit.GoFull())
	}
	return t.at(t.visit, t.visit.Place(task.Page, task.First))
}

func (t *tasks) place() store.Place { return t.visit.Place(pages.TasksPage, "") }
