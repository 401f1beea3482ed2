package visits_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/pagetest"
)

// sits says that Sam sits with the organisation.
func (w walker) sits() {
	w.T.Helper()
	w.Set(func(r *assessment.Record) {
		r.Sitting = assessment.Sitting{Company: assessment.WithMentor, Facilitator: "Sam"}
	})
}

// writes ends the day with a note.
func (w walker) writes(note string) {
	w.T.Helper()
	w.looks(pages.PausePage)
	w.fills(note, "", "")
}

// fills goes through the fields of the current form with these answers.
func (w walker) fills(answers ...string) {
	w.T.Helper()
	for _, answer := range answers {
		if missing, err := w.Form().Answer([]string{answer}); missing != "" || err != nil {
			w.T.Fatal(missing, err)
		}
	}
	w.Follow(w.Form().Finish())
}

// pause is the place of a field at the end of a day.
func (w walker) pause(field int) pages.Place {
	to := w.Place(pages.PausePage)
	to.Field = strconv.Itoa(field)
	return to
}

// A day ends with a note, and with what was done, what to come back to and what comes next; the next day starts afresh.
func TestTheEndOfADay(t *testing.T) {
	w := walks(t)
	words := w.Book.Visits().Pause
	w.sits()
	for _, q := range assessment.QuestionsIn(assessment.Full, assessment.Capacity) {
		w.Give(q.ID, assessment.Rating(2))
	}
	flagged := assessment.Rating(1)
	flagged.Flagged = true
	w.Give("trust.roles", flagged)
	w.writes("Bring the minutes")
	w.Is(w.Place(pages.SummaryPage))
	said := w.told(w.Place(pages.SummaryPage))
	next := w.Statement(assessment.QuestionsIn(assessment.Full, assessment.Governance)[0].ID)
	for _, want := range []string{"Capacity: 6 answered, and it is complete.", "Trust: 1 answered, 5 to go.",
		words.Back + "\n" + w.Statement("trust.roles"), words.Next + "\nGovernance: " + next, words.NoteIs + "\nBring the minutes", words.Leave} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q but\n%s", want, said)
		}
	}
	if day := w.Record().Days[0]; day.Answered != 7 || day.Sitting.Facilitator != "Sam" {
		t.Errorf("kept %+v", day)
	}

	w.Later(1)
	if said := w.told(w.Place(pages.SummaryPage)); !strings.Contains(said, words.Nothing) || strings.Contains(said, "minutes") {
		t.Errorf("the next day it says\n%s", said)
	}
	w.looks(pages.PausePage)
	if got := w.Form().Field().Values[0]; got != "" {
		t.Errorf("the note of yesterday is there: %q", got)
	}
	w.fills("All well", "", "")
	notes := w.told(w.Place(pages.DayNotesPage))
	if want := content.Fill(words.With, "date", "24 November 2026", "name", "Sam") + "\nAll well\n" +
		content.Fill(words.With, "date", "23 November 2026", "name", "Sam") + "\nBring the minutes\n7 questions answered."; !strings.HasSuffix(notes, want) {
		t.Errorf("the notes are\n%s", notes)
	}
	w.looks(pages.VisitsPage)
	w.Opens(w.Book.Visits().Notes)
	w.Is(w.Place(pages.DayNotesPage))
}

// The end of a day leads on to the task list, and so does going up: the note is not asked for again.
func TestAfterTheEndOfADayComesTheTaskList(t *testing.T) {
	w := walks(t)
	for name, goes := range map[string]func(){
		"on": func() { w.Follow(*w.Text().On) },
		"up": w.Up,
	} {
		w.looks(pages.TasksPage)
		w.Follow(pages.GoTo(w.Place(pages.PausePage)))
		w.fills("All well", "", "")
		w.Is(w.Place(pages.SummaryPage))
		goes()
		if at := w.Stack.Top(); at != w.Place(pages.TasksPage) || w.Stack.Below() != (pages.Place{}) {
			t.Errorf("%s leads to %+v", name, at)
		}
	}
}

// When all is answered the results come next, and the day of the next look is said.
func TestTheEndOfTheLastDay(t *testing.T) {
	w := walks(t)
	w.AnswersAll(2)
	said := w.told(w.Place(pages.SummaryPage))
	for _, want := range []string{w.Book.Visits().Pause.Complete, "The next look is on 23 February 2027."} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q but\n%s", want, said)
		}
	}
}

// days are the texts of the days so far, the latest first.
func (w walker) days() []string {
	w.T.Helper()
	w.looks(pages.DayNotesPage)
	text, ok := w.Shown.Page.(*pages.Text)
	if !ok { // there are none
		return nil
	}
	var days []string
	for _, block := range text.Sections[0].Blocks {
		days = append(days, block.(report.Labelled).Text)
	}
	return days
}

// A note that was typed on the page and then cleared is not a note; if there is nothing else to remember, no day is stored.
func TestANoteOnTodayCanBeChangedAndTakenAway(t *testing.T) {
	w := walks(t)
	w.sits()
	writes := func(note string, want ...string) {
		t.Helper()
		w.writes(note)
		if got := w.days(); !slices.Equal(got, want) || len(w.Record().Days) != len(want) {
			t.Errorf("after %q the days say %q, want %q", note, got, want)
		}
	}
	writes("")
	writes("One", "One")
	writes("Two", "Two")
	writes("")
	w.Give("trust.roles", assessment.Rating(1))
	writes("", "1 question answered.")
	writes("Three\nfour", "Three\nfour\n1 question answered.")
	// What was answered after the note counts as well.
	w.Give("trust.valued", assessment.Rating(1))
	if got := w.days(); !slices.Equal(got, []string{"Three\nfour\n2 questions answered."}) {
		t.Errorf("the days say %q", got)
	}
	// It does so on later days, and during later visits the earlier count stays.
	writes("Three", "Three\n2 questions answered.")
	w.Later(1)
	w.Revisit(assessment.Quick)
	if got := w.days(); !slices.Equal(got, []string{"Three\n2 questions answered."}) {
		t.Errorf("a visit later the days say %q", got)
	}
}

// Today's answers are those that were given or changed today, not those only flagged or given a note, nor those that came with a
// file.
func TestWhatWasAnsweredToday(t *testing.T) {
	w := walks(t)
	for _, question := range []string{"capacity.time", "capacity.skills"} {
		w.Give(question, assessment.Rating(2))
	}
	w.Later(7)
	words := w.Book.Visits().Pause
	marked := w.Answer("capacity.time")
	marked.Flagged, marked.Note = true, "to ask the chair"
	w.Give("capacity.time", marked)
	w.Give("trust.roles", assessment.Answer{Note: "to ask as well"})
	if said := w.told(w.Place(pages.SummaryPage)); !strings.Contains(said, words.Nothing) {
		t.Errorf("it says\n%s", said)
	}
	w.Give("capacity.time", assessment.Rating(2))
	w.Give("capacity.skills", assessment.Rating(3))
	if said := w.told(w.Place(pages.SummaryPage)); !strings.Contains(said, "Capacity: 1 answered") {
		t.Errorf("it says\n%s", said)
	}
	w.writes("")
	if got := w.days(); !slices.Equal(got, []string{"1 question answered."}) {
		t.Errorf("the days say %q", got)
	}

	w.ID = storetest.Import(t, w.Store, w.Sheet()).ID
	if said := w.told(w.Place(pages.SummaryPage)); !strings.Contains(said, words.Nothing) {
		t.Errorf("of what was imported it says\n%s", said)
	}
}

// What is agreed for the next time is asked at the end of a day, appears on the summary and on the page to leave with people, and is asked
// again once its day has passed.
func TestTheNextMeeting(t *testing.T) {
	w := walks(t)
	words := w.Book.Visits().Pause
	w.sits()
	w.looks(pages.PausePage)
	w.Types("All well")
	w.Hears("20 November 2026", words.Past)
	w.fills("7 December 2026", "The accounts,\nand the lease")
	if got, want := w.Record().Meeting, (assessment.Meeting{On: assessment.Date{Year: 2026, Month: 12, Day: 7}, Bring: "The accounts,\nand the lease"}); got != want {
		t.Errorf("kept %+v, want %+v", got, want)
	}
	said := pagetest.Told(w.Text().Sections...)
	for _, want := range []string{words.Meeting + "\nMonday, 7 December 2026", words.ToBring + "\nThe accounts,\nand the lease"} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q but\n%s", want, said)
		}
	}
	w.Presses(pages.KeyExport)
	if at := w.Stack.Top(); at.Page != pages.ExportPage || at.Document != string(documents.Day) {
		t.Errorf("the page to leave is made at %+v", at)
	}
	stands := func(when, bring string) {
		t.Helper()
		w.looks(pages.PausePage)
		w.Types("")
		if got := w.Form().Field().Values[0]; got != when {
			t.Errorf("it proposes %q, want %q", got, when)
		}
		w.Types("")
		if got := w.Form().Field().Values[0]; got != bring {
			t.Errorf("it proposes %q, want %q", got, bring)
		}
	}
	w.Later(14) // the day itself
	stands("7 December 2026", "The accounts,\nand the lease")
	w.Later(1)
	stands("", "")
	if got := w.Record().Meeting; !got.IsZero() {
		t.Errorf("what has gone by is kept: %+v", got)
	}
	w.looks(pages.PausePage)
	w.fills("", "", "A cake") // without a day
	if said := pagetest.Told(w.Text().Sections...); !strings.Contains(said, "A cake") || strings.Contains(said, words.Meeting) {
		t.Errorf("without a day it says\n%s", said)
	}
}
