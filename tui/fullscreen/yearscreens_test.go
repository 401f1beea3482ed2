package fullscreen

import (
	"fmt"
	"strings"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages"
)

// opens goes from the caseload to the task list of an organisation, which it searches by a part of its name.
func (s *sitting) opens(name string) storetest.Case {
	s.t.Helper()
	s.press("s")
	s.typed(name)
	s.press("enter")
	s.atTasks()
	return s.in(s.wizard.current.Page().Where().Case)
}

// tasks is the task list, where that is open.
func (s *sitting) tasks() (*listing, bool) {
	open, ok := s.wizard.current.(*listing)
	return open, ok && open.page.Kind == pages.TaskList
}

// atTasks goes up to the task list.
func (s *sitting) atTasks() {
	s.t.Helper()
	for range 6 {
		if open, ok := s.tasks(); ok && open.page.At.View == 0 {
			return
		}
		s.press("esc")
	}
	s.t.Fatalf("no task list above this:\n%s", s.screen())
}

// task opens a row of the task list.
func (s *sitting) task(row string) {
	s.t.Helper()
	s.onto(row)
	s.press("enter")
}

// everyYearScreen goes through the pages of a mentor's year with the example, and calls visit on each.
func everyYearScreen(s *sitting, visit func(name string)) {
	quickScreens(s, visit)
	in := s.opens("women's group")
	offerScreens(s, visit)
	viewScreens(s, visit, in)
	visitScreens(s, visit, in)
	sessionScreens(s, visit)
	in.Set(func(r *assessment.Record) { r.NextLook = assessment.Date{Year: 2027, Month: time.January, Day: 15} })
	in.AddAction(assessment.PlanAction{What: "Ask the treasurer and the two trustees who sign for us which of our costs no funder has paid for",
		Status: assessment.ToDo, By: assessment.Date{Year: 2026, Month: time.October, Day: 1}})
	s.press("esc")
	caseloadScreens(s, visit)
}

// quickScreens go from the quick check, with a support worker, to the full one.
func quickScreens(s *sitting, visit func(name string)) {
	words := s.wizard.words
	s.startsAnew("Example Kitchen", assessment.Quick)
	s.says(words.About.Company.Row, words.About.Company.OneToOne, "Sam")
	visit("tasks, quick check")
	s.task(s.capacity())
	visit("question, asked aloud")
	s.press("4")
	visit("question, asked aloud, answered")
	s.press("enter")
	s.atTasks()
	s.onto(words.Tasks.Full)
	visit("tasks, on to the full check")
	s.press("enter")
	visit("tasks, full check begun")
	s.press("esc")
}

func offerScreens(s *sitting, visit func(name string)) {
	s.task(s.wizard.words.Tasks.Offer)
	visit("offer, nothing said yet")
	s.press("enter")
	for i, typed := range []string{"We give advice on housing, in five languages.", "Women from South Asian families in the borough."} {
		visit(fmt.Sprintf("offer, sentence %d", i+1))
		s.typed(typed)
		s.press("enter")
	}
	visit("offer, begun")
	s.press("enter")
	visit("offer, asks")
	s.press("space", "enter", "enter")
	s.press("enter")
	visit("offer, contact")
	s.press("enter")
	visit("offer, ready")
	s.press("enter")
	visit("offer, read")
	s.press("right")
	visit("offer, good at")
	s.press("e")
	visit("export, from the offer")
	s.press("esc")
	s.press("esc")
	s.atTasks()
}

// viewScreens give a mentor's own view, open it, agree on an answer, and bring in another view.
func viewScreens(s *sitting, visit func(name string), in storetest.Case) {
	words := s.wizard.Book.Views()
	s.task(s.wizard.words.Tasks.Views)
	visit("views, none yet")
	s.task(words.Compare)
	visit("views, too few")
	s.task(words.Mentor.Start)
	visit("views, who answers")
	s.press("enter")
	visit("views, whose")
	s.typed("Sam of the Example Centre")
	s.press("enter")
	visit("own view, tasks")
	s.press("enter")
	visit("own view, question")
	s.press("3", "enter", "esc")
	s.onto(s.wizard.words.Tasks.Check)
	s.press("enter")
	visit("own view, check, list")
	s.press("end")
	visit("own view, check, list's end")
	s.press("esc", "esc")
	visit("views, one begun")
	for id, answer := range complete(2) {
		in.GiveInView(1, id, answer)
	}
	s.press("esc")
	s.task(s.wizard.words.Tasks.Views)
	visit("views, one complete")
	s.press("home", "enter")
	visit("views, open it?")
	s.press("home", "enter")
	visit("differences, list")
	s.press("enter")
	visit("difference, list")
	s.press("end")
	visit("difference, list's end")
	s.press("4")
	visit("differences, list, one agreed")
	s.press("e")
	visit("export, of the differences")
	s.press("esc", "end", "enter")
	visit("differences, what is agreed")
	s.press("esc")
	visit("views, opened")
	s.press("i")
	visit("bring in, file")
	s.typed("/nowhere/at/all/answers.yaml")
	s.press("enter")
	visit("bring in, no such file")
	for range "/nowhere/at/all/answers.yaml" {
		s.press("backspace")
	}
	s.typed(answersIn(s.t))
	s.press("enter")
	visit("bring in, who answered")
	s.press("enter")
	visit("bring in, closed or not")
	s.press("enter")
	visit("bring in, whose")
	s.typed("A trustee")
	s.press("enter")
	visit("views, several")
	s.task("A trustee")
	for i := range assessment.DomainCount {
		visit(fmt.Sprintf("view, read %d", i+1))
		s.press("right")
	}
	s.press("esc")
	s.onto("A trustee")
	s.press("d")
	visit("views, take away")
	s.press("esc")
	s.atTasks()
	s.task(s.wizard.words.Tasks.Results)
	for range 9 {
		visit("results with several views, read")
		s.press("right")
	}
	s.atTasks()
}

// visitScreens make a return visit.
func visitScreens(s *sitting, visit func(name string), in storetest.Case) {
	words := s.wizard.Book.Visits()
	s.task(s.wizard.words.Tasks.Visits)
	visit("visits, one")
	s.press("home", "enter")
	visit("return visit, so soon")
	s.press("down", "enter")
	visit("return visit, begin")
	s.press("enter")
	visit("return visit, who answers")
	s.press("enter")
	visit("return visit, tasks")
	s.press("enter")
	visit("return visit, last time")
	s.press("c")
	visit("return visit, last time with evidence")
	s.press("left")
	visit("return visit, as last time")
	s.press("right", "2")
	visit("return visit, what has changed")
	s.typed("We had to let the bookkeeper go in the summer, and we now see how much of this hung on her alone.")
	s.press("enter")
	visit("return visit, with evidence of last time")
	s.press("left")
	visit("return visit, changed")
	s.atTasks()
	visit("return visit, tasks, begun")
	for id, answer := range complete(1) {
		if strings.HasPrefix(id, "trust") || strings.HasPrefix(id, "culture") {
			answer.Change = "A new trustee looked at it with us."
			in.Give(id, answer)
		}
	}
	s.press("esc")
	s.opens("women's group")
	s.task(s.wizard.words.Tasks.Check)
	visit("return visit, check, list")
	s.atTasks()
	s.task(s.wizard.words.Tasks.Results)
	for range 6 {
		visit("results of a return visit, read")
		s.press("right")
	}
	s.atTasks()
	s.task(s.wizard.words.Tasks.Visits)
	visit("visits, two")
	s.press("home", "enter", "down", "enter")
	visit("return visit, begin, unfinished")
	s.press("esc", "home", "down", "enter")
	visit("return visit, undo")
	s.press("esc")
	first := content.Fill(words.Row, "number", "1", "date", s.wizard.words.Date(today()))
	s.task(first)
	visit("visit")
	s.press("end", "enter")
	for range 6 {
		visit("moved, read")
		s.press("right")
	}
	s.press("esc")
	s.atTasks()
	s.task(s.wizard.words.Tasks.Visits)
	s.task(first)
	s.task(words.Results)
	visit("results of an earlier visit, read")
	s.press("esc", "home", "enter")
	for range 7 {
		visit("answers of an earlier visit, list")
		s.press("right")
	}
	s.press("home", "enter")
	visit("an answer of an earlier visit")
	s.atTasks()
}
