package pages

import (
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/store/storetest"
)

// later opens the organisation again so many days on.
func (p *planner) later(days int) *Visit {
	p.t.Helper()
	folder := p.kept.Path()
	folder = folder[:strings.LastIndexAny(folder, `/\`)]
	if err := p.kept.Close(); err != nil {
		p.t.Fatal(err)
	}
	now := time.Date(2026, time.November, 23+days, 10, 0, 0, 0, time.UTC)
	kept, err := store.Open(folder, func() time.Time { return now })
	if err != nil {
		p.t.Fatal(err)
	}
	p.t.Cleanup(func() { kept.Close() })
	p.kept, p.visit = kept, p.visitTo(p.visit.book, storetest.Of(p.t, kept, p.visit.ID()))
	return p.visit
}

func (p *planner) must(err error) {
	p.t.Helper()
	if err != nil {
		p.t.Fatal(err)
	}
}

// A day ends with a note, and with what was done, what to come back to and what comes next; the next day begins anew.
func TestTheEndOfADay(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Visits().Pause
	p.sits(assessment.Sitting{Company: assessment.WithMentor, Facilitator: "Sam"})
	for _, q := range assessment.QuestionsIn(assessment.Full, assessment.Capacity) {
		p.must(p.visit.SaveAnswer(q.ID, assessment.Rating(2)))
	}
	flagged := assessment.Rating(1)
	flagged.Flagged = true
	p.must(p.visit.SaveAnswer("trust.roles", flagged))
	p.looks(p.visit.Pause())
	p.types("Bring the minutes")
	said := told(p.page.(*Text).Sections...)
	next := p.visit.statement(assessment.QuestionsIn(assessment.Full, assessment.Governance)[0].ID)
	for _, want := range []string{"Capacity: 6 answered today, and it is complete.", "Trust: 1 answered today, 5 still to come.",
		words.Back + "\n" + p.visit.statement("trust.roles"), words.Next + "\nGovernance: " + next, words.NoteIs + "\nBring the minutes", words.Leave} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q but\n%s", want, said)
		}
	}
	if session := p.in().Record().Days[0]; session.Answered != 7 || session.Sitting.Facilitator != "Sam" {
		t.Errorf("kept %+v", session)
	}

	visit := p.later(1)
	if said := told(visit.Summary().Sections...); !strings.Contains(said, words.Nothing) || strings.Contains(said, "minutes") {
		t.Errorf("the next day it says\n%s", said)
	}
	p.looks(visit.Pause())
	if got := p.page.(*Form).Field().Values[0]; got != "" {
		t.Errorf("the note of yesterday is there: %q", got)
	}
	p.types("All well")
	notes := told(visit.sessionNotes().Sections...)
	if want := content.Fill(words.With, "date", "24 November 2026", "name", "Sam") + "\nAll well\n" +
		content.Fill(words.With, "date", "23 November 2026", "name", "Sam") + "\nBring the minutes\n7 questions answered."; !strings.HasSuffix(notes, want) {
		t.Errorf("the notes are\n%s", notes)
	}
}

// When all is answered the results come next, and the day of the next look is said.
func TestTheEndOfTheLastDay(t *testing.T) {
	p := plans(t)
	p.answers(2)
	said := told(p.visit.Summary().Sections...)
	for _, want := range []string{p.visit.book.Visits().Pause.Complete, "The next look is on 23 February 2027."} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q but\n%s", want, said)
		}
	}
}

// What was thought of on the page and then cleared is no note; where there is nothing else to remember, no day is kept.
func TestANoteOnTodayCanBeChangedAndTakenAway(t *testing.T) {
	p := plans(t)
	p.sits(assessment.Sitting{Company: assessment.WithMentor, Facilitator: "Sam"})
	writes := func(note string, want ...string) {
		t.Helper()
		form := p.visit.Pause()
		if missing, err := form.Answer([]string{note}); missing != "" || err != nil {
			t.Fatal(missing, err)
		}
		var got []string
		for _, block := range p.visit.sessionNotes().Sections[0].Blocks {
			got = append(got, block.(report.Labelled).Text)
		}
		if !slices.Equal(got, want) || len(p.in().Record().Days) != len(want) {
			t.Errorf("after %q the days say %q, want %q", note, got, want)
		}
	}
	writes("")
	writes("One", "One")
	writes("Two", "Two")
	writes("")
	p.must(p.visit.SaveAnswer("trust.roles", assessment.Rating(1)))
	writes("", "1 question answered.")
	writes("Three\nfour", "Three\nfour\n1 question answered.")
	// What was answered after the note counts as well.
	p.must(p.visit.SaveAnswer("trust.valued", assessment.Rating(1)))
	if got := told(p.visit.sessionNotes().Sections...); !strings.HasSuffix(got, "four\n2 questions answered.") {
		t.Errorf("the days say\n%s", got)
	}
	// It does so on later days, and in later visits the count of that time stands.
	writes("Three", "Three\n2 questions answered.")
	visit := p.later(1)
	p.in().Revisit(assessment.Quick)
	if got := told(visit.sessionNotes().Sections...); !strings.HasSuffix(got, "Three\n2 questions answered.") {
		t.Errorf("a visit later the days say\n%s", got)
	}
}

// Today's answers are those that were given or changed today: not what was only marked or noted, and not what came
// with a file.
func TestWhatWasAnsweredToday(t *testing.T) {
	p := plans(t)
	for _, question := range []string{"capacity.time", "capacity.skills"} {
		p.must(p.visit.SaveAnswer(question, assessment.Rating(2)))
	}
	visit := p.later(7)
	words := visit.book.Visits().Pause
	marked := visit.answer("capacity.time")
	marked.Flagged, marked.Note = true, "to ask the chair"
	p.must(visit.SaveAnswer("capacity.time", marked))
	p.must(visit.SaveAnswer("trust.roles", assessment.Answer{Note: "to ask as well"}))
	if said := told(visit.Summary().Sections...); !strings.Contains(said, words.Nothing) || visit.session().Answered != 0 {
		t.Errorf("%d were answered; it says\n%s", visit.session().Answered, said)
	}
	p.must(visit.SaveAnswer("capacity.time", assessment.Rating(2)))
	p.must(visit.SaveAnswer("capacity.skills", assessment.Rating(3)))
	if said := told(visit.Summary().Sections...); !strings.Contains(said, "Capacity: 1 answered today") || visit.session().Answered != 1 {
		t.Errorf("%d were answered; it says\n%s", visit.session().Answered, said)
	}

	imported := p.visitTo(visit.book, storetest.Import(t, p.kept, visit.sheet()))
	if said := told(imported.Summary().Sections...); !strings.Contains(said, words.Nothing) {
		t.Errorf("of what was imported it says\n%s", said)
	}
}
