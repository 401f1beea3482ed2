package pages

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content/documents"
)

// brings opens the page for partners of an organisation with this level everywhere; below 0 nothing is answered.
func brings(t *testing.T, level assessment.Level) *planner {
	t.Helper()
	p := plans(t)
	if level >= 0 {
		p.answers(level)
	}
	p.page = p.visit.Offer()
	return p
}

func (p *planner) text() *Text {
	p.t.Helper()
	text, ok := p.page.(*Text)
	if !ok {
		p.t.Fatalf("on %T, not on a text", p.page)
	}
	return text
}

// titles are those of the text's pages.
func (p *planner) titles() []string {
	p.t.Helper()
	var titles []string
	for _, section := range p.text().Sections {
		titles = append(titles, section.Title)
	}
	return titles
}

// changes opens the form with which the words are changed.
func (p *planner) changes() {
	p.t.Helper()
	i := slices.IndexFunc(p.text().Commands, func(c Command) bool { return c.Key == KeyChange })
	p.follow(p.text().Commands[i].Do(-1))
}

func TestTheOfferPartByPart(t *testing.T) {
	p := brings(t, 3)
	words := p.visit.book.Offer()
	want := []string{words.Words.Title, "Capacity: time, money and skills", "Governance: how we are run", "Profile: how others see our work", words.Asks.Title}
	if got := p.titles(); !slices.Equal(got, want) {
		t.Errorf("pages %q", got)
	}
	if first := p.text().Sections[0].Blocks[0]; first != report.Paragraph(words.Safe) {
		t.Errorf("it begins with %q", first)
	}
	if place := p.page.Place(); place.Page != OfferPage || PlaceName(p.visit.book, p.kept, place) != "What we bring" {
		t.Errorf("it is at %+v", place)
	}
	p.follow(p.text().Up())
	if place := p.page.Place(); place.Page != TasksPage {
		t.Errorf("up is %+v", place)
	}
}

func TestAnOfferOfNothingYet(t *testing.T) {
	p := brings(t, -1)
	words := p.visit.book.Offer()
	want := []report.Block{report.Paragraph(words.Safe), report.Paragraph(words.Nothing), report.Paragraph(words.Words.Start)}
	if got := p.text().Sections; len(got) != 1 || !slices.Equal(got[0].Blocks, want) {
		t.Errorf("it reads %+v", got)
	}
	p.changes()
	p.types("-", "-", "-")
	if got := p.text().Sections; len(got) != 1 || !slices.Equal(got[0].Blocks, want[:2]) {
		t.Errorf("with all of it left out it reads %+v", got)
	}
}

// What is typed is kept and stands on the page; what is left as it was, or cleared, follows the answers.
func TestChangingTheOffersWords(t *testing.T) {
	p := brings(t, 2)
	if err := p.visit.SaveAnswer("trust.roles", assessment.Rating(4).WithEvidence(2)); err != nil {
		t.Fatal(err)
	}
	usual := documents.UsualOffer(p.visit.book, p.visit.sheet())
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
		p.page = p.visit.Offer()
		p.changes()
		for i, now := range []string{p.in().Record().Offer.Words, p.in().Record().Offer.Show, p.in().Record().Offer.Asks} {
			if now == "" {
				now = []string{usual.Words, usual.Show, usual.Asks}[i]
			}
			if got := p.page.(*Form).fields()[i].Values; !slices.Equal(got, []string{now}) {
				t.Errorf("field %d has %q, want %q", i, got, now)
			}
		}
		p.types(step.typed...)
		if got := p.in().Record().Offer; got != step.want {
			t.Errorf("after %q it keeps %+v, want %+v", step.typed, got, step.want)
		}
		if p.said != p.visit.book.Offer().Form.Done || p.page.Place().Page != OfferPage {
			t.Errorf("it says %q at %+v", p.said, p.page.Place())
		}
	}
}

// A form that was cut off is gone on with where it was.
func TestTheOffersFormIsComeBackTo(t *testing.T) {
	p := brings(t, 3)
	p.changes()
	p.types("We dance.")
	again, ok := p.visit.Page(p.page.Place())
	if !ok || again.Place() != p.page.Place() || again.(*Form).Field().Label != p.visit.book.Offer().Form.Show.Label {
		t.Errorf("it comes back to %+v", again.Place())
	}
	if _, ok := p.visit.Page(p.visit.Place(OfferPage, "")); !ok {
		t.Error("the page is not come back to")
	}
	p.follow(p.page.(*Form).Up())
	if place := p.page.Place(); place.Page != OfferPage || p.in().Record().Offer.Words != "We dance." {
		t.Errorf("left at %+v, with %+v", place, p.in().Record().Offer)
	}
}
