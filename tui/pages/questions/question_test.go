package questions

import (
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/tui/pages"
)

// On a return visit last time's answer appears with the question, and can be kept with what belongs to it.
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

// Last time's answer is shown with what could be shown then. On a visit that is answered afresh it appears once there is an answer, and
// what could be shown once that has been given.
func TestWhatIsSeenOfLastTime(t *testing.T) {
	const question = "capacity.full-cost"
	now := assessment.Rating
	const before = "4, Nearly all our bids cover the full cost"
	for name, test := range map[string]struct {
		last, given  assessment.Answer
		said, afresh string
		confirms     bool
	}{
		"not answered yet":       {now(3).WithEvidence(2), assessment.Answer{}, before + ". To show: In writing", "", false},
		"a note alone":           {now(3).WithEvidence(2), assessment.Answer{Note: "hm"}, before + ". To show: In writing", "", false},
		"evidence is asked":      {now(3).WithEvidence(2), now(2), before + ". To show: In writing", before, true},
		"evidence is said":       {now(3).WithEvidence(2), now(2).WithEvidence(1), before + ". To show: In writing", before + ". To show: In writing", false},
		"none was said":          {now(3), now(2), before, before, false},
		"it counted for nothing": {now(0).WithEvidence(2), now(2), "1, We ask for what we think a funder will pay", "1, We ask for what we think a funder will pay", false},
		"none is asked now":      {now(3).WithEvidence(2), now(0), before + ". To show: In writing", before + ". To show: In writing", false},
		"no level last time":     {assessment.Answer{Kind: assessment.NotSure}, now(0), "Not sure", "Not sure", false},
	} {
		t.Run(name, func(t *testing.T) {
			p := sits(t)
			test.last.Note = "of then"
			p.Give(question, test.last)
			if page := p.question(question); page.LastSaid != "" {
				t.Errorf("at the first visit last time was %q", page.LastSaid)
			}
			p.Revisit(assessment.Full)
			p.Give(question, test.given)
			seen := func(want string, confirms bool) {
				t.Helper()
				page := p.question(question)
				note := ""
				if want != "" {
					note = "of then"
				}
				answered := test.given.Kind != assessment.Unanswered
				if page.LastSaid != want || page.LastNote != note || page.Confirms() != (want != "" && !answered) {
					t.Errorf("seen is %q, with the note %q; it can be confirmed: %v", page.LastSaid, page.LastNote, page.Confirms())
				}
				if at, shown := page.ConfirmsShown(); shown != confirms || shown && at != 2 {
					t.Errorf("to confirm is %d, %v", at, shown)
				}
			}
			seen(test.said, test.confirms)
			p.Set(func(r *assessment.Record) { r.Visits.AnswerAfresh(true) })
			seen(test.afresh, false)
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

// The reason for a change is asked once, and only if both answers are levels and differ.
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

// A view says what that person sees, whatever was said before.
func TestAViewIsNotToldOfLastTime(t *testing.T) {
	p := sits(t)
	p.tellsAll(3)
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

// Those who have had no partner yet get the second form throughout, and so does a view of theirs.
func TestTheSecondFormIsAskedWhole(t *testing.T) {
	p := sits(t)
	view := p.AddView("Sam", assessment.MentorView, nil)
	p.Change(func(r *assessment.Record, now time.Time) error {
		o := r.Organisation
		o.Partner = assessment.PartnerNo
		r.ChangeOrganisation(o, now)
		return nil
	})
	p.sitsWith(assessment.WithMentor)
	text, _ := p.Book.Question(assessment.BME, "trust.roles")
	before := text.Before
	for _, page := range []*Question{p.question("trust.roles"), p.questionIn(view, "trust.roles")} {
		if page.Statement != before.Statement || page.Hint != before.Hint || page.Levels[2].Name != before.Levels[2] {
			t.Errorf("it asks %q, %q, %q", page.Statement, page.Hint, page.Levels[2].Name)
		}
		if why := page.Why(); !slices.Contains(why.Blocks, report.Block(report.Paragraph(before.Why))) {
			t.Errorf("it says why: %v", why.Blocks)
		}
	}
	if page := p.question("trust.roles"); page.Prompt != before.Prompt {
		t.Errorf("it asks aloud %q", page.Prompt)
	}
	p.Give("trust.roles", assessment.Rating(3))
	if page := p.question("trust.roles"); len(page.Evidence) > 0 {
		t.Error("it asks what could be shown")
	}
}

// What is saved is said in full, and in brief if there is little room.
func TestWhatIsKeptIsSaid(t *testing.T) {
	p := sits(t)
	for _, test := range []struct {
		given        assessment.Answer
		whole, brief string
	}{
		{assessment.Rating(2), "Saved: 3, Some of our bids cover the full cost.", "Saved: 3, Partly."},
		{assessment.Rating(2).WithEvidence(2), "Saved: 3, Partly. What you can show: In writing.", "Saved: 3, Partly. What you can show: In writing."},
		{assessment.Rating(0).WithEvidence(2), "Saved: 1, We ask for what we think a funder will pay.", "Saved: 1, Not yet."},
		{assessment.Answer{Kind: assessment.NotSure}, "Saved: Not sure.", "Saved: Not sure."},
	} {
		p.Give("capacity.full-cost", test.given)
		if whole, brief := p.question("capacity.full-cost").Kept(); whole != test.whole || brief != test.brief {
			t.Errorf("it says %q, in brief %q", whole, brief)
		}
	}
}

// An answer in a view is stored there, and the organisation's own does not change.
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
