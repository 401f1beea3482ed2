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
	Group  int // rows of one group stand together
	Done   bool
}

// The groups of the task list.
const (
	aboutGroup = iota
	domainGroup
	resultGroup
	planGroup
	yearGroup
	endGroup
)

// Tasks gives the task list, and which row is the natural next one. Another voice has the questions only.
func (v *Visit) Tasks() (tasks []Task, next int) {
	words := v.book.Screens().Tasks
	if !v.IsVoice() {
		tasks = append(tasks, Task{Page: AboutPage, Name: words.About, Status: words.Status.Done, Done: true})
	}
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
	tasks = append(tasks, Task{Page: CheckPage, Name: words.Check, Group: resultGroup})
	if v.IsVoice() {
		return append(tasks, Task{Page: ViewsPage, Name: words.Views, Group: resultGroup}), next
	}
	tasks = append(tasks,
		Task{Page: ResultsPage, Name: words.Results, Group: resultGroup},
		Task{Page: RecommendationsPage, Name: words.Recommendations, Group: resultGroup})
	if v.sheet().Edition == assessment.Quick {
		tasks = append(tasks, Task{Page: FullPage, Name: words.Full, Intro: words.FullIntro, Group: resultGroup})
	}
	tasks = append(tasks,
		Task{Page: PlanPage, Name: words.Plan, Status: v.planStatus(), Group: planGroup},
		Task{Page: OfferPage, Name: words.Offer, Group: planGroup},
		Task{Page: ViewsPage, Name: words.Views, Group: yearGroup},
		Task{Page: VisitsPage, Name: words.Visits, Group: yearGroup})
	if v.record().Sitting.Accompanied() {
		tasks = append(tasks, Task{Page: PausePage, Name: words.Pause, Group: endGroup})
	}
	return tasks, next
}

// TasksUp leads from the task list to what is above it: the caseload, or for another voice the other views.
func (v *Visit) TasksUp() Next {
	if v.IsVoice() {
		return GoTo(v.main().Views())
	}
	return GoTo(Elsewhere{})
}

// TasksTitle is what the task list is called; another voice's is called after it.
func (v *Visit) TasksTitle() string {
	for _, voice := range v.record().Views.Of(v.current()) {
		if voice.Number == v.voice {
			return v.voiceName(voice)
		}
	}
	return v.book.Screens().Tasks.Title
}

// TasksIntro is what stands over the task list.
func (v *Visit) TasksIntro() string {
	words := v.book.Screens().Tasks
	switch {
	case v.IsVoice():
		return words.VoiceIntro
	case v.Returning():
		return words.ReturnIntro
	default:
		return words.Intro
	}
}

func (v *Visit) domainTask(d assessment.Domain) Task {
	words := v.book.Screens().Tasks.Status
	text := v.domain(d)
	sheet := v.sheet()
	progress := sheet.DomainProgress(d)
	task := Task{Page: QuestionPage, Group: domainGroup, Domain: d, Name: text.Name, About: text.About, Intro: text.Intro, Done: progress.Done()}
	switch {
	case progress.Done():
		task.Status = words.Done
	case v.record().Visits.Unconfirmed(d) > 0 && progress.Answered == 0:
		task.Status = content.Fill(words.ToConfirm, "count", v.book.Number(v.record().Visits.Unconfirmed(d)))
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
	switch sheet := v.sheet(); {
	case sheet.Progress().Done():
		return words.AllDone
	case sheet.DomainProgress(d).Done():
		return content.Fill(words.DomainDone, "domain", v.domain(d).Name)
	default:
		return ""
	}
}

// Unfinished says that some question has no answer yet.
func (v *Visit) Unfinished() bool { return !v.sheet().Progress().Done() }

// GoFull goes on with the full edition. What was answered stays, and the questions go on at the first without an answer.
func (v *Visit) GoFull() Next {
	return kept(v.setEdition(assessment.Full), v.tasks).and(v.book.Screens().Tasks.FullStarted)
}
