package pages

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
)

// Once something was answered, the kind of organisation stays: the answers would stand under statements that nobody was
// asked. Before that it may be changed as often as one likes.
func TestTheKindOfOrganisationStaysOnceThereAreAnswers(t *testing.T) {
	p := plans(t)
	words, kinds := p.visit.book.Screens().About, p.visit.book.About().Audiences
	chooses := func(audience assessment.Audience) string {
		form := NewForm(p.visit.book, nil, p.visit)
		if _, err := form.Answer([]string{p.visit.name()}); err != nil {
			t.Fatal(err)
		}
		said, err := form.Answer([]string{string(audience)})
		p.must(err)
		return said
	}
	if said := chooses(assessment.Funder); said != "" || p.visit.Organisation().Audience != assessment.Funder {
		t.Errorf("without an answer it says %q", said)
	}
	p.must(p.visit.SaveAnswer("trust.roles", assessment.Rating(2)))
	if said := chooses(assessment.BME); said != content.Fill(words.Fixed, "kind", kinds[assessment.Funder]) {
		t.Errorf("with an answer it says %q", said)
	}
	if got := p.visit.Organisation().Audience; got != assessment.Funder {
		t.Errorf("it is %q", got)
	}
	if said := chooses(assessment.Funder); said != "" {
		t.Errorf("of the same kind it says %q", said)
	}
	p.in().Revisit(assessment.Quick)
	if said := chooses(assessment.BME); said == "" {
		t.Error("on a return visit it can be changed")
	}
}
