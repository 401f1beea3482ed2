package questions

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// On a return visit the answer of last time stands beside the question, and can be kept with what belongs to it.
func TestLastTimeCanBeConfirmed(t *testing.T) {
	const question = "capacity.full-cost"
	p := sits(t)
	last := assessment.Rating(3).WithEvidence(2)
	last.Note, last.Flagged = "of then", true
	p.Give(question, last)
	if page := p.question(question); page.Confirms() || page.Last.Kind != assessment.Unanswered {
		t.Errorf("a first visit has a last time: %+v", page.Last)
	}
	p.Revisit(assessment.Full)
	page := p.question(question)
	if !page.Confirms() || page.Last.Level != 3 || *page.Last.Evidence != 2 {
		t.Fatalf("last time is %+v", page.Last)
	}
	p.Give(question, page.Confirmed())
	page = p.question(question)
	if g := page.Given; g.Kind != assessment.Rated || g.Level != 3 || *g.Evidence != 2 || g.Note != "" || g.Flagged || page.Confirms() || page.AsksChange() {
		t.Errorf("kept is %+v", page.Given)
	}
	if page := p.question("capacity.time"); page.Confirms() {
		t.Error("a question that was not answered has a last time")
	}
}

// What could be shown last time is said with the answer, where both questions ask it: that of then and that of now.
func TestWhatCouldBeShownLastTime(t *testing.T) {
	const question = "capacity.full-cost"
	now := assessment.Rating
	for name, test := range map[string]struct {
		last, given assessment.Answer
		said        string
		at          int
		shown       bool
	}{
		"not answered yet":       {now(3).WithEvidence(2), assessment.Answer{}, "Mostly in place. To show: In writing", 0, false},
		"evidence is asked":      {now(3).WithEvidence(2), now(2), "Mostly in place. To show: In writing", 2, true},
		"none was said":          {now(3), now(2), "Mostly in place", 0, false},
		"it counted for nothing": {now(0).WithEvidence(2), now(2), "Not in place", 0, false},
		"none is asked now":      {now(3).WithEvidence(2), now(0), "Mostly in place. To show: In writing", 0, false},
	} {
		t.Run(name, func(t *testing.T) {
			p := sits(t)
			p.Give(question, test.last)
			if page := p.question(question); page.LastSaid != "" {
				t.Errorf("at the first visit last time was %q", page.LastSaid)
			}
			p.Revisit(assessment.Full)
			p.Give(question, test.given)
			page := p.question(question)
			at, shown := page.LastShown()
			if page.LastSaid != test.said || at != test.at || shown != test.shown {
				t.Errorf("said %q, shown at %d, %v", page.LastSaid, at, shown)
			}
		})
	}
}

func TestConfirmingKeepsANoteOfToday(t *testing.T) {
	p := sits(t)
	p.Give("trust.roles", assessment.Answer{Kind: assessment.DoesNotApply, Reason: "no partner"})
	p.Revisit(assessment.Full)
	p.Give("trust.roles", assessment.Answer{Note: "of today", Flagged: true})
	page := p.question("trust.roles")
	if got, want := page.Confirmed(), (assessment.Answer{Kind: assessment.DoesNotApply, Reason: "no partner", Note: "of today", Flagged: true}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// Why an answer changed is asked once, and only where both are levels and they differ.
func TestWhatAsksForAReason(t *testing.T) {
	rated, other := assessment.Rating, func(kind assessment.Kind) assessment.Answer { return assessment.Answer{Kind: kind} }
	for name, test := range map[string]struct {
		last, given assessment.Answer
		want        bool
	}{
		"another level":       {rated(3), rated(2), true},
		"the same level":      {rated(3), rated(3), false},
		"no level last time":  {other(assessment.NotSure), rated(3), false},
		"no level now":        {rated(3), other(assessment.NotSure), false},
		"nothing last time":   {other(assessment.Unanswered), rated(3), false},
		"the reason is given": {rated(3), WithChange(rated(2), "why"), false},
	} {
		if got := (&Question{Last: test.last, Given: test.given}).AsksChange(); got != test.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// A view says what it sees, whatever was said before.
func TestAViewIsNotToldOfLastTime(t *testing.T) {
	p := sits(t)
	p.AnswersAll(3)
	p.Revisit(assessment.Full)
	view := p.AddView("Sam", assessment.MentorView, nil)
	page := p.questionIn(view, "trust.roles")
	if page.Confirms() || page.Given.Kind != assessment.Unanswered || page.Position != "Trust, 6 of 6, own view" {
		t.Errorf("%+v", page)
	}
}

func TestAQuestionIsAskedAloudInCompany(t *testing.T) {
	p := sits(t)
	text, _ := p.Book.Question(assessment.BME, "trust.roles")
	for company, want := range map[assessment.Company]string{"": "", assessment.Alone: "", assessment.WithMentor: text.Prompt, assessment.OneToOne: text.Prompt, assessment.FromPaper: ""} {
		p.sitsWith(company)
		if got := p.question("trust.roles").Prompt; got != want {
			t.Errorf("%q: %q", company, got)
		}
	}
}

// Going on from a question that had no answer passes over those that have one.
func TestTheNextOpenQuestion(t *testing.T) {
	p := sits(t)
	in := assessment.QuestionsIn(assessment.Full, assessment.Trust)
	for _, at := range []int{1, 2, 4} {
		p.Give(in[at].ID, assessment.Rating(1))
	}
	for at, want := range []string{in[3].ID, in[3].ID, in[3].ID, in[5].ID, in[5].ID, ""} {
		if got := p.question(in[at].ID).NextOpen; got != want {
			t.Errorf("after question %d comes %q, want %q", at+1, got, want)
		}
	}
}

// An answer in a view is kept there, and the organisation's own stays.
func TestAnAnswerInAView(t *testing.T) {
	p := sits(t)
	p.Give("trust.roles", assessment.Rating(1))
	view := p.AddView("Sam", assessment.MentorView, nil)
	page := p.questionIn(view, "trust.roles")
	p.must(page.Give(assessment.Rating(4)))
	if got := page.Again().Given; got.Kind != assessment.Rated || got.Level != 4 {
		t.Errorf("the page shows %+v", got)
	}
	if own, seen := p.Answer("trust.roles"), p.ViewSheet(view).Answers["trust.roles"]; own.Level != 1 || seen.Level != 4 {
		t.Errorf("kept are %+v and, in the view, %+v", own, seen)
	}
}

// Past the end of a domain it says so when that, or everything, is done.
func TestAfterADomain(t *testing.T) {
	p := sits(t)
	words := p.Book.Screens().Tasks
	p.tasks(0)
	p.Choose(1)
	for page := p.onQuestion(); ; page = p.onQuestion() {
		p.must(page.Give(assessment.Rating(1)))
		page = page.Again()
		p.Follow(page.Turn(page.Next))
		if page.Next == "" {
			break
		}
		if p.Said != "" {
			t.Errorf("after question %d it says %q", page.Number, p.Said)
		}
	}
	if want := content.Fill(words.DomainDone, "domain", "Capacity"); p.Said != want || p.Shown.Page.Where() != p.Place(pages.TasksPage) {
		t.Errorf("it says %q, want %q", p.Said, want)
	}
	p.AnswersAll(1)
	p.Choose(2)
	p.Follow(p.onQuestion().Up())
	if p.Said != words.AllDone {
		t.Errorf("with everything done it says %q", p.Said)
	}
	p.Give("trust.roles", assessment.Answer{})
	p.Choose(6)
	p.Follow(p.onQuestion().Turn(""))
	if p.Said != "" {
		t.Errorf("with an answer missing it says %q", p.Said)
	}
}

// What is typed in from a paper form goes on through all the domains, as the form does.
func TestFromAPaperForm(t *testing.T) {
	p := sits(t)
	p.sitsWith(assessment.FromPaper)
	in := assessment.QuestionsIn(assessment.Full, assessment.Capacity)
	page := p.question(in[len(in)-1].ID)
	all := assessment.Questions(assessment.Full)
	if page.Next != "" || page.NextOpen == "" || all[page.OnForm].ID != page.NextOpen {
		t.Errorf("number %d leads to %q", page.OnForm, page.NextOpen)
	}
	p.Follow(page.Turn(page.NextOpen))
	if got := p.onQuestion(); got.OnForm != page.OnForm+1 {
		t.Errorf("then comes number %d", got.OnForm)
	}
}

func TestAQuestionThatIsNotAsked(t *testing.T) {
	p := sits(t)
	p.SetEdition(assessment.Quick)
	inFull := assessment.QuestionsIn(assessment.Full, assessment.Trust)
	only := slices.IndexFunc(inFull, func(q assessment.Question) bool {
		return !slices.ContainsFunc(assessment.Questions(assessment.Quick), func(quick assessment.Question) bool { return quick.ID == q.ID })
	})
	for _, id := range []string{inFull[only].ID, "trust.fnord", ""} {
		p.tasks(0)
		p.Follow(pages.GoTo(pages.Place{Page: pages.QuestionPage, Case: p.ID, Question: id}))
		if at := p.Shown.Page.Where(); at != p.Place(pages.TasksPage) {
			t.Errorf("%q opens %+v", id, at)
		}
	}
}

// Why a question is asked says which action points it leads to, and whose links these are.
func TestWhyAQuestionIsAsked(t *testing.T) {
	p := sits(t)
	for _, q := range assessment.Questions(assessment.Full) {
		section := p.question(q.ID).Why()
		last := string(section.Blocks[len(section.Blocks)-1].(report.Paragraph))
		for _, number := range slices.Concat(q.Own(assessment.BME), q.Ask(assessment.BME)) {
			if !strings.Contains(last, p.Book.Number(number)) {
				t.Errorf("%s: action point %d is not in %q", q.ID, number, last)
			}
		}
	}
}
