package store

import (
	"testing"
	"time"

	"equalfooting/assessment"
)

// Whether there has been a partner, in which form each question was answered, by whom, and by which version of the questions
// read back as they were; and whether a visit is answered afresh.
func TestFormsAndWhoAnsweredAreKept(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	sheet := assessment.Sheet{Organisation: assessment.Organisation{Name: "Example Group", Audience: assessment.BME, Partner: assessment.PartnerNo},
		Edition: assessment.Full, AnsweredBy: assessment.ByVolunteer, Answers: map[string]assessment.Answer{"trust.valued": assessment.Rating(2)}}
	record, err := s.Add(sheet, false)
	must(t, err)
	change(t, s, record.ID, func(r *assessment.Record, now time.Time) {
		sheet.AnsweredBy = assessment.BySeveral
		r.AddViewOf("A trustee", sheet, false, now)
		r.Revisit(assessment.Quick, now)
		r.Visits.AnswerAfresh(true)
	})
	change(t, s, record.ID, func(r *assessment.Record, now time.Time) {
		r.Give("trust.decisions", assessment.Rating(3), now)
		had := r.Organisation
		had.Partner = assessment.PartnerYes
		r.ChangeOrganisation(had, now)
	})
	want := get(t, s, record.ID)
	if aside := want.Current().Answers["trust.decisions"].Aside; aside == nil || aside.Level != 3 {
		t.Errorf("nothing is set aside: %+v", want.Current().Answers)
	}
	s = reopen(t, s)
	got := get(t, s, record.ID)
	same(t, got, want)
	first := got.Visits[0]
	if first.Answers["trust.valued"].Form != assessment.BeforePartner || first.AnsweredBy != assessment.ByVolunteer ||
		first.Partner != assessment.PartnerNo || got.Views[0].AnsweredBy != assessment.BySeveral || got.Current().Instrument != assessment.InstrumentVersion ||
		first.Afresh || !got.Current().Afresh {
		t.Errorf("%+v, %+v", got.Visits, got.Views)
	}
}
