package command

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
)

// Killed, as by a power cut, as soon as the screen said "saved", the program keeps whatever was said to be saved, reopens where it
// was and says so, and the walk goes on to the end.
func TestKilledWhileAnswering(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	p := sit(t, folder)
	p.sees(p.words.Caseload.Welcome)
	p.tells(organisation)
	p.Press("enter")
	want := assessment.Sheet{Organisation: organisation, Edition: assessment.Full, Answers: map[string]assessment.Answer{}}
	// The strokes after which to kill it: the one that leaves evidence still to be asked, the one that leaves an editor open, the note, and
	// some chosen at random.
	random := rand.New(rand.NewPCG(2012, 9))
	killed := map[[2]int]bool{{1, 0}: true, {9, 0}: true, {33, 0}: true}
	for len(killed) < 8 {
		killed[[2]int{random.IntN(35), 0}] = true
	}
	questions := assessment.Questions(assessment.Full)
	for i, q := range questions {
		p.at(q)
		for j, s := range strokes(p.book, p.audience, i, q) {
			p.does(s)
			want.Answers[q.ID] = s.answer
			if !killed[[2]int{i, j}] || s.said {
				continue
			}
			delete(killed, [2]int{i, j})
			here := q
			if s.on {
				here = questions[i+1]
				p.at(here)
			}
			p.Kill()
			if got := p.stored(t, 2); !reflect.DeepEqual(got, want) {
				t.Fatalf("killed on question %d, stored %+v\nwant %+v", i+1, got, want)
			}
			p = sit(t, folder)
			p.audience = organisation.Audience
			p.sees(p.words.Tasks.Resumed)
			p.at(here)
		}
		if i+1 < len(questions) {
			p.at(questions[i+1])
		}
	}
	if len(killed) > 1 { // the one that is only reported, not "saved"
		t.Errorf("not killed at %v", killed)
	}
	p.sees(p.words.Check.Complete)
	p.leaves()
	if got := p.stored(t, 2); !reflect.DeepEqual(got, want) {
		t.Errorf("stored %+v\nwant %+v", got, want)
	}
}

// Killed anywhere else, it reopens on that page too.
func TestKilledOnAnyPage(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		row   func(words *content.Screens) string // of the task list, that leads there
		shows func(words *content.Screens) string
	}{
		"tasks":           {nil, func(w *content.Screens) string { return w.Tasks.Intro }},
		"about":           {func(w *content.Screens) string { return w.Tasks.About }, func(w *content.Screens) string { return w.About.Says }},
		"check":           {func(w *content.Screens) string { return w.Tasks.Check }, func(w *content.Screens) string { return w.Check.Intro }},
		"results":         {func(w *content.Screens) string { return w.Tasks.Results }, func(w *content.Screens) string { return w.Results.Title + ", page 1" }},
		"recommendations": {func(w *content.Screens) string { return w.Tasks.Recommendations }, func(w *content.Screens) string { return w.Recommendations.Title + ", page 1" }},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			p := sit(t, folder)
			p.opensExample()
			if test.row != nil {
				p.opensTask(test.row(p.words))
			}
			p.sees(test.shows(p.words))
			p.Kill()
			p = sit(t, folder)
			p.sees(p.words.Tasks.Resumed, test.shows(p.words))
			p.Press("ctrl+c")
			p.isBack(0)
		})
	}
}

// opensExample goes from the caseload to the example's task list.
func (p *person) opensExample() {
	p.t.Helper()
	p.sees(p.words.Caseload.Welcome)
	p.goTo("Example Women's Group")
	p.Press("enter")
	screen := p.WaitUntil("the example", func(screen string) bool {
		return contains(screen, p.words.Tasks.Intro) || contains(screen, p.words.Results.Example)
	})
	if contains(screen, p.words.Results.Example) {
		p.Press("esc")
		p.sees(p.words.Tasks.Intro)
	}
}

// opensTask opens the row of the task list with this name.
func (p *person) opensTask(name string) {
	p.t.Helper()
	p.Press("home")
	p.WaitUntil("the cursor at the top", func(screen string) bool {
		return strings.HasPrefix(cursorRow(screen), p.words.Tasks.About)
	})
	p.goTo(name)
	p.Press("enter")
}

// Killed between two fields of the form for a new organisation.
func TestKilledInTheForm(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	p := sit(t, folder)
	p.sees(p.words.Caseload.Welcome)
	p.Press("n")
	p.sees(p.words.About.Name.Label)
	p.Type(organisation.Name)
	p.Press("enter")
	p.sees(p.words.About.Audience.Label)
	p.Press("enter")
	p.sees(p.words.About.Partner.Label, p.words.Frame.Saved+" ✓")
	p.Kill()
	if got := p.stored(t, 2).Organisation; got.Name != organisation.Name || got.Audience != organisation.Audience {
		t.Errorf("stored %+v", got)
	}
	p = sit(t, folder)
	p.sees(p.words.Tasks.Resumed, p.words.About.Partner.Label)
	p.Press("ctrl+c")
	p.isBack(0)
}

// q leaves, and the next time the caseload shows where the person was.
func TestLeavingAndComingBack(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	question, _ := assessment.QuestionByID("governance.finance")
	p := sit(t, folder)
	p.opensExample()
	p.opensTask(p.domain(question.Domain))
	for _, q := range assessment.QuestionsIn(assessment.Full, question.Domain)[:2] {
		p.at(q)
		p.Press("right")
	}
	p.at(question)
	p.leaves()

	p = sit(t, folder)
	p.sees(p.words.Caseload.Welcome, content.Fill(p.words.Caseload.Left, "place", p.place(question, p.words.Question.Place)))
	p.onRow("Example Women's Group")
	p.Press("enter")
	p.at(question)
	p.leaves()
}
