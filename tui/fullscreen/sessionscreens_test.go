package fullscreen

import "equalfooting/tui/pages/caseload"

// sessionScreens end a day with a mentor, on a return visit.
func sessionScreens(s *sitting, visit func(name string)) {
	words := s.wizard.words.Tasks
	about := s.wizard.words.About
	s.says(about.Company.Row, about.Company.Mentor, "Sam of the Example Centre")
	visit("tasks, with a mentor")
	s.task(s.capacity())
	visit("question, asked aloud, last time")
	s.press("right")
	for range 2 {
		s.press("c")
		visit("question, asked aloud, last time")
		s.press("left")
		visit("question, asked aloud, as last time")
		s.press("right")
	}
	s.press("2")
	visit("question, asked aloud, what has changed")
	s.press("enter")
	visit("question, asked aloud, changed, with evidence")
	s.press("left")
	visit("question, asked aloud, changed")
	s.press("f")
	s.atTasks()
	s.task(words.Pause)
	visit("pause")
	s.typed("Talked about the board. Bring the minutes.")
	s.press("enter")
	visit("pause, when you meet next")
	s.typed("7/12/2026")
	s.press("enter")
	visit("pause, what to bring")
	s.typed("The minutes of the last two meetings of the trustees, and the accounts")
	s.press("enter")
	visit("summary, read")
	s.press("e")
	visit("export, of the day")
	s.press("esc")
	s.press("enter")
	s.task(words.Visits)
	s.task(s.wizard.Book.Visits().Notes)
	visit("notes on the days, read")
	s.atTasks()
}

// caseloadScreens search, sort, put away and look at what is late.
func caseloadScreens(s *sitting, visit func(name string)) {
	s.press("l")
	visit("late, list")
	s.press("enter")
	visit("late, an action")
	s.press("esc", "esc", "s")
	visit("caseload, search")
	s.typed("exam")
	visit("caseload, found")
	s.typed("zzz")
	visit("caseload, not found")
	s.press("esc")
	for range caseload.Orders() {
		s.press("o")
		visit("caseload, sorted, list")
	}
	s.press("h")
	visit("caseload, none put away")
	s.press("esc", "home", "down", "a")
	visit("caseload, put away, list")
	s.press("h")
	visit("caseload, those put away")
	s.press("a")
	visit("caseload, brought back")
	s.press("h")
}
