package examples

import (
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/pagetest"
)

func reads(t *testing.T) *pagetest.Walk {
	t.Helper()
	w := pagetest.Begin(t, Routes(), pages.TasksPage, pages.QuestionPage)
	w.Goes(w.Place(pages.TasksPage))
	w.Follow(pages.GoTo(w.Place(pages.ExamplesPage)))
	return w
}

// The list names each example with its subject and outcome. Each is marked as made up, and they can be read one after another; back in the
// list, the cursor is on the one read last.
func TestReadingTheExamples(t *testing.T) {
	w := reads(t)
	words := w.Book.Examples()
	rows := w.List().Rows
	if len(rows) != len(words.List) {
		t.Fatalf("%d rows for %d examples", len(rows), len(words.List))
	}
	w.Choose(0)
	for i, e := range words.List {
		if row := rows[i]; row.Name != e.Title || row.About != e.About || row.Status != words.Went[e.Went] {
			t.Errorf("row %d is %+v", i, row)
		}
		page := w.List()
		said := strings.Join(page.Says, " ")
		if page.Heading != "A made-up example: "+e.Title || !strings.Contains(said, e.Happened) || !strings.Contains(said, e.Difference) || !strings.Contains(said, e.Take) {
			t.Errorf("%s reads %q, %q", e.ID, page.Heading, page.Says)
		}
		if page.Part != i+1 || page.Of != len(rows) || len(page.Rows) != len(e.Questions) {
			t.Errorf("%s is page %d of %d, with %d questions", e.ID, page.Part, page.Of, len(page.Rows))
		}
		if (page.Before == nil) != (i == 0) || (page.After == nil) != (i == len(rows)-1) {
			t.Errorf("about %s stand %+v and %+v", e.ID, page.Before, page.After)
		}
		if page.After != nil {
			w.Follow(pages.TurnTo(*page.After))
		}
	}
	w.Up()
	if at := w.Shown.Page.Where(); at.Page != pages.ExamplesPage || w.Shown.Row != len(rows)-1 {
		t.Errorf("back at %+v, on row %d", at, w.Shown.Row)
	}
}

// A question of an example opens on its own, and leads back to the example.
func TestAnExampleOpensItsQuestions(t *testing.T) {
	w := reads(t)
	w.Choose(0)
	row := w.List().Rows[1]
	if row.Name != w.Statement("trust.openness") || row.Rank != "Trust" {
		t.Errorf("the row is %+v", row)
	}
	w.Choose(1)
	if at := w.Shown.Page.Where(); at.Page != pages.QuestionPage || at.Question != "trust.openness" || !at.Alone {
		t.Errorf("at %+v", at)
	}
	w.Up()
	if at := w.Shown.Page.Where(); at.Page != pages.ExamplePage || w.Shown.Row != 1 {
		t.Errorf("back at %+v, on row %d", at, w.Shown.Row)
	}
}

// The quick check does not ask about everything; those without a partner get other wording.
func TestQuestionsAsTheyAreAsked(t *testing.T) {
	w := reads(t)
	w.Change(func(r *assessment.Record, now time.Time) error {
		r.SetEdition(assessment.Quick, now)
		r.Organisation.Partner = assessment.PartnerNo
		return nil
	})
	w.Choose(0)
	row := w.List().Rows[1]
	text, _ := w.Book.Question(assessment.BME, "trust.openness")
	if next := row.Open(); next.Say != w.Book.Examples().NotAsked || row.Name != text.Before.Statement {
		t.Errorf("%q says %q", row.Name, next.Say)
	}
}

// They refer to the communities by the word that an organisation has chosen.
func TestExamplesInAnotherWord(t *testing.T) {
	w := reads(t)
	w.Set(func(r *assessment.Record) { r.Organisation.Communities = "Global Majority" })
	said := 0
	for _, e := range w.Book.Examples().List {
		to := w.Place(pages.ExamplePage)
		to.About = e.ID
		w.Follow(pages.GoTo(to))
		text := strings.Join(w.List().Says, " ")
		if strings.Contains(text, "BME") {
			t.Errorf("%s says %q", e.ID, text)
		}
		said += strings.Count(text, "a Global Majority ")
	}
	if said < 4 {
		t.Errorf("the word comes %d times", said)
	}
}

func TestWhatIsNoExample(t *testing.T) {
	w := reads(t)
	to := w.Place(pages.ExamplePage)
	to.About = "no-such"
	w.Follow(pages.GoTo(to))
	if at := w.Shown.Page.Where(); at != w.Place(pages.ExamplesPage) {
		t.Errorf("at %+v", at)
	}
}
