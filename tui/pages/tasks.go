package pages

import (
	"equalfooting/assessment"
	"equalfooting/content"
)

// Task is one row of the task list.
type Task struct {
	Page   string            // where it leads
	Domain assessment.Domain // for the six domains
	First  string            // the question where this domain goes on: the first without an answer, or its first
	Name   string
	About  string // in a few words
	Intro  string // in a sentence or two
	Status string
	Done   bool
}

// Tasks gives the task list, and which row is the natural next one.
func (v *Visit) Tasks() (tasks []Task, next int) {
	words := v.book.Screens().Tasks
	tasks = append(tasks, Task{Page: AboutPage, Name: words.About, Status: words.Status.Done, Done: true})
	next = -1
	for _, d := range assessment.Domains() {
		task := v.domainTask(d)
		if !task.Done && next < 0 {
			next = len(tasks)
		}
		tasks = append(tasks, task)
	}
	if next < 0 {
		next = len(tasks)
	}
	return append(tasks,
		Task{Page: CheckPage, Name: words.Check},
		Task{Page: ResultsPage, Name: words.Results},
		Task{Page: RecommendationsPage, Name: words.Recommendations},
	), next
}

func (v *Visit) domainTask(d assessment.Domain) Task {
	words := v.book.Screens().Tasks.Status
	text := v.domain(d)
	sheet := v.kept.Sheet()
	progress := sheet.DomainProgress(d)
	task := Task{Page: QuestionPage, Domain: d, Name: text.Name, About: text.About, Intro: text.Intro, Done: progress.Done()}
	switch {
	case progress.Done():
		task.Status = words.Done
	case progress.Answered == 0:
		task.Status = words.NotStarted
	default:
		task.Status = content.Fill(words.Started, "answered", v.book.Number(progress.Answered), "of", v.book.Number(progress.Of))
	}
	if progress.Flagged > 0 {
		task.Status += v.book.Results().Comma + words.Flagged
	}
	for _, q := range assessment.QuestionsIn(sheet.Edition, d) {
		if task.First == "" || sheet.Answers[q.ID].Kind == assessment.Unanswered {
			task.First = q.ID
		}
		if sheet.Answers[q.ID].Kind == assessment.Unanswered {
			break
		}
	}
	return task
}

// DomainDone is what to say when a domain has just been gone through: that it is done, or that everything is; "" while
// an answer is still missing.
func (v *Visit) DomainDone(d assessment.Domain) string {
	words := v.book.Screens().Tasks
	switch sheet := v.kept.Sheet(); {
	case sheet.Progress().Done():
		return words.AllDone
	case sheet.DomainProgress(d).Done():
		return content.Fill(words.DomainDone, "domain", v.domain(d).Name)
	default:
		return ""
	}
}

// Unfinished says that some question has no answer yet.
func (v *Visit) Unfinished() bool { return !v.kept.Sheet().Progress().Done() }
