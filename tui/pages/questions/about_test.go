package questions

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

func (p *person) form() *pages.Form {
	p.T.Helper()
	form, ok := p.Shown.Page.(*pages.Form)
	if !ok {
		p.T.Fatalf("on %T, not in a form", p.Shown.Page)
	}
	return form
}

// types answers the field that is asked, and fails unless that will do.
func (p *person) types(value string) {
	p.T.Helper()
	if say, err := p.form().Answer([]string{value}); say != "" || err != nil {
		p.T.Fatalf("%q will not do: %q, %v", value, say, err)
	}
	p.Stack.Keep(p.form())
}

// Once something was answered, the kind of organisation stays: the answers would stand under statements that nobody was
// asked. Before that it may be changed as often as one likes.
func TestTheKindOfOrganisationStaysOnceThereAreAnswers(t *testing.T) {
	p := sits(t)
	words, kinds := p.Book.Screens().About, p.Book.About().Audiences
	chooses := func(audience assessment.Audience) string {
		p.opens(p.Place(pages.AboutPage))
		p.types("Example Group")
		said, err := p.form().Answer([]string{string(audience)})
		p.must(err)
		return said
	}
	kind := func() assessment.Audience { return p.Record().Organisation.Audience }
	if said := chooses(assessment.Funder); said != "" || kind() != assessment.Funder {
		t.Errorf("without an answer it says %q", said)
	}
	p.Give("trust.roles", assessment.Rating(2))
	if said := chooses(assessment.BME); said != content.Fill(words.Fixed, "kind", kinds[assessment.Funder]) {
		t.Errorf("with an answer it says %q", said)
	}
	if got := kind(); got != assessment.Funder {
		t.Errorf("it is %q", got)
	}
	if said := chooses(assessment.Funder); said != "" {
		t.Errorf("of the same kind it says %q", said)
	}
	p.Revisit(assessment.Quick)
	if said := chooses(assessment.BME); said == "" {
		t.Error("on a return visit it can be changed")
	}
}

// A new organisation is kept once it has a name and says what it is, and each answer from then on. The form leads to its
// task list, which by then is what is above it.
func TestANewOrganisation(t *testing.T) {
	p := sits(t)
	p.opens(pages.Place{Page: pages.AboutPage})
	count := func() int {
		list, err := p.Store.Caseload()
		p.must(err)
		return len(list)
	}
	if form := p.form(); form.Kept() || !form.Field().Passing {
		t.Error("a name alone is kept")
	}
	p.types("Ours")
	if count() != 1 || p.form().Named() != "Ours" {
		t.Errorf("with a name alone %d are kept, and it is called %q", count(), p.form().Named())
	}
	p.types(string(assessment.Mainstream))
	id := p.form().Place().Case
	if count() != 2 || id == 0 || id == p.ID {
		t.Fatalf("%d are kept, this one as %d", count(), id)
	}
	if below, want := p.Stack.Below(), (pages.Place{Page: pages.TasksPage, Case: id}); below != want {
		t.Errorf("above the form is %+v", below)
	}
	p.types(string(assessment.Quick))
	p.types(string(assessment.OneToOne))
	p.types("Ms K")
	p.must(func() error {
		_, err := p.form().Answer([]string{string(assessment.Motivations()[2]), string(assessment.Motivations()[0])})
		return err
	}())
	record, err := p.Store.Get(id)
	p.must(err)
	if o := record.Organisation; o.Name != "Ours" || o.Audience != assessment.Mainstream || len(o.Motivations) != 2 || o.Motivations[0] != assessment.Motivations()[0] {
		t.Errorf("kept is %+v", o)
	}
	if record.Current().Edition != assessment.Quick || record.Sitting != (assessment.Sitting{Company: assessment.OneToOne, Facilitator: "Ms K"}) {
		t.Errorf("kept is %+v", record.Sitting)
	}
	for !p.form().Ended() {
		p.types(pages.First(p.form().Field().Values))
	}
	p.Follow(p.form().Finish())
	if at := p.Shown.Page.Where(); at != (pages.Place{Page: pages.TasksPage, Case: id}) || p.Said != p.Book.Screens().About.Done {
		t.Errorf("at %+v, it says %q", at, p.Said)
	}
}

// A form that was cut off goes on at the field where it was.
func TestTheFormOpensAtItsField(t *testing.T) {
	p := sits(t)
	at := p.Place(pages.AboutPage)
	at.Field = "3"
	p.opens(at)
	if label := p.form().Field().Label; label != p.Book.Screens().About.Edition.Label {
		t.Errorf("it asks %q", label)
	}
	p.Follow(p.form().Leave())
	if at := p.Shown.Page.Where(); at.Page != pages.CaseloadPage {
		t.Errorf("left, it is at %+v", at)
	}
}
