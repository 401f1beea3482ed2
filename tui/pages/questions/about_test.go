package questions

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

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

// types answers the current field, and fails unless the answer is accepted.
func (p *person) types(value string) {
	p.T.Helper()
	if say, err := p.form().Answer([]string{value}); say != "" || err != nil {
		p.T.Fatalf("%q will not do: %q, %v", value, say, err)
	}
	p.Stack.Keep(p.form())
}

// changes opens a field of the page about the organisation and answers it. It returns what the program says if the answer is not
// accepted.
func (p *person) changes(field string, values ...string) (said string) {
	p.T.Helper()
	at := p.Place(pages.AboutFieldPage)
	at.Field = field
	p.opens(at)
	for !p.form().Ended() {
		said, err := p.form().Answer(values)
		p.must(err)
		if said != "" {
			return said
		}
	}
	p.Follow(p.form().Finish())
	return ""
}

// Once something has been answered, the kind of organisation cannot change: the answers would appear under statements that nobody was
// asked about. Before that it may be changed as often as people like.
func TestTheKindOfOrganisationStaysOnceThereAreAnswers(t *testing.T) {
	p := sits(t)
	words, kinds := p.Book.Screens().About, p.Book.About().Audiences
	chooses := func(audience assessment.Audience) string { return p.changes("audience", string(audience)) }
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

// A new organisation is asked only what its questions depend on, and then the first of them. It is stored once it has a name and a kind,
// and so is each answer from then on. Above the question is its task list.
func TestANewOrganisation(t *testing.T) {
	for audience, asked := range map[assessment.Audience]int{assessment.BME: 4, assessment.Mainstream: 4, assessment.Infrastructure: 3, assessment.Funder: 3} {
		t.Run(string(audience), func(t *testing.T) {
			p := sits(t)
			p.opens(pages.Place{Page: pages.NewOrganisationPage})
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
			p.types(string(audience))
			id := p.form().Place().Case
			if count() != 2 || id == 0 || id == p.ID {
				t.Fatalf("%d are kept, this one as %d", count(), id)
			}
			tasks := pages.Place{Page: pages.TasksPage, Case: id}
			if below := p.Stack.Below(); below != tasks {
				t.Errorf("above the form is %+v", below)
			}
			want := assessment.Partner("")
			if audience.AskedOfPartner() {
				want = assessment.PartnerNo
				p.types(string(want))
			}
			p.types(string(assessment.Full))
			if got, _ := strconv.Atoi(p.form().Where().Field); got != asked || !p.form().Ended() {
				t.Errorf("%d things are asked, want %d", got, asked)
			}
			record, err := p.Store.Get(id)
			p.must(err)
			if got := record.Sheet(); got.Organisation.Name != "Ours" || got.Organisation.Audience != audience || got.Organisation.Partner != want || got.Edition != assessment.Full {
				t.Errorf("kept is %+v", got)
			}
			p.Follow(p.form().Finish())
			if got := p.onQuestion(); got.At != (pages.Place{Page: pages.QuestionPage, Case: id, Question: "capacity.time"}) || p.Said != p.Book.Screens().About.Done {
				t.Errorf("at %+v, it says %q", got.At, p.Said)
			}
			if below := p.Stack.Below(); below != tasks {
				t.Errorf("above the question is %+v", below)
			}
		})
	}
}

// A form that was cut off reopens at the same field.
func TestTheFormOpensAtItsField(t *testing.T) {
	p := sits(t)
	at := p.Place(pages.NewOrganisationPage)
	at.Field = "4"
	p.opens(at)
	if label := p.form().Field().Label; label != p.Book.Screens().About.Edition.Label {
		t.Errorf("it asks %q", label)
	}
	p.Follow(p.form().Leave())
	if at := p.Shown.Page.Where(); at.Page != pages.CaseloadPage {
		t.Errorf("left, it is at %+v", at)
	}
}

// Everything that is known is on one page, along with what is not filled in yet. A row opens its field, which leads back to it.
func TestAllAboutTheOrganisation(t *testing.T) {
	p := sits(t)
	about := p.Place(pages.AboutPage)
	changed := map[string][]string{
		"A partner in the last three years": {string(assessment.PartnerNo)},
		"How much is asked":                 {string(assessment.Quick)},
		"How you go through it":             {string(assessment.OneToOne)},
		"Why a partnership":                 {"learning", "efficiency"},
		"Kind of partnership":               {string(assessment.Merger)},
		"In touch with a partner":           {string(assessment.Approached)},
		"Yearly income":                     {string(assessment.IncomeOver1m)},
		"Paid staff":                        {"about five"},
		"Name":                              {"Ours"},
	}
	for label, values := range changed {
		p.opens(about)
		row := slices.IndexFunc(p.List().Rows, func(row pages.Row) bool { return strings.HasPrefix(row.Name, label+": ") })
		if row < 0 {
			t.Fatalf("no row %q", label)
		}
		p.Stack.Stand(row)
		p.Follow(p.List().Rows[row].Open())
		if label == "How you go through it" { // then asks who that is
			p.types(values[0])
			values = []string{"Sam"}
		}
		if said, err := p.form().Answer(values); said != "" || err != nil || !p.form().Ended() {
			t.Fatalf("%s: it says %q, %v", label, said, err)
		}
		p.Follow(p.form().Finish())
		if got := p.Shown.Page.Where(); got != about || p.Shown.Row != row {
			t.Errorf("%s: back at %+v, on row %d", label, got, p.Shown.Row)
		}
	}
	var names []string
	for _, row := range p.List().Rows {
		names = append(names, row.Name)
	}
	want := []string{"Name: Ours", "Kind: A BME voluntary or community organisation", "A partner in the last three years: Not yet",
		"How much is asked: quick check", "Who answered: not said yet", "How you go through it: In one-to-one support", "Mentor or support worker: Sam",
		"Why a partnership: 2 reasons", "Kind of partnership: A merger",
		"In touch with a partner: Yes", "Yearly income: Over 1 million pounds", "Paid staff: about five", "Volunteers: not said yet"}
	if !slices.Equal(names[:len(want)], want) {
		t.Errorf("the rows are %q", names)
	}
	if to, want := p.List().Rows[4].To, (pages.Place{Page: pages.AnsweredByPage, Case: p.ID, Visit: 1, Alone: true}); to != want {
		t.Errorf("who answered leads to %+v", to)
	}
}

// Before an answer about partners is changed, the effect is explained; after that, nine questions need answers again.
func TestAnotherAnswerOnPartners(t *testing.T) {
	p := sits(t)
	words := p.Book.Screens().About
	hint := func() string {
		at := p.Place(pages.AboutFieldPage)
		at.Field = "partner"
		p.opens(at)
		return p.form().Field().Hint
	}
	if got := hint(); got != words.Partner.Hint {
		t.Errorf("without an answer it says %q", got)
	}
	p.AnswersAll(3)
	if got := hint(); got != words.Again {
		t.Errorf("with answers it says %q", got)
	}
	p.changes("partner", string(assessment.PartnerYes))
	if p.Said != "" || p.Sheet().Progress().Answered != 36 {
		t.Errorf("the same again says %q", p.Said)
	}
	p.changes("partner", string(assessment.PartnerNo))
	if p.Said != words.Asked || p.Sheet().Progress().Answered != 27 {
		t.Errorf("it says %q, and %d have an answer", p.Said, p.Sheet().Progress().Answered)
	}
	if got := hint(); got != words.Partner.Hint {
		t.Errorf("with nothing to set aside it says %q", got)
	}
	p.changes("partner", string(assessment.PartnerYes))
	if p.Sheet().Progress().Answered != 36 {
		t.Errorf("back again, %d have an answer", p.Sheet().Progress().Answered)
	}
}

// BME is explained where it first appears, and is not used any more once another word has been chosen.
func TestTheReportsWordIsExplainedWhereTheKindIsChosen(t *testing.T) {
	p := sits(t)
	hint := func() string {
		at := p.Place(pages.AboutFieldPage)
		at.Field = "audience"
		p.opens(at)
		return p.form().Field().Hint
	}
	if got := hint(); !strings.Contains(got, "Black and minority ethnic") {
		t.Errorf("the hint is %q", got)
	}
	p.changes(wordField, "Global Majority")
	if got := hint(); strings.Contains(got, content.ReportsWord) || got == "" {
		t.Errorf("with another word the hint is %q", got)
	}
}

// Typing in answers from paper asks for the day on the paper, which then appears with the rest.
func TestTheDayOnThePaper(t *testing.T) {
	p := sits(t)
	row := func() string {
		p.opens(p.Place(pages.AboutPage))
		for _, row := range p.List().Rows {
			if row.To.Page == pages.VisitDayPage {
				return row.Name
			}
		}
		return ""
	}
	if got := row(); got != "" {
		t.Errorf("without paper there is %q", got)
	}
	at := p.Place(pages.AboutFieldPage)
	at.Field = companyField
	p.opens(at)
	p.Types(string(assessment.FromPaper), "20 November 2026")
	if got := row(); got != "The day of this visit: 20 November 2026" || p.Record().Current().Day(time.Local).String() != "2026-11-20" {
		t.Errorf("it says %q; the visit is of %v", got, p.Record().Current().Day(time.Local))
	}
}
