package offer

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/contenttest"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/pagetest"
)

// brings opens "What we bring" for an organisation with this level everywhere; below 0 nothing is answered.
func brings(t *testing.T, level assessment.Level) (*pagetest.Walk, *content.Offer) {
	t.Helper()
	w := pagetest.Begin(t, Routes(), pages.TasksPage, pages.ExportPage)
	if level >= 0 {
		w.AnswersAll(level)
	}
	w.Goes(w.Place(pages.TasksPage))
	w.Follow(pages.GoTo(w.Place(pages.OfferPage)))
	return w, contenttest.English(t).Offer()
}

// says is whether the page says this.
func says(w *pagetest.Walk, text string) bool { return slices.Contains(w.List().Says, text) }

// Step by step: the cursor is on the next step, a finished step says so, and the page is there as soon as it can be.
func TestThePageIsPutTogetherStepByStep(t *testing.T) {
	w, words := brings(t, 3)
	w.Give("trust.decisions", assessment.Rating(0))
	w.At(words.Steps.Words)
	if !says(w, words.Steps.Missing.Words) {
		t.Errorf("it says %q", w.List().Says)
	}
	for _, closed := range []string{words.Steps.Read, words.Steps.Make} {
		w.Opens(closed)
		if w.Said != words.Steps.Missing.Words {
			t.Errorf("%q says %q", closed, w.Said)
		}
		w.Is(w.Place(pages.OfferPage))
	}
	w.Opens(words.Steps.Words)
	w.Hears("", words.Form.Does.Empty)
	w.Types("We give advice.", "Families.")
	w.At(words.Steps.Asks)
	if !says(w, words.Steps.Ready) || w.Row(words.Steps.Words).Status != words.Steps.Done {
		t.Errorf("it says %q", w.List().Says)
	}

	w.Choose(w.Shown.Row)
	if field := w.Form().Field(); len(field.Values) > 0 || len(field.Options) == 0 {
		t.Fatalf("ticked are %q of %+v", field.Values, field.Options)
	}
	w.Types("1")
	w.At(words.Steps.Contact)
	if got := w.Row(words.Steps.Asks).Status; got != "1 chosen" {
		t.Errorf("asks: %q", got)
	}
	w.Choose(w.Shown.Row)
	w.Types("A. B.")
	w.At(words.Steps.Read)
	w.Choose(w.Shown.Row)
	var titles []string
	for _, section := range w.Text().Sections {
		titles = append(titles, section.Title)
	}
	if want := []string{words.About, words.Good, words.Asks}; !slices.Equal(titles, want) {
		t.Errorf("the page has %q", titles)
	}
	w.Presses(pages.KeyExport)
	w.Is(pages.Place{Page: pages.ExportPage, Case: w.ID, Document: "offer"})
	w.Up()
	w.Up()
	w.At(words.Steps.Read)
	w.Up()
	w.Is(w.Place(pages.TasksPage))
}

// Those with nothing to tell yet are led to the questions.
func TestNothingToTellLeadsToTheQuestions(t *testing.T) {
	w, words := brings(t, -1)
	w.Opens(words.Steps.Words)
	w.Types("We give advice.", "Families.")
	if !says(w, words.Steps.Missing.Good) {
		t.Errorf("it says %q", w.List().Says)
	}
	w.Opens(words.Steps.Read)
	if w.Said != words.Steps.Missing.Good {
		t.Errorf("it says %q", w.Said)
	}
	w.Opens(words.Steps.Asks)
	if w.List().Empty != words.Form.NoAsks {
		t.Errorf("with nothing to ask it says %q", w.List().Empty)
	}
	w.Up()
	w.Opens(words.Steps.Questions)
	w.Is(w.Place(pages.TasksPage))
}

// Typed text is stored as one tidy line and can be changed; it is there on coming back.
func TestWhatIsTypedIsKept(t *testing.T) {
	w, words := brings(t, 3)
	for _, typed := range []string{"We  run a\tlunch club.", strings.Repeat("é", assessment.MaxOfferText), "We cook."} {
		want := assessment.Tidy(typed, assessment.MaxOfferText)
		w.Opens(words.Steps.Words)
		w.Types(typed, "For all.")
		if got := w.Record().Offer; got.Does != want || got.For != "For all." {
			t.Errorf("%q is kept as %+v", typed, got)
		}
		w.Opens(words.Steps.Words)
		if got := w.Form().Field().Values; !slices.Equal(got, []string{want}) {
			t.Errorf("the field has %q, want %q", got, want)
		}
		w.Up()
	}
}

// At most three asks can be chosen, on whichever screen they are ticked; none is fine.
func TestChoosingWhatToAsk(t *testing.T) {
	w, words := brings(t, 1)
	choices := assessment.Offer{}.Choices(w.Sheet())
	const first = asksOnScreen
	if len(choices) != 13 {
		t.Fatalf("there are %d choices", len(choices))
	}
	for _, c := range []struct {
		ticked [][]string // for each screen
		said   string     // on the last of them
		want   []assessment.OfferAsk
	}{
		{[][]string{{"0", "1", "2", "3"}}, words.Form.TooMany, nil},
		{[][]string{{"0"}, {"1", "2", "3"}}, words.Form.TooMany, choices[:1]},
		{[][]string{{"0"}, {"1", "2"}}, "", []assessment.OfferAsk{choices[0], choices[first+1], choices[first+2]}},
		{[][]string{{}, {}}, "", nil},
		{[][]string{{"3", "0", "1"}}, "", []assessment.OfferAsk{choices[0], choices[1], choices[3]}},
	} {
		w.Goes(w.Place(pages.OfferPage))
		w.Opens(words.Steps.Asks)
		said := ""
		for _, ticked := range c.ticked {
			var err error
			if said, err = w.Form().Answer(ticked); err != nil {
				t.Fatal(err)
			}
		}
		if said != c.said || w.Form().Ended() != (c.said == "") {
			t.Errorf("%q: it says %q", c.ticked, said)
		}
		if got := w.Record().Offer.Asked(w.Sheet()); !slices.Equal(got, c.want) {
			t.Errorf("%q: it asks %+v, want %+v", c.ticked, got, c.want)
		}
	}
}
