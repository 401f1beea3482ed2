package pages

import (
	"slices"
	"testing"

	"equalfooting/assessment"
)

func pagesOf(tasks []Task) []string {
	var list []string
	for _, task := range tasks {
		list = append(list, task.Page)
	}
	return list
}

func TestWhatThereIsToDo(t *testing.T) {
	p := plans(t)
	questions := slices.Repeat([]string{QuestionPage}, assessment.DomainCount)
	results := []string{CheckPage, ResultsPage, RecommendationsPage}
	rest := []string{PlanPage, OfferPage, ViewsPage, VisitsPage}
	check := func(name string, v *Visit, next int, want ...string) {
		t.Helper()
		tasks, at := v.Tasks()
		if got := pagesOf(tasks); !slices.Equal(got, want) || at != next {
			t.Errorf("%s: there is %q to do, the %d. next; want %q, the %d.", name, got, at, want, next)
		}
	}
	full := slices.Concat([]string{AboutPage}, questions, results, rest)
	check("at the start", p.visit, 1, full...)
	p.sits(assessment.Sitting{Company: assessment.WithMentor})
	check("with a mentor", p.visit, 1, append(slices.Clone(full), PausePage)...)
	p.in().SetEdition(assessment.Quick)
	check("in the quick check", p.visit, 1, slices.Concat([]string{AboutPage}, questions, results, []string{FullPage}, rest, []string{PausePage})...)
	p.in().SetEdition(assessment.Full)
	p.answers(2)
	check("with all answered", p.visit, 7, append(slices.Clone(full), PausePage)...)
	p.in().AddView("Sam", assessment.MentorView, nil)
	check("for another voice", p.visit.AsVoice(1), 0, append(slices.Clone(questions), CheckPage, ViewsPage)...)
}

func TestHowFarADomainHasGot(t *testing.T) {
	p := plans(t)
	in := assessment.QuestionsIn(assessment.Full, assessment.Capacity)
	capacity := func() Task {
		tasks, _ := p.visit.Tasks()
		return tasks[1]
	}
	for _, step := range []struct {
		does   func()
		status string
		first  string
	}{
		{func() {}, "Not started", in[0].ID},
		{func() { p.must(p.visit.SaveAnswer(in[0].ID, assessment.Rating(1))) }, "1 of 6", in[1].ID},
		{func() { p.answers(1) }, "Done", in[0].ID},
		{func() {
			flagged := assessment.Rating(1)
			flagged.Flagged = true
			p.must(p.visit.SaveAnswer(in[3].ID, flagged))
		}, "Done, come back", in[0].ID},
		{func() { p.in().Revisit(assessment.Full) }, "6 to confirm", in[0].ID},
		{func() { p.must(p.visit.SaveAnswer(in[0].ID, assessment.Rating(1))) }, "1 of 6", in[1].ID},
		{func() { p.in().SetEdition(assessment.Quick) }, "1 of 2", "capacity.full-cost"},
	} {
		step.does()
		if task := capacity(); task.Status != step.status || task.First != step.first {
			t.Errorf("it is %q, and goes on at %s; want %q, %s", task.Status, task.First, step.status, step.first)
		}
	}
}

// On with the full check: what was answered stays, and only the rest is asked.
func TestOnToTheFullCheck(t *testing.T) {
	p := plans(t)
	p.in().SetEdition(assessment.Quick)
	for _, q := range assessment.Questions(assessment.Quick) {
		p.must(p.visit.SaveAnswer(q.ID, assessment.Rating(3)))
	}
	p.follow(p.visit.GoFull())
	if p.said != p.visit.book.Screens().Tasks.FullStarted || p.visit.sheet().Edition != assessment.Full {
		t.Errorf("it says %q", p.said)
	}
	asked := 0
	for p.visit.Unfinished() {
		tasks, next := p.visit.Tasks()
		id := tasks[next].First
		if p.visit.answer(id).Kind != assessment.Unanswered {
			t.Fatalf("%s is asked twice", id)
		}
		for id != "" {
			p.must(p.visit.SaveAnswer(id, assessment.Rating(1)))
			asked++
			page := p.question(id)
			id = page.NextOpen
		}
	}
	if asked != 24 {
		t.Errorf("%d questions are asked", asked)
	}
	for _, q := range assessment.Questions(assessment.Quick) {
		if p.visit.answer(q.ID).Level != 3 {
			t.Errorf("%s is lost", q.ID)
		}
	}
}

func TestWhatStandsAboveTheTasks(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Screens().Tasks
	if got := p.visit.TasksIntro(); got != words.Intro {
		t.Errorf("it says %q", got)
	}
	if up := p.visit.TasksUp().Page; up != (Elsewhere{}) {
		t.Errorf("above it is %+v", up)
	}
	p.visits(1, 1)
	if got := p.visit.TasksIntro(); got != words.ReturnIntro {
		t.Errorf("on a return visit it says %q", got)
	}
	voice := p.visit.AsVoice(1)
	if got := voice.TasksIntro(); got != words.VoiceIntro {
		t.Errorf("to another voice it says %q", got)
	}
	p.follow(voice.TasksUp())
	if got := p.page.Place(); got.Page != ViewsPage || got.Voice != 0 {
		t.Errorf("above it is %+v", got)
	}
}
