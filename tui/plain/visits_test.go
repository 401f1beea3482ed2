package plain

import (
	"reflect"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// returns starts a return visit of the example, at its task list.
func returns(t *testing.T) *talk {
	t.Helper()
	k := begin(t)
	k.types("1", "visits", "start", "2", "1", "")
	k.hears("A new visit has begun. Take the parts in any order. Main page: Example Women's Group. "+
		"Confirm or change each answer from last time. Only those count.", "2. Capacity: time, money and skills. 6 to confirm.")
	return k
}

// Last time's answer is said. It is confirmed in a word, or another one takes its place, and where the level is another
// it is asked what has changed.
func TestTheQuestionOfAReturnVisit(t *testing.T) {
	rated := func(level assessment.Level) assessment.Answer {
		return assessment.Answer{Kind: assessment.Rated, Level: level}
	}
	shown := func(a assessment.Answer, e assessment.Evidence) assessment.Answer { a.Evidence = &e; return a }
	changed := func(a assessment.Answer, why string) assessment.Answer { a.Change = why; return a }
	const change = "What has changed since last time? You can leave this empty."
	for name, test := range map[string]struct {
		question string // opened from the check page's last
		lines    []string
		want     assessment.Answer
		hears    string
	}{
		"the same":                                      {"capacity.time", []string{"same"}, rated(3), "Saved: 4, One senior person has set hours and nearly always keeps them. Question 2 of 6, capacity."},
		"the same, by the letter":                       {"capacity.time", []string{"c"}, rated(3), "Saved: 4, One senior person has set hours and nearly always keeps them."},
		"the same, in other words":                      {"capacity.time", []string{"as last time"}, rated(3), "Saved: 4, One senior person has set hours and nearly always keeps them."},
		"the same level, chosen":                        {"capacity.time", []string{"4"}, rated(3), "Saved: 4, One senior person has set hours and nearly always keeps them. Question 2 of 6, capacity."},
		"the same, with what can be shown":              {"capacity.full-cost", []string{"same"}, shown(rated(2), 1), "Saved: 3, Some of our bids cover the full cost. Question 3 of 6"},
		"the level by its number, and the same to show": {"capacity.full-cost", []string{"3", "same"}, shown(rated(2), 1), "Saved: We could describe it. Question 3 of 6"},
		"another level, and the same to show":           {"capacity.full-cost", []string{"4", "", "c"}, shown(rated(3), 1), "Saved: We could describe it. Question 3 of 6"},
		"the same, not sure":                            {"profile.directory", []string{"same"}, assessment.Answer{Kind: assessment.NotSure}, "Saved: Not sure."},
		"another level":                                 {"capacity.time", []string{"5"}, rated(4), "Saved: 5, Whoever leads keeps set hours, and we check this each year. Last time you said: 4, One senior person has set hours and nearly always keeps them. Your note last time: The director keeps Thursday mornings for this. " + change},
		"another level, and why":                        {"capacity.time", []string{"5", "We took on  a manager"}, changed(rated(4), "We took on a manager"), "Saved: We took on a manager. Question 2 of 6, capacity."},
		"another level, and no word why":                {"capacity.time", []string{"5", ""}, rated(4), "Question 2 of 6, capacity."},
		"another level, and a lower one":                {"capacity.time", []string{"1", "skip"}, rated(0), "Question 2 of 6, capacity."},
		"why left empty":                                {"capacity.time", []string{"5", "clear"}, rated(4), "Question 2 of 6, capacity."},
		"another level after all":                       {"capacity.time", []string{"5", "back", "4"}, rated(3), "Question 2 of 6, capacity."},
		"another level, and shown":                      {"capacity.full-cost", []string{"4", "New prices", "in writing"}, shown(changed(rated(3), "New prices"), 2), "Question 3 of 6"},
		"not sure any more":                             {"capacity.time", []string{"u"}, assessment.Answer{Kind: assessment.NotSure}, "Saved: Not sure. Question 2 of 6"},
		"not to be said":                                {"capacity.time", []string{"rather"}, assessment.Answer{Kind: assessment.RatherNotSay}, "Question 2 of 6"},
		"it no longer applies":                          {"capacity.time", []string{"x", "No staff"}, assessment.Answer{Kind: assessment.DoesNotApply, Reason: "No staff"}, "Question 2 of 6"},
		"left open":                                     {"capacity.time", []string{"skip"}, assessment.Answer{}, "Question 2 of 6"},
		"a note, and the same":                          {"capacity.time", []string{"note: Ask again", "same"}, assessment.Answer{Kind: assessment.Rated, Level: 3, Note: "Ask again"}, "Question 2 of 6"},
		"not the same twice":                            {"capacity.time", []string{"same", "back", "same"}, rated(3), `There is no "same" to choose here.`},
	} {
		t.Run(name, func(t *testing.T) {
			k := returns(t)
			k.current = k.follow(pages.GoTo(pages.Place{Page: pages.QuestionPage, Case: 1, Question: test.question}))
			k.types("repeat")
			k.hears("Last time you said: ", "Type same to keep it, or choose another.")
			k.hearsNot("Your answer so far")
			k.types(test.lines...)
			k.hears(test.hears)
			if got := k.sheet("Example").Answers[test.question]; !reflect.DeepEqual(got, test.want) {
				t.Errorf("kept %+v, want %+v", got, test.want)
			}
		})
	}
}

// What could be shown last time is said with the answer, and again where it is asked.
func TestWhatCouldBeShownLastTimeIsSaid(t *testing.T) {
	k := returns(t)
	k.types("capacity", "skip")
	k.hears("Last time you said: 3, Some of our bids cover the full cost. To show: We could describe it. Type same to keep it, or choose another.")
	k.types("4", "")
	k.hearsInOrder("What could you show a partner?", "Last time you could show: We could describe it. Type same to keep it, or choose another.")
	k.types("j", "back", "evidence")
	k.hearsNot("Type same")
}

// What has changed is said again where the question is come back to, and where the visits are compared.
func TestWhatHasMovedIsSaid(t *testing.T) {
	k := returns(t)
	k.types("capacity", "5", "We took on a manager", "back")
	k.hears("Your answer so far: 5, Whoever leads keeps set hours, and we check this each year. Last time you said: 4, One senior person", "What has changed: We took on a manager")
	k.hearsNot("Type same")
	k.types("tasks", "check")
	k.hears("35 still to answer.", "last time: Partly, not yet confirmed")
	k.types("tasks", "visits", "visit 1")
	k.hears("Visit 1, 23 November 2026. 36 of 36, full check", "1. The answers of that visit.", "4. Who answered. 5. The day of this visit. 23 November 2026. 6. What has moved since visit 1.")
	k.types("6")
	k.hears("What has moved, page 1 of", "From Visit 1, 23 November 2026 to Visit 2, 23 November 2026.", "35 answers from last time are not confirmed yet. They do not count here.")
	for !strings.Contains(flat(k.said.String()), "It was: Mostly. Now: Fully.") {
		k.types("")
		k.hears("What has moved, page")
	}
	k.hears("What has changed: We took on a manager")
	k.types("tasks", "results")
	k.hears("This is from visit 1, 23 November 2026. Visit 2 has begun: 1 of 36 answered.")
}

// With someone beside them, each question comes with what to ask aloud; alone, it does not.
func TestASessionWithAMentor(t *testing.T) {
	const aloud = "Ask aloud: If a partnership came along, who would look after it, and what could they stop doing to make room?"
	k := begin(t)
	k.types("1", "capacity")
	k.hearsNot("Ask aloud")
	for _, company := range []string{"with a mentor", "one-to-one"} {
		k.types("tasks", "about", "how you", company)
		k.hears("Saved:", "About the organisation, 2 of 2. Who is the mentor or support worker?")
		k.types("A. B.", "tasks", "capacity")
		k.hears("Think of one person by name", aloud)
		k.types("repeat")
		k.hears(aloud)
	}
	k.types("tasks", "about", "how you", "on my own", "tasks", "capacity")
	k.hearsNot("Ask aloud")
}

// What the quick check has asked is not asked again when it goes on to the full one.
func TestTheQuickCheckGoesOn(t *testing.T) {
	k := begin(t)
	k.types("new", "Example Elders", "1", "yes", "quick", "tasks")
	k.types("")
	for range assessment.Questions(assessment.Quick) {
		k.types("u")
	}
	k.hears("All the questions have an answer. Next, check them.", "Check your answers, page 1 of 7.")
	k.types("tasks", "repeat")
	k.hears("11. Go on to the full check.")
	before := k.sheet("Elders").Answers
	k.types("go on")
	k.hears("The full check asks 24 more questions. Your answers so far are kept, and you are not asked those questions again. "+
		"You are in the full check now, with all your answers so far.", "2. Capacity: time, money and skills. 2 of 6.", "Enter for Capacity")
	k.hearsNot("Go on to the full check")
	k.types("")
	for i, q := range assessment.Questions(assessment.Full) {
		if before[q.ID].Kind != assessment.Unanswered {
			continue
		}
		if open := k.current.(*question).page.ID; open != q.ID {
			t.Fatalf("as number %d it asks %s, want %s", i+1, open, q.ID)
		}
		k.types("r")
	}
	k.hears("All the questions have an answer. Next, check them.")
	sheet := k.sheet("Elders")
	if p := sheet.Progress(); sheet.Edition != assessment.Full || p.Answered != 36 {
		t.Errorf("it is %q, with %+v", sheet.Edition, p)
	}
	for id, answer := range before {
		if got := sheet.Answers[id]; !reflect.DeepEqual(got, answer) {
			t.Errorf("%s is %+v, was %+v", id, got, answer)
		}
	}
}

// The end of a day takes a note, and says what was covered, what to come back to, and what comes next.
func TestEndForToday(t *testing.T) {
	k := begin(t)
	k.newOrganisation("Example Elders")
	k.types("tasks")
	k.hearsNot("End for today")
	k.types("about", "how you", "mentor", "A. B.", "tasks", "capacity", "3", "flag", "2", "tasks", "end")
	k.hears("End for today, 1 of 3. A note on today. What was said, and what was agreed. This is for you alone.", "Type your answer on one line. To leave this out, press Enter.")
	k.types("We met, and it rained.")
	k.hears("When do you meet next?")
	k.types("7 December")
	k.hears("What should people bring next time?")
	k.types("The lease")
	k.hearsInOrder("Saved: The lease. End for today. What you did today. - Capacity: 2 answered, 4 to go. To come back to. "+
		"- Our bids cover", "What comes next. Capacity: Work that is paid for only", "The next meeting: Monday, 7 December 2026", "What to bring: The lease", "Your note on today: We met, and it rained.",
		"Everything is saved. You can close the program now, or go on. Press Enter when you have read this.")
	want := assessment.Diary{{Date: assessment.Date{Year: 2026, Month: 11, Day: 23}, Sitting: assessment.Sitting{Company: assessment.WithMentor, Facilitator: "A. B."},
		Note: "We met, and it rained.", Answered: 2}}
	if got := k.in(2).Record().Days; !reflect.DeepEqual(got, want) {
		t.Errorf("kept %+v, want %+v", got, want)
	}

	k.types("", "end") // on the same day the note is there, and Enter leaves it
	k.hears("So far: We met, and it rained.")
	k.types("back")
	k.hears("Main page: Example Elders.")
	k.types("end", "", "", "")
	k.hears("Your note on today: We met, and it rained.")
	k.types("", "end", "clear", "", "")
	k.hearsNot("Your note on today")
	k.types("", "end", "It stopped.", "", "", "", "visits", "notes")
	k.hears("Notes on the days so far. 23 November 2026, with A. B: It stopped.")
	k.types("")
	k.hears("Visits. Each visit keeps its own answers.")
	if got := len(k.in(2).Record().Days); got != 1 {
		t.Errorf("there are %d days", got)
	}
}

// An earlier visit's answers are read line by line, and what would change one says that it stays.
func TestEarlierAnswersAreHeard(t *testing.T) {
	k := returns(t)
	k.types("visits", "visit 1", "1")
	k.hears("Visit 1, page 1 of 7.", "You can read all of it here. Its answers stay as they were.")
	k.types("next", "1")
	k.hears("Question 1 of 6, capacity.", "This answer is from visit 1 and stays as it was.", "Your answer so far: 4, One senior person", "Press Enter to go back.")
	k.hearsNot("1. Nobody has time set aside for partnership work.")
	before := k.sheet("Example")
	for _, line := range []string{"2", "u", "f", "note", "note: Something else", "does not apply"} {
		k.types(line)
		k.hears("This answer is from visit 1 and stays as it was.")
		k.hearsNot("Saved")
	}
	if after := k.sheet("Example"); !reflect.DeepEqual(before, after) {
		t.Errorf("%+v is now %+v", before, after)
	}
	k.types("")
	k.hears("Visit 1, page 2 of 7. Capacity.")
}
