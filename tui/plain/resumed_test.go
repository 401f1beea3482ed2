package plain

import (
	"slices"
	"testing"
)

// mentorAnswers stands among lines for all of a mentor's answers.
const mentorAnswers = "(a mentor answers everything)"

// Cut off on any page of coming back, of several views, and of the end of a day, the wizard opens there again with all
// that was given; left on purpose, it opens there after one Enter.
func TestThesePagesAreResumed(t *testing.T) {
	back := []string{"1", "visits", "start", "2", "1", ""}
	session := []string{"1", "about", "how you", "mentor", "A. B.", "tasks"}
	quick := []string{"new", "Example Elders", "1", "yes", "quick", "tasks"}
	mentor := []string{"1", "views", "", "", "Sam"}
	opened := []string{"1", "views", "", "", "Sam", mentorAnswers, "views", "1", "yes"}
	for name, test := range map[string]struct {
		from  []string
		lines []string
		hears string
		named string // where the caseload says that it was left off
	}{
		"the tasks of a return visit": {back, nil, "Confirm or change each answer from last time.", "Main page"},
		"a question of one":           {back, []string{"capacity"}, "Question 1 of 6, capacity. Senior people here", "Capacity, question 1 of 6"},
		"with last time's answer":     {back, []string{"capacity"}, "Last time you said: 4, One senior person has set hours and nearly always keeps them. Type same to keep it", "Capacity, question 1 of 6"},
		"what has changed is asked":   {back, []string{"capacity", "5"}, "Your answer so far: 5, Whoever leads", "Capacity, question 1 of 6"},
		"what could be shown is":      {back, []string{"capacity", "same", "5", "New prices"}, "What has changed: New prices What could you show a partner?", "Capacity, question 2 of 6"},
		"the visits":                  {back, []string{"visits"}, "Visits. Each visit keeps its own answers.", "Visits"},
		"one of them":                 {back, []string{"visits", "visit 1"}, "1. The answers of that visit.", "Visits"},
		"what has moved":              {back, []string{"visits", "visit 1", "6"}, "What has moved, page 1 of", "What has moved"},
		"who answers":                 {back[:5], nil, "Who is giving these answers?", "Visits"},
		"its results":                 {back, []string{"visits", "visit 1", "2"}, "Visit 1, page 1 of 6. What is strong, and where to start.", "Visits"},
		"its answers":                 {back, []string{"visits", "visit 1", "1"}, "Visit 1, page 1 of 7.", "Check your answers"},
		"the start of another":        {back, []string{"visits", "1"}, "Visits. Each visit keeps its own answers.", "Visits"},

		"the company":              {session[:3], nil, "About the organisation. How will you go through", "About the organisation"},
		"the facilitator":          {session[:4], nil, "About the organisation, 1 of 2. How will you go through", "About the organisation"},
		"the tasks of a session":   {session, nil, "16. End for today.", "Main page"},
		"a question of one, aloud": {session, []string{"capacity"}, "Ask aloud: If a partnership came along", "Capacity, question 1 of 6"},
		"the end of a day":         {session, []string{"end"}, "End for today, 1 of 3. A note on today.", "End for today"},
		"when to meet next":        {session, []string{"end", "It rained."}, "When do you meet next?", "End for today"},
		"what was done then":       {session, []string{"capacity", "5", "tasks", "end", "It rained.", "", ""}, "What you did today. - Capacity: 1 answered, and it is complete.", "End for today"},
		"with its note":            {session, []string{"end", "It rained.", "", ""}, "Your note on today: It rained.", "End for today"},
		"the notes":                {session, []string{"end", "It rained.", "", "", "", "visits", "notes"}, "Notes on the days so far. 23 November 2026, with A. B: It rained.", "Visits"},

		"a quick check":       {quick, []string{"capacity", "u"}, "Question 2 of 2, capacity.", "Capacity, question 2 of 2"},
		"going on from one":   {quick, []string{"capacity", "u", "u", "tasks", "go on"}, "2. Capacity: time, money and skills. 2 of 6.", "Main page"},
		"and answering again": {quick, []string{"capacity", "u", "u", "tasks", "go on", "capacity"}, "Question 3 of 6, capacity.", "Capacity, question 3 of 6"},

		"the other views": {mentor[:2], nil, "1. Give a mentor's own view.", "Other views"},
		"whose view":      {mentor[:3], nil, "1. Give a mentor's own view.", "Other views"},
		// A view that is sealed does not open by itself: whoever comes next may be the one it is sealed from.
		"the tasks of a view":       {mentor, nil, "1. Sam's own view. Closed, 0 of 36.", "Other views"},
		"a question of one's own":   {mentor, []string{"trust", "2"}, "1. Sam's own view. Closed, 1 of 36.", "Other views"},
		"looked back at":            {mentor, []string{"trust", "2", "back"}, "1. Sam's own view. Closed, 1 of 36.", "Other views"},
		"its check page":            {mentor, []string{"trust", "2", "tasks", "check"}, "1. Sam's own view. Closed, 1 of 36.", "Other views"},
		"a view that was begun":     {mentor, []string{"trust", "2", "tasks", "back"}, "1. Sam's own view. Closed, 1 of 36.", "Other views"},
		"whether to open it":        {opened[:8], nil, "1. Sam's own view. Closed, complete.", "Other views"},
		"the differences":           {opened, nil, "Where the answers differ. You gave the same answer to", "Where the answers differ"},
		"one of them, talked about": {opened, []string{"senior people"}, "Capacity. Senior people here have protected time", "Where the answers differ"},
		"and agreed":                {opened, []string{"senior people", "partly"}, "Choose one to talk about, and record the answer", "Where the answers differ"},
	} {
		t.Run(name, func(t *testing.T) {
			st := newStore(t)
			k := talks(t, st)
			for _, line := range slices.Concat(test.from, test.lines) {
				if line == mentorAnswers {
					k.answersAs(1, 36)
					continue
				}
				k.types(line)
			}
			cut := talks(t, st)
			cut.hears("You're back where you left off.")
			cut.hears(test.hears)
			cut.types("q")
			left := talks(t, st)
			left.hears("you left off at " + test.named + ". Press Enter to go on from there.")
			left.types("")
			left.hears(test.hears)
			checked(t, st)
		})
	}
}
