package documents

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
	"equalfooting/content/findings"
)

// A partner who reads a note must not take what it is about for something that holds.
func TestASharedNoteNamesWhatItIsAboutAndClaimsNothing(t *testing.T) {
	d := example(t)
	a := d.record.Current().Answers["trust.valued"]
	a.Level, a.Note = 0, "Ask the trustees."
	d.record.Give("trust.valued", a, d.now)
	text, _ := d.book.Question(assessment.BME, "trust.valued")
	want := `Our note on "` + strings.TrimSuffix(text.Statement, ".") + `": Ask the trustees.`
	if !slices.ContainsFunc(d.extras(), func(e Extra) bool { return e.Text == want }) {
		t.Errorf("%q is not among what can be ticked: %+v", want, d.extras())
	}
	paper := d.made(Order{Document: Offer, Reader: ForPartner, Extras: []string{extraNote + "trust.valued"}})
	if !strings.Contains(paper, want) {
		t.Errorf("the paper does not say %q", want)
	}
}

// A page that shows a score does not say that it gives no marks, but how they are made and how sure they are.
func TestAPageForPartnersWithScoresSaysWhatTheyAre(t *testing.T) {
	for edition, at := range map[string]func(t testing.TB) *desk{"full": example, "quick": quick} {
		d := at(t)
		results, offer := d.book.Results(), d.book.Offer()
		for shown, scored := range map[string]bool{"": false, extraNote + "culture.language": false, extraDomain + "trust": true, extraStage: true} {
			if !slices.ContainsFunc(d.extras(), func(e Extra) bool { return e.Value == shown }) && scored {
				continue // the quick check may have no such score
			}
			paper := d.made(Order{Document: Offer, Reader: ForPartner, Extras: []string{shown}})
			for text, said := range map[string]bool{offer.NoTest: !scored, results.Document.Scored: scored,
				results.Indicative: scored && edition == "quick"} {
				if strings.Contains(paper, text) != said {
					t.Errorf("%s check, with %q: that %q is said is %v", edition, shown, text, !said)
				}
			}
		}
	}
}

// The plan on paper stands as on the screen: what is open by its day, then what has none, then what is done or dropped.
// What is to ask of others says of whom, and no cost of its own.
func TestThePlanOnPaperIsByDayAndSaysWhomToAsk(t *testing.T) {
	d := example(t)
	for _, a := range []assessment.PlanAction{
		{What: "Ask for the lease", By: date(2026, 11, 30), Cost: assessment.CostNone, Status: assessment.ToDo, ActionPoint: 6, Ask: true},
		{What: "Ask for core costs", By: date(2026, 12, 1), Cost: assessment.CostFunding, Who: "The director", Status: assessment.ToDo, ActionPoint: 14, Ask: true},
	} {
		d.record.AddAction(a)
	}
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(d.made(Order{Document: Plan, Reader: ForUs, Format: formats.CSV}), "\ufeff"))).ReadAll()
	d.must(err)
	words, costs := d.book.Plan().AskOf, d.book.Documents().Plan.Costs
	lease, core := words[assessment.Addressee(6)]+": Ask for the lease", words[assessment.Addressee(14)]+": Ask for core costs"
	var got []string
	for _, row := range rows[1:] {
		got = append(got, row[0])
		if row[0] == lease && row[3] != "" || row[0] == core && row[3] != costs[assessment.CostFunding] {
			t.Errorf("%q costs %q", row[0], row[3])
		}
	}
	want := []string{
		"Ask two partners for a letter that says what we did together", lease, core,
		"Write down what an hour of our work costs, with rent, heating and the phone",
		"Put partnerships on the agenda of the trustees, twice a year",
		words[assessment.Addressee(17)] + ": Ask the council to say in writing how long a decision takes",
		"Apply for a quality mark", "List the networks we go to, and who goes",
	}
	if !slices.Equal(got, want) {
		t.Errorf("the plan is\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	calendar := strings.ReplaceAll(d.made(Order{Document: Calendar, Reader: ForUs, Format: formats.Calendar}), "\r\n ", "")
	if !strings.Contains(calendar, "SUMMARY;LANGUAGE=en-GB:"+lease+"\r\n") {
		t.Errorf("the calendar has no %q", lease)
	}
}

// A report that is printed long after says from when its answers are; the plan is of the day on which it is made.
func TestAReportSaysFromWhenItsAnswersAre(t *testing.T) {
	d := opened(t, exampleSheet(t), false)
	d.record.Give("trust.valued", assessment.Rating(1), d.now)
	d.plans()
	d.now = d.now.AddDate(0, 3, 0)
	label := d.book.Documents().LastAnswer
	for _, o := range d.orders() {
		if !o.Format.Known([]formats.Format{formats.Markdown, formats.CSV, formats.Calendar}) {
			continue
		}
		said := strings.Contains(d.made(o), label)
		if want := o.Document == Report || o.Document == Answers; said != want {
			t.Errorf("%s: that it names the day of the last answer is %v", o.name(), said)
		}
	}
	paper := d.made(Order{Document: Report, Reader: ForTrustees})
	for _, want := range []string{"- **" + d.book.Results().Document.Date + ":** 23 February 2027", "- **" + label + ":** 23 November 2026"} {
		if !strings.Contains(paper, want) {
			t.Errorf("the report does not say %q", want)
		}
	}
	if paper := opened(t, blank(assessment.Full), false).made(Order{Document: Report, Reader: ForUs}); strings.Contains(paper, label) {
		t.Error("a report without an answer names the day of the last one")
	}
	d.now = d.now.AddDate(0, -3, 0)
	if paper := d.made(Order{Document: Report, Reader: ForUs}); strings.Contains(paper, label) {
		t.Error("a report of the same day names the day twice")
	}
}

// What has moved is said with the two visits between which it did.
func TestTheReportNamesTheVisitsBetweenWhichItMoved(t *testing.T) {
	d := returned(t)
	before, now := d.record.Visits[0], d.record.Current()
	want := content.Fill(d.book.Visits().Moved.Between, "before", findings.VisitName(d.book, before),
		"after", findings.VisitName(d.book, now))
	if !strings.Contains(want, "23 November 2026") || !strings.Contains(want, "23 February 2027") {
		t.Fatalf("the visits are called %q", want)
	}
	if paper := d.made(Order{Document: Report, Reader: ForUs}); !strings.Contains(paper, "## What has moved\n\n"+want) {
		t.Errorf("it does not say %q", want)
	}
}
