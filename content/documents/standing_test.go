package documents

import (
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
)

// While a return visit goes on, every document made of the visit that stands says which visit that is, and that another has begun; for a
// partner only of which day the answers are. What somebody would rather not say is not counted.
func TestDocumentsSayOfWhichVisitTheyAre(t *testing.T) {
	d := example(t)
	d.record.ID, d.now = 1, d.now.AddDate(0, 3, 0)
	d.record.Revisit(assessment.Full, d.now)
	for i, q := range assessment.Questions(assessment.Full)[:7] {
		a := assessment.Rating(1)
		if i == 0 {
			a = assessment.Answer{Kind: assessment.RatherNotSay}
		}
		d.record.Give(q.ID, a, d.now)
	}
	whole := d.record
	d.record = whole.Standing()
	for _, o := range []Order{{Document: Report, Reader: ForUs, Format: formats.Markdown}, {Document: Report, Reader: ForTrustees, Format: formats.Markdown}, {Document: Plan, Reader: ForUs, Format: formats.Markdown},
		{Document: Plan, Reader: ForTrustees, Format: formats.CSV}, {Document: Answers, Reader: ForTrustees, Format: formats.CSV}} {
		if text := d.made(o); !strings.Contains(text, "Visit 1, 23 November 2026") || !strings.Contains(text, "Visit 2 has begun: 6 of 36 answered. It counts once it is complete.") {
			t.Errorf("%s says %s", o.name(), text)
		}
	}
	offer := d.made(Order{Document: Offer, Reader: ForPartner, Format: formats.Markdown})
	if !strings.Contains(offer, "From the answers of:** 23 November 2026") || strings.Contains(offer, "Visit") {
		t.Errorf("a partner reads %s", offer)
	}
	d.record = whole
	if text := d.made(Order{Document: Report, Reader: ForUs, Format: formats.Markdown}); !strings.Contains(text, "Visit 2, 23 February 2027") || strings.Contains(text, "has begun") {
		t.Errorf("of the visit that goes on it says %s", text)
	}
}

// While a finished quick return check goes on to the full one, documents made of it say so.
func TestDocumentsOfAQuickCheckThatGoesOn(t *testing.T) {
	d := example(t)
	d.now = d.now.AddDate(0, 3, 0)
	d.record.Revisit(assessment.Quick, d.now)
	for _, q := range assessment.Questions(assessment.Quick) {
		d.record.Give(q.ID, assessment.Rating(2), d.now)
	}
	d.record.SetEdition(assessment.Full, d.now)
	d.record = d.record.Standing()
	text := d.made(Order{Document: Report, Reader: ForUs})
	for _, want := range []string{"Visit 2, 23 February 2027", d.book.Documents().Further + ":** Its full check has begun: 12 of 36 answered. It counts once it is complete.",
		d.book.Results().Document.Edition[assessment.Quick]} {
		if !strings.Contains(text, want) {
			t.Errorf("it does not say %q:\n%.1500s", want, text)
		}
	}
	if strings.Contains(text, d.book.Documents().Newer) {
		t.Error("it tells of a newer visit")
	}
}
