package offer

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content/documents"
	"equalfooting/tui/pages"
)

func TestTheOfferPartByPart(t *testing.T) {
	r := brings(t, 3)
	r.Give("trust.accountability", assessment.Rating(2)) // something to ask for
	r.follow(pages.Say(""))
	words := r.desk.Book.Offer()
	want := []string{words.Words.Title, "Capacity: time, money and skills", "Governance: how we are run", "Profile: how others see our work", words.Asks.Title}
	if got := r.titles(); !slices.Equal(got, want) {
		t.Errorf("pages %q", got)
	}
	if first := r.text().Sections[0].Blocks[0]; first != report.Paragraph(words.Safe) {
		t.Errorf("it begins with %q", first)
	}
	place, title, ok := r.stack.LeftOff()
	if place != (pages.Place{Page: pages.OfferPage, Case: r.ID}) || title != "What we bring" || !ok || r.text().Title != title {
		t.Errorf("it is at %+v, called %q", place, title)
	}
	if r.text().Name != "Example Group" {
		t.Errorf("it is about %q", r.text().Name)
	}
	r.follow(pages.GoUp())
	if place := r.page.Where(); place.Page != pages.TasksPage {
		t.Errorf("up is %+v", place)
	}
}

func TestAnOfferOfNothingYet(t *testing.T) {
	r := brings(t, -1)
	words := r.desk.Book.Offer()
	want := []report.Block{report.Paragraph(words.Safe), report.Paragraph(words.Nothing), report.Paragraph(words.Words.Start)}
	if got := r.text().Sections; len(got) != 1 || !slices.Equal(got[0].Blocks, want) {
		t.Errorf("it reads %+v", got)
	}
	r.presses(pages.KeyChange)
	r.types("-", "-", "-")
	if got := r.text().Sections; len(got) != 1 || !slices.Equal(got[0].Blocks, want[:2]) {
		t.Errorf("with all of it left out it reads %+v", got)
	}
}

// What is typed is kept and stands on the page; what is left as it was, or cleared, follows the answers.
func TestChangingTheOffersWords(t *testing.T) {
	r := brings(t, 2)
	r.Give("trust.roles", assessment.Rating(4).WithEvidence(2))
	usual := documents.UsualOffer(r.desk.Book, r.Sheet())
	for _, step := range []struct {
		typed []string // "" leaves it as it is
		want  assessment.Offer
	}{
		{[]string{"", "", ""}, assessment.Offer{}},
		{[]string{"We  run a\tlunch club.\r\n\r\n\r\nFor all.", "", ""}, assessment.Offer{Words: "We run a lunch club.\n\nFor all."}},
		{[]string{"", "A book", "-"}, assessment.Offer{Words: "We run a lunch club.\n\nFor all.", Show: "A book", Asks: "-"}},
		{[]string{" \n ", usual.Show + "  ", "- one\n- two"}, assessment.Offer{Asks: "- one\n- two"}},
		{[]string{usual.Words, "", " "}, assessment.Offer{}},
		{[]string{strings.Repeat("w", assessment.MaxNoteLength+5), "", ""}, assessment.Offer{Words: strings.Repeat("w", assessment.MaxNoteLength)}},
	} {
		r.presses(pages.KeyChange)
		for i, now := range []string{r.Record().Offer.Words, r.Record().Offer.Show, r.Record().Offer.Asks} {
			if now == "" {
				now = []string{usual.Words, usual.Show, usual.Asks}[i]
			}
			if got := r.form().Fields()[i].Values; !slices.Equal(got, []string{now}) {
				t.Errorf("field %d has %q, want %q", i, got, now)
			}
		}
		r.types(step.typed...)
		if got := r.Record().Offer; got != step.want {
			t.Errorf("after %q it keeps %+v, want %+v", step.typed, got, step.want)
		}
		if r.said != r.desk.Book.Offer().Form.Done || r.page.Where().Page != pages.OfferPage {
			t.Errorf("it says %q at %+v", r.said, r.page.Where())
		}
	}
}

// A form that was cut off is gone on with where it was.
func TestTheOffersFormIsComeBackTo(t *testing.T) {
	r := brings(t, 3)
	r.presses(pages.KeyChange)
	r.types("We dance.")
	at := r.page.Where()
	r.restarts()
	if got := r.form().Field().Label; r.page.Where() != at || got != r.desk.Book.Offer().Form.Show.Label {
		t.Errorf("it comes back to %+v, and asks %q", r.page.Where(), got)
	}
	r.follow(r.form().Leave())
	if place := r.page.Where(); place.Page != pages.OfferPage || r.Record().Offer.Words != "We dance." {
		t.Errorf("left at %+v, with %+v", place, r.Record().Offer)
	}
	r.restarts()
	r.text()
	r.follow(pages.GoUp())
	if place := r.page.Where(); place.Page != pages.TasksPage {
		t.Errorf("up is %+v", place)
	}
}

// The key for a file leads to where the page is made into one.
func TestTheOfferAsAFile(t *testing.T) {
	r := brings(t, 3)
	r.presses(pages.KeyExport)
	if place := r.page.Where(); place != (pages.Place{Page: pages.ExportPage, Case: r.ID, Document: "offer"}) {
		t.Errorf("it is at %+v", place)
	}
}
